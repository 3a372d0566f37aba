/* SPDX-License-Identifier: MIT
 *
 * smtpcode list: which codes, in which order, and how a command has ended.
 */
#include "codes.h"
#include "run.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

struct row {
  const char *name, *line;
  const char *codes; /* in this order */
};

/* From the reference tables, not from data/. */
static const struct row rows[] = {
    {"A pattern lists its codes", "list 3xx", "334 345 353 354 355"},
    {"One code lists itself", "list 450", "450"},
    {"Two patterns list the codes of both", "list 33x 45x",
     "334 450 451 452 453 454 455 456 458 459"},
    {"Codes are in ascending order whatever was asked first", "list 45x 33x",
     "334 450 451 452 453 454 455 456 458 459"},
    {"A code that two patterns have is listed once", "list 33x 334", "334"},
    {"A standing lists its codes", "list --standing=registry-only",
     "422 430 523 524 525 533"},
    {"A standing and a pattern list what both have",
     "list --standing=extension 45x", "453 454 458 459"},
    {"A command lists what answers it", "list --command=QUIT",
     "221 421 500 501"},
    {"A command and a pattern list what both have", "list 2xx --command=vrfy",
     "250 251 252"},
    {"A command, a standing and a pattern list what all have",
     "list 4xx --command=auth --standing=extension", "432 454"},
};

/* The codes at the beginning of lines, blanks between. */
static void codes_of(const char *text, char *codes, size_t size)
{
  char line[256], code[16];
  for (*codes = '\0'; next_line(&text, line, sizeof(line));) {
    size_t used = strlen(codes);
    assert_int_equal(sscanf(line, "%15s", code), 1);
    snprintf(codes + used, size - used, used ? " %s" : "%s", code);
  }
}

static void test_row(void **state)
{
  const struct row *row = *state;
  char codes[512];
  struct result result = run_line(row->line);
  codes_of(result.output, codes, sizeof(codes));
  assert_string_equal(codes, row->codes);
  assert_string_equal(result.errors, "");
  assert_int_equal(result.status, 0);
  result_free(&result);
}

/* Each standing lists its codes, and all standings list all. */
static void test_standings(void **state)
{
  (void)state;
  size_t count, listed = 0;
  const struct smtpcode_explanation *every = every_code(&count);
  for (unsigned i = 0; i < SMTPCODE_STANDING_UNREGISTERED; i++) {
    char line[64], entry[256];
    snprintf(line, sizeof(line), "list --standing=%s",
             smtpcode_standing_name(i));
    struct result result = run_line(line);
    const char *text = result.output;
    for (size_t k = 0; k < count; k++)
      if (every[k].standing == i) {
        assert_true(next_line(&text, entry, sizeof(entry)));
        assert_memory_equal(entry, every[k].name, 3);
        listed++;
      }
    assert_string_equal(text, "");
    result_free(&result);
  }
  assert_int_equal(listed, count);
}

/* With a command each line says how it ended, by the first digit. */
static void test_outcomes(void **state)
{
  (void)state;
  struct result result = run_line("list --command=AUTH");
  const char *text = result.output;
  char line[256], code[16], outcome[16];
  size_t seen = 0;
  while (next_line(&text, line, sizeof(line))) {
    assert_int_equal(sscanf(line, "%15s %15s", code, outcome), 2);
    assert_string_equal(outcome, code[0] == '2'   ? "success"
                                 : code[0] == '3' ? "intermediate"
                                                  : "error");
    seen |= 1u << (code[0] - '0');
  }
  assert_int_equal(seen, 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5);
  result_free(&result);
}

/* Enhanced codes are listed by their patterns. */
static void test_enhanced(void **state)
{
  (void)state;
  char codes[4096];
  struct result result = run_line("list 5.1.x");
  codes_of(result.output, codes, sizeof(codes));
  assert_true(holds(codes, "5.1.1 5.1.2"));
  assert_false(holds(codes, "4."));
  assert_false(holds(codes, "5.2"));
  assert_int_equal(result.status, 0);
  result_free(&result);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Standings share out the codes", test_standings);
  suite_add(&suite, "Outcomes are those of the first digits", test_outcomes);
  suite_add(&suite, "Enhanced codes are listed by pattern", test_enhanced);
  return suite_run(&suite, "smtpcode list");
}
