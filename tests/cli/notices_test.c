/* SPDX-License-Identifier: MIT
 *
 * What the command says of itself: each language has all of it, with the holes
 * of the English texts.
 */
#include "notices.h"
#include "suite.h"
#include "text.h"
#include "translated.h"

#include <smtpcode.h>
#include <string.h>

static void test_languages(void **state)
{
  (void)state;
  assert_true(NOTICES >= 80);
  check_table(notice_text, NOTICES);
}

/* True if a text has no hole but {it} and {other}. */
static bool has_known_holes(const char *text)
{
  while ((text = strchr(text, '{'))) {
    if (strncmp(text, "{it}", 4) != 0 && strncmp(text, "{other}", 7) != 0)
      return false;
    text++;
  }
  return true;
}

static void test_holes(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++)
    for (unsigned i = 0; i < NOTICES; i++)
      if (!has_known_holes(notice_text(language, i)))
        fault("%s: another hole: %s", smtpcode_language_code(language),
              notice_text(language, i));
  assert_no_fault();
}

static bool ends_with(const char *text, char sign)
{
  return text[strlen(text) - 1] == sign;
}

/* An error has no full stop; what a command does is a sentence. */
static void test_stops(void **state)
{
  (void)state;
  for (unsigned i = 0; i < NOTICE_HELP_USAGE; i++)
    if (ends_with(notice_text(0, i), '.') || ends_with(notice_text(0, i), ' '))
      fault("it ends: %s", notice_text(0, i));
  for (unsigned i = NOTICE_USE_EXPLAIN; i < NOTICE_OPTION_FORMAT; i++)
    if (!is_sentences(notice_text(0, i)))
      fault("no sentence: %s", notice_text(0, i));
  assert_no_fault();
}

/* What is wrong with a code is found by the problem, behind the first. */
static void test_problems(void **state)
{
  (void)state;
  static const char *const words[] = {
      [SMTPCODE_EMPTY] = "empty",
      [SMTPCODE_SIGN] = "sign",
      [SMTPCODE_NOT_A_DIGIT] = "no digit",
      [SMTPCODE_TOO_SHORT] = "too short",
      [SMTPCODE_TOO_LONG] = "too long",
      [SMTPCODE_FIRST_DIGIT] = "no SMTP reply begins",
      [SMTPCODE_PARTS] = "three parts",
      [SMTPCODE_CLASS_DIGIT] = "no enhanced code begins",
      [SMTPCODE_PART_TOO_LONG] = "more than three digits",
      [SMTPCODE_LEADING_ZERO] = "zero"};
  for (unsigned i = SMTPCODE_EMPTY; i < LENGTH(words); i++)
    assert_true(holds(notice_text(0, NOTICE_PROBLEM_EMPTY + i - SMTPCODE_EMPTY),
                      words[i]));
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every language has every notice", test_languages);
  suite_add(&suite, "No notice has another hole than those that are filled",
            test_holes);
  suite_add(&suite, "Errors have no full stop, uses have one", test_stops);
  suite_add(&suite, "Each problem of a code has its notice", test_problems);
  return suite_run(&suite, "notices");
}
