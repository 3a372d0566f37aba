# SPDX-License-Identifier: MIT
#
# The unit tests: one program and one test of ctest for each *_test.c. They need
# cmocka; without it they are not built. Add a test file to the list below.

include(CheckCSourceCompiles)

set(unit_tests
    support/support_test core/code_test core/pattern_test core/compose_test
    core/lookup_test core/enumerations_test core/phases_test core/verdict_test core/explanation_test
    core/texts_test core/facts_test core/search_test core/compare_test
    core/pairs_test core/catalog_test core/reply_test core/replies_test
    core/finding_test core/place_test core/differences_test
    core/candidates_test core/host_test core/phase_test core/reply_text_test core/language_test core/languages_test
    core/coverage_test core/room_test core/status_test
    core/bounce_test core/lines_test core/providers_test core/scan_test
    core/servers_test core/words_test core/delivery_test core/counts_test
    core/rows_test core/samples_test core/row_test
    render/utf8_test render/visible_test render/cells_test render/wrap_test
    render/wrap_any_test render/layout_test render/columns_test render/json_test
    render/finding_test render/headings_test render/own_texts_test cli/notices_test
    render/markdown_test render/tsv_test
    render/mdoc_test render/text_test render/text_comparison_test
    render/text_parts_test render/writings_test cli/options_test
    cli/refused_test cli/command_test cli/formats_test cli/language_test
    cli/list_test cli/message_test cli/output_test cli/input_test
    cli/broken_test cli/texts_test cli/mail_test)

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
            support/delivery-samples.c support/harm.c
            support/introduction-samples.c support/json-reader.c support/page.c
            support/provider-samples.c support/random-log.c support/run.c
            support/samples.c support/suite.c support/text.c
            support/translated.c)
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

foreach(test ${unit_tests})
  string(REGEX REPLACE "_test$" "" name ${test})
  string(REPLACE "/" "-" program unit-${name})
  add_executable(${program} ${test}.c)
  target_link_libraries(${program} PRIVATE unit core-inside)
  # Tests may look behind the interface.
  target_include_directories(${program} PRIVATE
                             ${PROJECT_SOURCE_DIR}/data)
  target_compile_definitions(${program} PRIVATE
                             TESTS_DATA="${CMAKE_CURRENT_LIST_DIR}/data")
  add_test(NAME unit/${name} COMMAND ${program})
  set_tests_properties(unit/${name} PROPERTIES LABELS unit TIMEOUT 120)
endforeach()
target_sources(unit-core-rows PRIVATE
               checks/bad-rows/row-rules.c checks/bad-rows/translation-rules.c)
