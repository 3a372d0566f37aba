/* SPDX-License-Identifier: MIT
 *
 * The codes that a reader of some languages finds explained in that language.
 */
#include "catalog.h"
#include "codes.h"
#include "suite.h"

#include <string.h>

/* The languages whose readers find every reply code explained, and the enhanced
 * codes that they meet most. */
static const char *const full_languages[] = {"id", "tr", "ko", "fr"};
static const char frequent[] =
    "5.1.1 5.7.1 5.0.0 5.2.2 5.2.1 4.2.2 5.1.2 5.3.0 4.4.1 5.4.4 5.1.10 5.7.26 "
    "4.7.0 4.7.1 4.2.0 4.2.1 5.5.0 5.4.1 5.1.8 5.7.0 4.4.2 4.4.7 5.2.3 5.3.4 "
    "5.7.25 5.7.23 4.3.2 4.5.3 5.7.8 2.0.0";

/* What a reader sees of a code is in the reader's language, and was there to be
 * translated. */
static void check_code(int language, const struct smtpcode_explanation *english)
{
  static const enum smtpcode_field_name fields[] = {
      SMTPCODE_FIELD_DESCRIPTION, SMTPCODE_FIELD_WHEN, SMTPCODE_FIELD_FIX};
  static struct smtpcode_explanation here;
  const struct catalog_row *row = catalog_row(&english->code);
  const char *name = smtpcode_language_code(language);
  smtpcode_explain(&english->code, language, &here);
  assert_non_null(row);
  for (enum catalog_text text = TEXT_TITLE; text <= TEXT_FIX_TRANSIENT; text++)
    if (text != TEXT_GIST && text != TEXT_SEND && *catalog_text(0, row, text) &&
        catalog_text(language, row, text) == catalog_text(0, row, text))
      fault("%s lacks text %d of %s", name, (int)text, english->name);
  if (strcmp(here.title, english->title) == 0)
    fault("%s: the title of %s is English", name, english->name);
  for (size_t i = 0; i < LENGTH(fields); i++) {
    assert_true(*english->field[fields[i]].text != '\0');
    if (strcmp(here.field[fields[i]].text, english->field[fields[i]].text) == 0)
      fault("%s: '%s' of %s is English", name, english->field[fields[i]].key,
            english->name);
  }
}

static void test_full(void **state)
{
  (void)state;
  static struct smtpcode_explanation statuses[30];
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  assert_int_equal(explain_all(frequent, statuses, LENGTH(statuses)), 30);
  assert_true(count >= 60);
  for (size_t i = 0; i < LENGTH(full_languages); i++) {
    int language = smtpcode_language(full_languages[i]);
    assert_true(language > 0);
    for (size_t k = 0; k < count; k++)
      check_code(language, &codes[k]);
    for (size_t k = 0; k < LENGTH(statuses); k++)
      check_code(language, &statuses[k]);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Four languages have the codes that are met", test_full);
  return suite_run(&suite, "coverage");
}
