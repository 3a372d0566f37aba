/* SPDX-License-Identifier: MIT
 *
 * How texts in several languages are laid out and chosen: what a language lacks
 * is given in English.
 */
#include "suite.h"

#include <smtpcode.h>

enum { NUMBER_FIRST, NUMBER_SECOND, NUMBER_THIRD, NUMBERS };

/* The rows of own-texts.def, laid out; no language is called so. */
#define OWN_TEXTS(id) some_##id
#define OWN_NUMBER(id) NUMBER_##id
#define OWN_COUNT NUMBERS
#define HEADING OWN
#define NOTICE(...)
#define LANGUAGE_ID laid_out
#define LANGUAGE_ROWS "../../tests/render/own-texts.def"
#include "own-texts.h"

#define OWN_TEXT some_text
const char *some_text(int language, unsigned number);
#include "own-choice.h"

/* English has all texts, each other language the first, which is its code. */
const char *some_en(unsigned number)
{
  static const char english[NUMBERS][8] = {"first", "second", "third"};
  return number < NUMBERS ? english[number] : NULL;
}

#define LANGUAGE(id, name, others)                                             \
  const char *some_##id(unsigned number)                                       \
  {                                                                            \
    return number == NUMBER_FIRST ? #id : NULL;                                \
  }
#include "languages.def"

static void test_laid_out(void **state)
{
  (void)state;
  assert_string_equal(some_laid_out(NUMBER_FIRST), "premier");
  assert_string_equal(some_laid_out(NUMBER_THIRD), "troisième");
  assert_null(some_laid_out(NUMBER_SECOND));
  assert_null(some_laid_out(NUMBERS));
  assert_null(some_laid_out(~0u));
}

static void test_chosen(void **state)
{
  (void)state;
  int language = 1;
  for (; smtpcode_language_code(language); language++) {
    assert_string_equal(some_text(language, NUMBER_FIRST),
                        smtpcode_language_code(language));
    assert_string_equal(some_text(language, NUMBER_SECOND), "second");
    assert_string_equal(some_text(language, NUMBER_THIRD), "third");
    assert_null(some_text(language, NUMBERS));
  }
  assert_true(language > 10);
  assert_string_equal(some_text(0, NUMBER_FIRST), "first");
  assert_string_equal(some_text(-1, NUMBER_FIRST), "first");
  assert_string_equal(some_text(language, NUMBER_FIRST), "first");
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "A language has the texts of its rows", test_laid_out);
  suite_add(&suite, "What a language lacks is given in English", test_chosen);
  return suite_run(&suite, "the command's own texts");
}
