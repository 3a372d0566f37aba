/* SPDX-License-Identifier: MIT
 *
 * Enhanced status codes: a table made by hand from the IANA registry and the
 * RFCs, not from data/, and what the class changes.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define STATUSES TESTS_DATA "/statuses.tsv"

static struct smtpcode_explanation code, other;

static bool has_item(enum smtpcode_field_name field, const char *name)
{
  size_t length = strlen(name);
  for (size_t i = 0; i < code.field[field].count; i++) {
    const char *item = code.field[field].items[i].name;
    if (strncmp(item, name, length) == 0 && strchr(",", item[length]))
      return true;
  }
  return false;
}

/* Three-digit numbers with blanks between, or a hyphen for none. */
static void check_basic(const char *basic)
{
  size_t count = 0;
  char number[4];
  for (int used = 0; sscanf(basic, "%3[0-9]%n", number, &used) == 1; count++) {
    if (!has_item(SMTPCODE_FIELD_ENHANCED, number))
      fault("%s does not come with %s", code.name, number);
    basic += used + (basic[used] == ' ');
  }
  if (code.field[SMTPCODE_FIELD_ENHANCED].count != count)
    fault("%s comes with %zu basic codes, not %zu", code.name,
          code.field[SMTPCODE_FIELD_ENHANCED].count, count);
}

/* The classes that a text names make sense; practice may know more. */
static void check_classes(const char *classes)
{
  char name[SMTPCODE_CODE_SIZE];
  for (; *classes; classes++) {
    if (*classes < '2' || *classes > '5')
      continue;
    strcpy(name, code.name);
    name[0] = *classes;
    if (!has_item(SMTPCODE_FIELD_CLASSES, name))
      fault("%s makes no sense", name);
  }
}

static void check_row(const char *name, const char *basic, const char *classes,
                      const char *source)
{
  explain(name, &code);
  bool rfc3463 = strcmp(source, "RFC 3463") == 0;
  if (!code.known || !code.registered)
    fault("%s is in no table", name);
  if (strcmp(code.kind, "enhanced") != 0)
    fault("%s is a %s", name, code.kind);
  if (rfc3463 != (code.standing == SMTPCODE_STANDING_STANDARD))
    fault("%s is %s", name, smtpcode_standing_name(code.standing));
  if (!has_item(SMTPCODE_FIELD_SOURCES, source))
    fault("%s does not cite %s", name, source);
  check_basic(basic);
  check_classes(classes);
}

static void test_table(void **state)
{
  (void)state;
  FILE *stream = fopen(STATUSES, "r");
  char line[256], name[16], basic[96], classes[16], source[32];
  struct smtpcode_code every = code_of("X.x.x"), found;
  size_t rows = 0;
  assert_non_null(stream);
  assert_non_null(fgets(line, sizeof(line), stream));
  assert_string_equal(line, "code\tbasic\tclasses\tsource\n");
  for (; fgets(line, sizeof(line), stream); rows++) {
    if (sscanf(line, "%15[^\t]\t%95[^\t]\t%15[^\t]\t%31[^\t\n]", name, basic,
               classes, source) != 4)
      fail_msg("not a row of four fields: %s", line);
    check_row(name, basic, classes, source);
  }
  fclose(stream);
  assert_int_equal(rows, 81);
  for (size_t next = 0; smtpcode_next(&every, &next, &found);)
    rows--;
  assert_int_equal(rows, 0);
  assert_no_fault();
}

struct row {
  const char *name, *code;
  bool known;
  enum smtpcode_retry retry;
  enum smtpcode_message message;
  const char *class, *subject; /* values; "" for none */
};

static const struct row rows[] = {
    {"A permanent code asks for a change", "5.1.1", true,
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, "5.x.x", "X.1"},
    {"The same code is retried as a transient one", "4.1.1", true,
     SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_MESSAGE_QUEUED, "4.x.x", "X.1"},
    {"A full mailbox is retried", "4.2.2", true, SMTPCODE_RETRY_AUTOMATIC,
     SMTPCODE_MESSAGE_QUEUED, "4.x.x", "X.2"},
    {"A full mailbox may be permanent", "5.2.2", true,
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, "5.x.x", "X.2"},
    {"A success needs no retry", "2.1.5", true, SMTPCODE_RETRY_NOT_NEEDED,
     SMTPCODE_MESSAGE_ACCEPTED, "2.x.x", "X.1"},
    {"A detail in no table is read by class and subject", "5.6.998", false,
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, "5.x.x", "X.6"},
    {"A transient detail in no table is retried", "4.6.998", false,
     SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_MESSAGE_QUEUED, "4.x.x", "X.6"},
    {"The only provider that uses a code gives it a meaning", "5.7.509", true,
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, "5.x.x", "X.7"},
    {"A subject that RFC 3463 has not is read by its class", "5.9.1", false,
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, "5.x.x", ""},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  explain(row->code, &code);
  assert_string_equal(code.kind, "enhanced");
  assert_string_equal(code.name, row->code);
  assert_int_equal(code.known, row->known);
  assert_int_equal(code.verdict.retry, row->retry);
  assert_int_equal(code.verdict.message, row->message);
  assert_string_equal(code.field[SMTPCODE_FIELD_CLASS].value, row->class);
  assert_string_equal(code.field[SMTPCODE_FIELD_CATEGORY].value, row->subject);
  assert_string_equal(code.field[SMTPCODE_FIELD_CATEGORY].key, "subject");
  assert_true(row->known || mentions(code.title, "unregistered"));
  assert_true(row->known || code.standing == SMTPCODE_STANDING_UNREGISTERED);
}

/* The fix of a transient code is another one where the row has two. */
static void test_fixes(void **state)
{
  (void)state;
  static const char *const pairs[][2] = {{"4.2.2", "5.2.2"},
                                         {"4.7.1", "5.7.1"}};
  for (size_t i = 0; i < LENGTH(pairs); i++) {
    explain(pairs[i][0], &code);
    explain(pairs[i][1], &other);
    assert_string_not_equal(code.field[SMTPCODE_FIELD_FIX].text,
                            other.field[SMTPCODE_FIELD_FIX].text);
    assert_string_equal(code.field[SMTPCODE_FIELD_WHEN].text,
                        other.field[SMTPCODE_FIELD_WHEN].text);
  }
}

/* With the class open, both fixes are told, and the verdict that it depends. */
static void test_open(void **state)
{
  (void)state;
  explain("X.2.2", &code);
  explain("4.2.2", &other);
  assert_true(holds(code.field[SMTPCODE_FIELD_FIX].text,
                    other.field[SMTPCODE_FIELD_FIX].text));
  explain("5.2.2", &other);
  assert_true(holds(code.field[SMTPCODE_FIELD_FIX].text,
                    other.field[SMTPCODE_FIELD_FIX].text));
  assert_true(holds(sentence(&code.verdict, 0, 0), "depends"));
  assert_true(has_item(SMTPCODE_FIELD_CLASSES, "4.2.2"));
  assert_true(has_item(SMTPCODE_FIELD_CLASSES, "5.2.2"));
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The registry agrees with the library", test_table);
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Classes that ask for other action say so", test_fixes);
  suite_add(&suite, "An open class tells of each", test_open);
  return suite_run(&suite, "enhanced status codes");
}
