/* SPDX-License-Identifier: MIT
 *
 * The tables as C sees them: what is found, and what is not there.
 */
#include "catalog.h"
#include "phases.h"
#include "codes.h"
#include "suite.h"

#include <string.h>

/* Rows have codes, and codes have rows. */
static void test_rows(void **state)
{
  (void)state;
  size_t count = 0;
  for (; catalog_row_at(count); count++) {
    const struct catalog_row *row = catalog_row_at(count);
    struct smtpcode_code code = catalog_code(row, SMTPCODE_ANY);
    assert_ptr_equal(catalog_row(&code), row);
    assert_ptr_equal(catalog_reference(row->id), row);
  }
  assert_true(count > 0);
  assert_null(catalog_row_at(count + 1));
  assert_null(catalog_row_at((size_t)-1));
}

static void test_reply(void **state)
{
  (void)state;
  size_t codes, found = 0;
  every_code(&codes);
  for (int number = 100; number <= 599; number++) {
    struct smtpcode_code code = code_numbered(number), again;
    const struct catalog_row *row = catalog_row(&code);
    if (!row)
      continue;
    again = catalog_code(row, 7);
    assert_int_equal(again.kind, SMTPCODE_REPLY_CODE);
    assert_int_equal(number_of(&again), number);
    found++;
  }
  assert_int_equal(found, codes);
}

struct status {
  const char *name, *code;
  int class, expected; /* 0: there is no row */
};

static const struct status statuses[] = {
    {"An enhanced code gets a class that makes sense", "5.1.1", 5, 5},
    {"Its row is that of any class", "4.1.1", 5, 5},
    {"It may get another class", "5.2.2", 4, 4},
    {"The class may stay open", "5.1.1", SMTPCODE_ANY, SMTPCODE_ANY},
    {"A class that makes no sense stays open", "5.1.5", 5, SMTPCODE_ANY},
    {"A success may make sense", "5.1.5", 2, 2},
    {"A detail that the registry has not has no row", "5.1.999", 5, 0},
    {"The last detail is followed by none", "5.7.999", 5, 0},
    {"A subject that RFC 3463 has not has no row", "5.8.1", 5, 0},
    {"A subject of three digits has no row", "5.999.999", 5, 0},
    {"A detail beyond its subject is not that of the next", "5.0.999", 5, 0},
};

static void test_status(void **state)
{
  const struct status *row = *state;
  struct smtpcode_code code = code_of(row->code);
  const struct catalog_row *found = catalog_row(&code);
  assert_int_equal(found != NULL, row->expected != 0);
  if (!found)
    return;
  struct smtpcode_code again = catalog_code(found, row->class);
  assert_int_equal(again.kind, SMTPCODE_ENHANCED_CODE);
  assert_int_equal(again.part[0], row->expected);
  assert_int_equal(again.part[1], code.part[1]);
  assert_int_equal(again.part[2], code.part[2]);
}

static void test_classes(void **state)
{
  (void)state;
  static const char *const titles[] = {
      "Positive Completion", "Positive Intermediate", "Transient Negative",
      "Permanent Negative"};
  for (int digit = 2; digit <= 5; digit++)
    assert_string_equal(catalog_text(0, catalog_class(digit), TEXT_TITLE),
                        titles[digit - 2]);
  assert_non_null(catalog_class(1));
}

struct category {
  const char *name, *code, *title; /* NULL: none */
};

static const struct category categories[] = {
    {"Second digit 0 is syntax", "500", "Syntax"},
    {"Second digit 1 is information", "214", "Information"},
    {"Second digit 2 is connections", "421", "Connections"},
    {"Second digit 3 is unspecified", "535", "Unspecified"},
    {"Second digit 4 is unspecified", "541", "Unspecified"},
    {"Second digit 5 is the mail system", "450", "Mail system"},
    {"Second digit 6 has no category", "460", NULL},
    {"Second digit 9 has no category", "498", NULL},
    {"A second digit that is any has no category", "4xx", NULL},
    {"Subject 0 is undefined", "5.0.0", "Other or Undefined Status"},
    {"Subject 1 is addressing", "5.1.1", "Addressing Status"},
    {"Subject 2 is the mailbox", "4.2.2", "Mailbox Status"},
    {"Subject 3 is the mail system", "4.3.1", "Mail System Status"},
    {"Subject 4 is the network", "4.4.1", "Network and Routing Status"},
    {"Subject 5 is the protocol", "5.5.1", "Mail Delivery Protocol Status"},
    {"Subject 6 is the content", "5.6.1", "Message Content or Media Status"},
    {"Subject 7 is security", "5.7.1", "Security or Policy Status"},
    {"Subject 8 is none", "5.8.1", NULL},
    {"Subject 999 is none", "5.999.1", NULL},
    {"A subject that is any is none", "5.x.1", NULL},
};

static void test_category(void **state)
{
  const struct category *row = *state;
  struct smtpcode_code code = code_of(row->code);
  if (!row->title) {
    assert_null(catalog_category(0, &code, false));
    assert_null(catalog_category(0, &code, true));
    return;
  }
  assert_string_equal(catalog_category(0, &code, false), row->title);
  assert_true(strlen(catalog_category(0, &code, true)) > 0);
}

static void test_texts(void **state)
{
  (void)state;
  struct smtpcode_code code = code_of("450");
  const struct catalog_row *row = catalog_row(&code);
  assert_string_equal(catalog_text(0, row, TEXT_TITLE), "Mailbox Unavailable");
  assert_string_equal(catalog_text(0, row, TEXT_BASIC), "");
  assert_string_equal(phase_name(0), "CONNECTION");
  assert_null(phase_name(-1));
  assert_null(phase_name(20));
  assert_string_equal(catalog_source(SOURCE_RFC5321, SOURCE_NAME), "RFC 5321");
  assert_string_equal(catalog_source(SOURCE_RFC5321, SOURCE_TITLE),
                      "Simple Mail Transfer Protocol");
  assert_string_equal(catalog_source(SOURCE_RFC5321, SOURCE_ADDRESS),
                      "https://www.rfc-editor.org/rfc/rfc5321#section-");
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Each row is that of its code", test_rows);
  suite_add(&suite, "Each reply code that has a row is walked", test_reply);
  SUITE_ROWS(&suite, statuses, test_status);
  suite_add(&suite, "First digits have rows", test_classes);
  SUITE_ROWS(&suite, categories, test_category);
  suite_add(&suite, "Rows, phases and sources have texts", test_texts);
  return suite_run(&suite, "catalog");
}
