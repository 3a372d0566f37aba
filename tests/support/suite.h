/* SPDX-License-Identifier: MIT
 *
 * cmocka, with tests by rows: each row is a test of its own, whose name is a
 * sentence, and with properties: what must hold for every code.
 */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define SUITE_MOST 256
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

struct suite {
  struct CMUnitTest tests[SUITE_MOST];
  size_t count;
};

void suite_add(struct suite *suite, const char *name, CMUnitTestFunction test);

/* Adds a test for each row of an array of structs whose first member is the
 * name; the test finds its row in *state. */
#define SUITE_ROWS(suite, rows, test)                                          \
  suite_rows(suite, rows, LENGTH(rows), sizeof((rows)[0]), test)
void suite_rows(struct suite *suite, const void *rows, size_t count,
                size_t size, CMUnitTestFunction test);

/* Runs the tests; returns how many failed, for main to return. */
int suite_run(const struct suite *suite, const char *name);

/* A property that was seen not to hold: prints the first ones, counts all. */
void fault(const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

/* Fails if fault() was called since the last call. */
void assert_no_fault(void);

#endif
