/* SPDX-License-Identifier: MIT
 *
 * Codes written, matched, and walked through.
 */
#include "codes.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

struct written {
  const char *name, *text, *expected;
};

static const struct written rows[] = {
    {"A reply code is written with three digits", "450", "450"},
    {"A zero is a digit", "500", "500"},
    {"A pattern is written with x", "5YZ", "5xx"},
    {"A pattern of a first digit is written with x", "X5Z", "x5x"},
    {"An enhanced code is written with dots", "#5.1.1", "5.1.1"},
    {"A part of three digits keeps them", "5.999.999", "5.999.999"},
    {"A part of three digits keeps its zeros", "5.700.100", "5.700.100"},
    {"A part of two digits keeps its zero", "4.7.10", "4.7.10"},
    {"Any class is written with a capital", "x.1.1", "X.1.1"},
    {"Any detail is written with a small x", "5.7.XYZ", "5.7.x"},
    {"Any enhanced code is written so", "y.y.y", "X.x.x"},
};

static void test_write(void **state)
{
  const struct written *row = *state;
  struct smtpcode_code code = code_of(row->text);
  char text[SMTPCODE_CODE_SIZE];
  memset(text, '!', sizeof(text));
  assert_int_equal(smtpcode_code_write(&code, text), strlen(row->expected));
  assert_string_equal(text, row->expected);
}

static void check_round(const struct smtpcode_code *code, const char *expected)
{
  char text[SMTPCODE_CODE_SIZE];
  struct smtpcode_code again = {SMTPCODE_REPLY_CODE, {0, 0, 0}};
  size_t length = smtpcode_code_write(code, text);
  if (strcmp(text, expected) != 0 || length != strlen(expected) ||
      smtpcode_code_read(text, length, &again) != SMTPCODE_NO_PROBLEM ||
      again.kind != code->kind || number_of(&again) != number_of(code))
    fault("%s is written %s", expected, text);
}

static void test_every_number(void **state)
{
  (void)state;
  for (int number = 200; number <= 599; number++) {
    char expected[SMTPCODE_CODE_SIZE];
    struct smtpcode_code code = code_numbered(number);
    snprintf(expected, sizeof(expected), "%d", number);
    check_round(&code, expected);
  }
  for (int part = 0; part <= 999; part++) {
    char expected[SMTPCODE_CODE_SIZE];
    struct smtpcode_code code = {SMTPCODE_ENHANCED_CODE, {5, part, 999 - part}};
    snprintf(expected, sizeof(expected), "5.%d.%d", part, 999 - part);
    check_round(&code, expected);
  }
  assert_no_fault();
}

struct pair {
  const char *name, *pattern, *code;
  bool is_pattern, matches;
};

static const struct pair pairs[] = {
    {"A code matches itself", "450", "450", false, true},
    {"A code matches no other", "450", "451", false, false},
    {"The first digit counts", "450", "550", false, false},
    {"The middle digit counts", "450", "440", false, false},
    {"A class matches its codes", "4xx", "459", true, true},
    {"A class matches no other", "4xx", "550", true, false},
    {"A category of a class matches", "45x", "459", true, true},
    {"A category of a class does not match beyond", "45x", "421", true, false},
    {"A category matches in every class", "x5x", "250", true, true},
    {"A middle wildcard matches", "4x1", "471", true, true},
    {"A middle wildcard leaves the last digit", "4x1", "450", true, false},
    {"Everything matches a code", "xxx", "585", true, true},
    {"Everything matches a pattern", "xxx", "4xx", true, true},
    {"A code does not match a pattern", "450", "4xx", false, false},
    {"An enhanced code matches itself", "5.1.1", "#5.1.1", false, true},
    {"Kinds are kept apart", "x.x.x", "511", true, false},
    {"Kinds are kept apart the other way", "xxx", "5.1.1", true, false},
    {"Kinds are kept apart digit by digit", "511", "5.1.1", false, false},
    {"A class of enhanced codes matches", "X.1.1", "4.1.1", true, true},
    {"A detail of enhanced codes matches", "5.7.x", "5.7.26", true, true},
    {"A detail of enhanced codes has a subject", "5.7.x", "5.1.1", true, false},
};

static void test_matches(void **state)
{
  const struct pair *row = *state;
  struct smtpcode_code pattern = code_of(row->pattern),
                       code = code_of(row->code);
  assert_int_equal(smtpcode_is_pattern(&pattern), row->is_pattern);
  assert_int_equal(smtpcode_matches(&pattern, &code), row->matches);
}

struct walk {
  const char *name, *pattern, *codes;
};

/* From the reference table of reply codes, not from data/. */
static const struct walk walks[] = {
    {"One code is walked once", "450", "450"},
    {"A code that is in no table is not walked", "457", ""},
    {"A pattern that matches nothing is not walked", "46x", ""},
    {"A category of a class is walked in order", "50x",
     "500 501 502 503 504 505"},
    {"A class is walked from its first to its last code", "3xx",
     "334 345 353 354 355"},
    {"The codes that are no SMTP replies are walked", "1xx", "101 111"},
    {"A pattern may leave the class open", "x5x",
     "250 251 252 253 353 354 355 450 451 452 453 454 455 456 458 459 550 551 "
     "552 553 554 555 556 557"},
    {"A pattern may give the last digit only", "xx4",
     "214 334 354 454 504 524 534 554"},
};

static void test_next(void **state)
{
  const struct walk *row = *state;
  struct smtpcode_code pattern = code_of(row->pattern), code;
  char codes[SMTPCODE_CODE_SIZE * CODES_MOST] = "";
  size_t next = 0;
  while (smtpcode_next(&pattern, &next, &code)) {
    size_t used = strlen(codes);
    snprintf(codes + used, sizeof(codes) - used, used ? " %d" : "%d",
             number_of(&code));
  }
  assert_string_equal(codes, row->codes);
}

static void test_end(void **state)
{
  (void)state;
  struct smtpcode_code pattern = code_of("450"), code = code_of("299");
  size_t next = 0;
  assert_true(smtpcode_next(&pattern, &next, &code));
  assert_int_equal(number_of(&code), 450);
  code = code_of("299");
  for (int i = 0; i < 3; i++)
    assert_false(smtpcode_next(&pattern, &next, &code));
  assert_int_equal(number_of(&code), 299);
}

static void test_all(void **state)
{
  (void)state;
  struct smtpcode_code pattern = code_of("xxx"), code;
  int before = 0, count = 0;
  for (size_t next = 0; smtpcode_next(&pattern, &next, &code); count++) {
    assert_int_equal(code.kind, SMTPCODE_REPLY_CODE);
    assert_true(number_of(&code) > before);
    before = number_of(&code);
  }
  for (int number = 100; number <= 599; number++) {
    pattern = code_numbered(number);
    size_t next = 0;
    count -= smtpcode_next(&pattern, &next, &code);
  }
  assert_int_equal(count, 0);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_write);
  suite_add(&suite, "What is written is read as the same code",
            test_every_number);
  SUITE_ROWS(&suite, pairs, test_matches);
  SUITE_ROWS(&suite, walks, test_next);
  suite_add(&suite, "The end of a walk leaves the code as it was", test_end);
  suite_add(&suite, "All codes are walked, ascending, each once", test_all);
  return suite_run(&suite, "codes, patterns and the walk over the table");
}
