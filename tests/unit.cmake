# SPDX-License-Identifier: MIT
#
# The unit tests: one program and one test of ctest for each *_test.c. They need
# cmocka; without it they are not built. Add a test file to the lists below.

include(CheckCSourceCompiles)

set(unit_tests)
function(add_units folder)
  list(TRANSFORM ARGN PREPEND ${folder}/)
  set(unit_tests ${unit_tests} ${ARGN} PARENT_SCOPE)
endfunction()

add_units(support support)
add_units(core/text compose fold words)
add_units(core/table catalog coverage enumerations language languages phases
          reasons rows servers)
add_units(core/read code context delivery host lines pattern phase replies reply
          samples)
add_units(core/bounce bounce)
add_units(core/explain agreement answerer candidates cases compare decision
          differences enhanced explain_finding explanation facts finding judge
          listed_fit lookup nameless_text pairs phase_meaning providers reason
          reply_text room search search_quote texts verdict)
add_units(core/scan counts row scan)
add_units(render cells columns finding headings json layout markdown mdoc
          own_texts shown text text_comparison text_parts tsv utf8 visible wrap
          wrap_any writings)
add_units(cli broken command formats input language list mail message notices
          options output refused texts voice)

find_path(CMOCKA_HEADERS cmocka.h)
find_library(CMOCKA_LIBRARY_FILE cmocka)
mark_as_advanced(CMOCKA_HEADERS CMOCKA_LIBRARY_FILE)

# A library may be there and be of no use: one for another libc, for instance.
if(CMOCKA_HEADERS AND CMOCKA_LIBRARY_FILE)
  set(CMAKE_REQUIRED_INCLUDES ${CMOCKA_HEADERS})
  set(CMAKE_REQUIRED_LIBRARIES ${CMOCKA_LIBRARY_FILE})
  check_c_source_compiles("
    #include <stdarg.h>
    #include <stddef.h>
    #include <stdint.h>
    #include <setjmp.h>
    #include <cmocka.h>
    static void nothing(void **state) { (void)state; }
    int main(void) {
      const struct CMUnitTest tests[] = {cmocka_unit_test(nothing)};
      return cmocka_run_group_tests(tests, 0, 0);
    }" CMOCKA_WORKS)
  unset(CMAKE_REQUIRED_INCLUDES)
  unset(CMAKE_REQUIRED_LIBRARIES)
endif()

if(NOT CMOCKA_WORKS)
  message(STATUS "The unit tests are not built: cmocka is missing, or this "
                 "compiler cannot use it. Install it, for example with "
                 "'apt-get install libcmocka-dev', 'dnf install "
                 "libcmocka-devel' or 'brew install cmocka', and run cmake "
                 "again.")
  return()
endif()

add_library(unit STATIC
            support/capture.c support/careful.c support/codes.c
            support/context-samples.c support/delivery-samples.c support/harm.c
            support/introduction-samples.c support/json-reader.c support/page.c
            support/provider-samples.c support/random-log.c support/run.c
            support/samples.c support/suite.c support/telling-samples.c
            support/text.c support/translated.c)
target_include_directories(unit PRIVATE ${PROJECT_SOURCE_DIR}/data)
target_compile_definitions(unit PRIVATE
                           TESTS_DATA="${CMAKE_CURRENT_LIST_DIR}/data")
target_include_directories(unit PUBLIC ${CMAKE_CURRENT_LIST_DIR}/support)
target_include_directories(unit SYSTEM PUBLIC ${CMOCKA_HEADERS})
target_link_libraries(unit PUBLIC cli ${CMOCKA_LIBRARY_FILE}
                      PRIVATE core-inside)

# checks/mutate-rows runs it.
add_executable(mutate-rows helpers/mutate-rows.c)
target_link_libraries(mutate-rows PRIVATE unit)

foreach(name IN LISTS unit_tests)
  string(REPLACE "/" "-" program unit-${name})
  add_executable(${program} ${name}_test.c)
  target_link_libraries(${program} PRIVATE unit core-inside)
  # Tests may look behind the interface.
  target_include_directories(${program} PRIVATE
                             ${PROJECT_SOURCE_DIR}/data)
  target_compile_definitions(${program} PRIVATE
                             TESTS_DATA="${CMAKE_CURRENT_LIST_DIR}/data")
  add_test(NAME unit/${name} COMMAND ${program})
  set_tests_properties(unit/${name} PROPERTIES LABELS unit TIMEOUT 120)
endforeach()
target_sources(unit-core-table-rows PRIVATE
               checks/bad-rows/own-rules.c checks/bad-rows/row-rules.c
               checks/bad-rows/text-rules.c checks/bad-rows/translation-rules.c)
