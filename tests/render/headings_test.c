/* SPDX-License-Identifier: MIT
 *
 * The headings of what is printed: those that an enumeration goes with, and
 * that each language has all of them.
 */
#include "headings.h"
#include "codes.h"
#include "suite.h"
#include "text.h"
#include "translated.h"

#include <string.h>

/* A heading stands before a colon or over a column: it is short, and no
 * sentence. */
static void test_style(void **state)
{
  (void)state;
  assert_true(HEADINGS >= 40);
  for (unsigned i = 0; i < HEADINGS; i++) {
    const char *text = heading(0, i);
    if (style_fault(text) || is_sentences(text) || strlen(text) > 30 ||
        text[0] < 'A' || text[0] > 'Z')
      fault("no heading: '%s'", text);
  }
  assert_no_fault();
}

static void test_languages(void **state)
{
  (void)state;
  check_table(heading, HEADINGS);
}

static const struct row {
  const char *name, *code;
  enum smtpcode_field_name field;
  const char *heading;
} rows[] = {
    {"The first field has its heading", "450", SMTPCODE_FIELD_CLASS, "Class"},
    {"The last field has its heading", "450", SMTPCODE_FIELD_CODES, "Codes"},
    {"A field between them has its heading", "450", SMTPCODE_FIELD_FIX,
     "How to fix it"},
    {"A reply code has a category", "450", SMTPCODE_FIELD_CATEGORY, "Category"},
    {"An enhanced code has a subject", "5.1.1", SMTPCODE_FIELD_CATEGORY,
     "Subject"},
    {"A reply code has enhanced codes", "450", SMTPCODE_FIELD_ENHANCED,
     "Enhanced codes"},
    {"An enhanced code has basic codes", "5.1.1", SMTPCODE_FIELD_ENHANCED,
     "Basic codes"},
    {"Another field of an enhanced code has the same heading", "5.1.1",
     SMTPCODE_FIELD_FIX, "How to fix it"},
};

static void test_field(void **state)
{
  const struct row *row = *state;
  struct smtpcode_explanation code;
  explain(row->code, &code);
  assert_string_equal(field_heading(&code, row->field), row->heading);
}

/* Every field has a heading of its own, in the language of the explanation. */
static void test_fields(void **state)
{
  (void)state;
  static const char *const codes[] = {"450", "5.1.1"};
  struct smtpcode_explanation code;
  for (size_t i = 0; i < LENGTH(codes); i++) {
    explain(codes[i], &code);
    for (unsigned a = 0; a < SMTPCODE_FIELDS; a++)
      for (unsigned b = 0; b < a; b++)
        assert_string_not_equal(field_heading(&code, a),
                                field_heading(&code, b));
  }
  code.language = smtpcode_language("fr");
  assert_string_equal(field_heading(&code, SMTPCODE_FIELD_RETRY),
                      "Nouvel essai");
  assert_string_equal(field_heading(&code, SMTPCODE_FIELD_CATEGORY), "Sujet");
}

/* Found by the member of the enumeration, behind its first. */
static void test_members(void **state)
{
  (void)state;
  static const char *const differences[SMTPCODE_DIFFERENCES] = {
      [SMTPCODE_DIFFERENCE_MEANING] = "Meaning",
      [SMTPCODE_DIFFERENCE_CLASS] = "Class and persistence",
      [SMTPCODE_DIFFERENCE_CATEGORY] = "Category",
      [SMTPCODE_DIFFERENCE_REFUSES] = "What is refused",
      [SMTPCODE_DIFFERENCE_ACTOR] = "Who acts",
      [SMTPCODE_DIFFERENCE_COMMANDS] = "Phase"};
  static const char *const answerers[] = {
      [SMTPCODE_ANSWERER_RECEIVER] = "Who answered",
      [SMTPCODE_ANSWERER_FILTER] = "Filtered by",
      [SMTPCODE_ANSWERER_BLOCK_LIST] = "Listed by"};
  for (unsigned i = 0; i < LENGTH(differences); i++)
    assert_string_equal(heading(0, HEADING_DIFFERENCE_MEANING + i),
                        differences[i]);
  for (unsigned i = 0; i < LENGTH(answerers); i++)
    assert_string_equal(heading(0, HEADING_PROVIDER + i), answerers[i]);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Headings are short", test_style);
  suite_add(&suite, "Every language has every heading", test_languages);
  SUITE_ROWS(&suite, rows, test_field);
  suite_add(&suite, "No two fields have one heading", test_fields);
  suite_add(&suite, "Differences and who answered have headings", test_members);
  return suite_run(&suite, "headings");
}
