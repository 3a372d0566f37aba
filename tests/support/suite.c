/* SPDX-License-Identifier: MIT
 *
 * cmocka, with tests by rows and properties.
 */
#include "suite.h"

#include <stdio.h>

#define FAULTS_SHOWN 12

static unsigned faults;

static void add(struct suite *suite, const char *name, const void *row,
                CMUnitTestFunction test)
{
  if (suite->count == SUITE_MOST) {
    fprintf(stderr, "SUITE_MOST is too small\n");
    suite->count++;
  }
  if (suite->count > SUITE_MOST)
    return;
  suite->tests[suite->count++] = (struct CMUnitTest){
      .name = name,
      .test_func = test,
      .initial_state = (void *)(uintptr_t)row,
  };
}

void suite_add(struct suite *suite, const char *name, CMUnitTestFunction test)
{
  add(suite, name, NULL, test);
}

void suite_rows(struct suite *suite, const void *rows, size_t count,
                size_t size, CMUnitTestFunction test)
{
  for (size_t i = 0; i < count; i++) {
    const void *row = (const char *)rows + i * size;
    add(suite, *(const char *const *)row, row, test);
  }
}

int suite_run(const struct suite *suite, const char *name)
{
  if (suite->count == 0 || suite->count > SUITE_MOST)
    return 1;
  return _cmocka_run_group_tests(name, suite->tests, suite->count, NULL, NULL);
}

void fault(const char *format, ...)
{
  va_list arguments;
  if (++faults > FAULTS_SHOWN)
    return;
  va_start(arguments, format);
  vprint_error(format, arguments);
  va_end(arguments);
  print_error("\n");
}

void assert_no_fault(void)
{
  unsigned count = faults;
  faults = 0;
  if (count > 0)
    fail_msg("%u faults, of which %u are shown", count,
             count < FAULTS_SHOWN ? count : FAULTS_SHOWN);
}
