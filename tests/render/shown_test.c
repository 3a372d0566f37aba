/* SPDX-License-Identifier: MIT
 *
 * What people are shown of an answer: its fields, the parts of a finding, the
 * columns of a scan.
 */
#include "shown.h"
#include "codes.h"
#include "suite.h"

#include <string.h>

static struct smtpcode_finding finding;

static void explain_reply(const char *text)
{
  assert_true(explain_text(text, strlen(text), 0, &finding));
}

/* Writes the keys of the fields whose bits are set. */
static void keys_of(const struct smtpcode_explanation *explanation,
                    unsigned long fields, char *keys)
{
  *keys = '\0';
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    if (fields >> i & 1)
      strcat(strcat(keys, *keys ? " " : ""), explanation->field[i].key);
}

static const struct row {
  const char *name, *code, *keys;
} rows[] = {
    {"The heading and the verdict have the first fields", "211",
     "description when fix category commands enhanced standing sources "
     "see_also"},
    {"A code in no table has the nearest", "457",
     "description when fix category standing sources nearest"},
    {"A pattern has its codes", "45x",
     "description when fix category sources codes"},
};

static void test_fields(void **state)
{
  const struct row *row = *state;
  struct smtpcode_explanation code;
  char keys[512];
  explain(row->code, &code);
  keys_of(&code, shown_fields(&code, true), keys);
  assert_string_equal(keys, row->keys);
}

/* What is told takes the place of what the code says. */
static void test_in_finding(void **state)
{
  (void)state;
  const unsigned long meanings = 1ul << SMTPCODE_FIELD_MEANINGS;
  const unsigned long said =
      meanings | 1ul << SMTPCODE_FIELD_WHEN | 1ul << SMTPCODE_FIELD_FIX;
  unsigned long shown = 0; /* of any code */
  explain_reply("554 5.7.1 <a@b.c>: Relay access denied");
  assert_int_equal(finding.told_by, SMTPCODE_TOLD_BY_WORDS);
  for (size_t i = 0; i < finding.count; i++) {
    unsigned long fields = shown_fields(&finding.codes[i], true);
    shown |= fields;
    assert_int_equal(shown_in_finding(&finding, i), fields & ~said);
  }
  assert_int_equal(shown & said, said);
  explain_reply("550 5.7.1 Sorry");
  assert_true(finding.told_by > SMTPCODE_TOLD_BY_WORDS);
  for (size_t i = 0; i < finding.count; i++)
    assert_int_equal(shown_in_finding(&finding, i),
                     shown_fields(&finding.codes[i], true) & ~meanings);
}

/* Settings of servers are for a full answer. */
static void test_settings(void **state)
{
  (void)state;
  const unsigned long settings = 1ul << SMTPCODE_FIELD_SERVERS;
  struct smtpcode_explanation code;
  explain("450", &code);
  assert_int_equal(shown_fields(&code, true) & settings, settings);
  assert_int_equal(shown_fields(&code, false) & settings, 0);
  assert_int_equal(shown_fields(&code, false),
                   shown_fields(&code, true) & ~settings);
}

/* They are one's own server's: of a provider that is known they are not. */
static void test_settings_of_finding(void **state)
{
  (void)state;
  const unsigned long settings = 1ul << SMTPCODE_FIELD_SERVERS;
  explain_reply("550 5.7.1 Sorry");
  assert_int_equal(shown_in_finding(&finding, 0) & settings, settings);
  explain_reply("550 5.7.1 Sorry - gsmtp");
  assert_int_equal(shown_in_finding(&finding, 0) & settings, 0);
}

static const struct parts {
  const char *name, *text;
  bool full;
  const char *headings[PARTS]; /* NULL: no more */
} parts[] = {
    {"What a code tells alone is on its page in a full answer",
     "550 5.7.1 Sorry",
     true,
     {NULL}},
    {"A short answer has no pages",
     "550 5.7.1 Sorry",
     false,
     {"What it means", "How to fix it"}},
    {"What words tell has no basis",
     "554 5.7.1 <a@b.c>: Relay access denied",
     false,
     {"What it means", "How to fix it", "By the registry"}},
    {"A full answer tells the server's software",
     "554 5.7.1 <a@b.c>: Relay access denied",
     true,
     {"Server software", "What it means", "How to fix it"}},
    {"A provider's meaning has a basis",
     "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
     false,
     {"What it means", "How to fix it", "How sure that is", "By the registry"}},
    {"A list that was asked is told as one in a full answer",
     "554 5.7.1 Service unavailable; blocked using zen.spamhaus.org",
     true,
     {"Listed by", "What it means", "How to fix it", "How sure that is"}},
};

static void test_parts(void **state)
{
  const struct parts *row = *state;
  struct part found[PARTS];
  explain_reply(row->text);
  size_t count = finding_parts(&finding, row->full, found);
  for (size_t i = 0; i < count; i++) {
    assert_non_null(row->headings[i]);
    assert_string_equal(found[i].heading, row->headings[i]);
    assert_true(*found[i].text != '\0');
  }
  assert_true(count == PARTS || !row->headings[count]);
}

static const struct phase {
  const char *name, *text;
  bool full, shown;
} phases[] = {
    {"A phase that says no more than the words is for a full answer",
     "550 5.1.1 User unknown (in reply to RCPT TO command)", false, false},
    {"A full answer has it",
     "550 5.1.1 User unknown (in reply to RCPT TO command)", true, true},
    {"A phase that says more than the code alone is shown",
     "554 no (in reply to DATA command)", false, true},
    {"A phase that is not told is not shown", "550 no", true, false},
};

static void test_phase(void **state)
{
  const struct phase *row = *state;
  explain_reply(row->text);
  assert_int_equal(phase_is_shown(&finding, row->full), row->shown);
}

static void test_columns(void **state)
{
  (void)state;
  static struct smtpcode_row row;
  static const char *const expected[COLUMNS] = {
      "12", "550 5.1.1", "Bad Destination Mailbox Address", "after a change",
      "sender"};
  static const char *const names[COLUMNS] = {"Count", "Reply", "Title", "Retry",
                                             "Who acts"};
  const struct smtpcode_count count = {
      .code = 550, .enhanced = {5, 1, 1}, .command = -1, .count = 12};
  const char *texts[COLUMNS];
  char number[SMTPCODE_NUMBER_SIZE];
  smtpcode_explain_row(&count, 0, &row);
  column_texts(&row, texts, number);
  for (size_t i = 0; i < COLUMNS; i++)
    assert_string_equal(texts[i], expected[i]);
  column_headings(0, texts);
  for (size_t i = 0; i < COLUMNS; i++)
    assert_string_equal(texts[i], names[i]);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_fields);
  suite_add(&suite, "A finding says less of each code", test_in_finding);
  suite_add(&suite, "A full answer alone has settings", test_settings);
  suite_add(&suite, "A known provider has no settings of ours",
            test_settings_of_finding);
  SUITE_ROWS(&suite, parts, test_parts);
  SUITE_ROWS(&suite, phases, test_phase);
  suite_add(&suite, "A row of a scan has its columns", test_columns);
  return suite_run(&suite, "what is shown");
}
