# SPDX-License-Identifier: MIT
#
# The fuzz targets: as plain programs that replay the corpus or, with FUZZ=ON
# and clang, with libFuzzer.
option(FUZZ "Build the fuzz targets with libFuzzer" OFF)

find_package(Threads REQUIRED)
file(GLOB corpus CONFIGURE_DEPENDS ${tests}/fuzz/corpus/* ${tests}/cli/*.txt
     ${tests}/data/lines.tsv ${tests}/data/providers.tsv)
foreach(target reply bounce scan render command)
  add_executable(fuzz-${target} fuzz/${target}.c)
  target_include_directories(fuzz-${target} PRIVATE
                             fuzz)
  target_link_libraries(fuzz-${target} PRIVATE unit core-inside
                                               Threads::Threads)
  if(FUZZ)
    target_link_options(fuzz-${target} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(fuzz-${target} PRIVATE fuzz/replay.c)
    add_test(NAME fuzz/${target} COMMAND fuzz-${target} ${corpus})
    set_tests_properties(fuzz/${target} PROPERTIES TIMEOUT 300)
  endif()
endforeach()
