/* SPDX-License-Identifier: MIT
 *
 * Replies in lines of logs, bounces and other text, by tests/data/lines.tsv: no
 * code is missed and none is invented. Each line is read from a buffer of just
 * its length, so that a sanitizer sees a step beyond.
 */
#include "suite.h"

#include <smtpcode.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINES TESTS_DATA "/lines.tsv"

/* The codes of a line as the table writes them. */
static void find(const char *line, size_t length, char *code, char *status)
{
  struct smtpcode_reply reply;
  char *exact = malloc(length);
  assert_non_null(exact);
  memcpy(exact, line, length);
  strcpy(code, "-");
  strcpy(status, "-");
  if (smtpcode_reply_read(exact, length, &reply)) {
    assert_true(reply.begin >= exact);
    assert_true(reply.begin + reply.length <= exact + length);
    if (reply.has_code)
      smtpcode_code_write(&reply.code, code);
    if (reply.has_enhanced)
      smtpcode_code_write(&reply.enhanced, status);
  }
  free(exact);
}

static void test_lines(void **state)
{
  (void)state;
  char row[1024];
  size_t rows = 0;
  FILE *file = fopen(LINES, "r");
  assert_non_null(file);
  while (fgets(row, sizeof(row), file)) {
    char code[SMTPCODE_CODE_SIZE], status[SMTPCODE_CODE_SIZE];
    row[strcspn(row, "\n")] = '\0';
    if (*row == '#')
      continue;
    char *expected = strchr(row, '\t'), *line = strchr(expected + 1, '\t');
    assert_non_null(line);
    *expected++ = *line++ = '\0';
    find(line, strlen(line), code, status);
    if (strcmp(code, row) != 0 || strcmp(status, expected) != 0)
      fault("%s/%s, not %s/%s: %s", code, status, row, expected, line);
    rows++;
  }
  fclose(file);
  assert_true(rows > 50);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every line gives the codes of the table", test_lines);
  return suite_run(&suite, "lines");
}
