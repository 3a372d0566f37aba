/* SPDX-License-Identifier: MIT
 *
 * The table of languages: their names.
 */
#include "catalog.h"
#include "suite.h"

struct name {
  const char *name, *given, *code;
};

static const struct name names[] = {
    {"A code names a language", "fr", "fr"},
    {"English has a code too", "en", "en"},
    {"Capitals do not matter", "FR", "fr"},
    {"A territory is passed over", "pt_BR", "pt"},
    {"So it is with a hyphen", "de-AT", "de"},
    {"A codeset is passed over", "ko_KR.UTF-8", "ko"},
    {"A modifier is passed over", "fr@euro", "fr"},
    {"Simplified Chinese is one of them", "zh_CN", "zh"},
    {"Traditional Chinese is not", "zh_TW", NULL},
    {"Nor is that of Hong Kong", "zh-HK.UTF-8", NULL},
    {"A word that begins so is no language", "french", NULL},
    {"One letter is none", "f", NULL},
    {"Nothing is none", "", NULL},
    {"C is none", "C", NULL},
};

static void test_name(void **state)
{
  const struct name *row = *state;
  int language = smtpcode_language(row->given);
  if (row->code)
    assert_string_equal(smtpcode_language_code(language), row->code);
  else
    assert_int_equal(language, -1);
}

/* Beyond the table there is nothing, and its number is taken for English. */
static void test_bounds(void **state)
{
  (void)state;
  int end = 0;
  while (smtpcode_language_code(end)) {
    assert_int_equal(smtpcode_language(smtpcode_language_code(end)), end);
    assert_true(*smtpcode_language_name(end) != '\0');
    end++;
  }
  assert_null(smtpcode_language_name(end));
  assert_null(smtpcode_language_code(-1));
  assert_ptr_equal(catalog_phrase(end, PHRASE_SCAN_READ),
                   catalog_phrase(0, PHRASE_SCAN_READ));
  assert_ptr_equal(catalog_phrase(-1, PHRASE_SCAN_READ),
                   catalog_phrase(0, PHRASE_SCAN_READ));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, names, test_name);
  suite_add(&suite, "Languages end", test_bounds);
  return suite_run(&suite, "language");
}
