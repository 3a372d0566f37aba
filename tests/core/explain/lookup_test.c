/* SPDX-License-Identifier: MIT
 *
 * smtpcode_explain: an exact row, a pattern, or what the digits say.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define OUTSIDE "" /* no category: the second digit is above 5 */

struct exact {
  const char *name, *code, *heading, *class, *category;
  enum smtpcode_retry retry;
  enum smtpcode_message message;
  bool registered;
};

static const struct exact exacts[] = {
    {"250 is a success and the message is taken", "250", NULL,
     "2xx Positive Completion", "x5z", SMTPCODE_RETRY_NOT_NEEDED,
     SMTPCODE_MESSAGE_ACCEPTED, true},
    {"211 is a success that informs", "211", NULL, "2xx Positive Completion",
     "x1z", SMTPCODE_RETRY_NOT_NEEDED, SMTPCODE_MESSAGE_NONE, true},
    {"354 waits for the message", "354", NULL, "3xx Positive Intermediate",
     "x5z", SMTPCODE_RETRY_NOT_NEEDED, SMTPCODE_MESSAGE_SENDER, true},
    {"421 leaves the message in the queue", "421", NULL,
     "4xx Transient Negative", "x2z", SMTPCODE_RETRY_AUTOMATIC,
     SMTPCODE_MESSAGE_QUEUED, true},
    {"450 leaves the message in the queue", "450",
     "450 Mailbox Unavailable (4xx Transient Negative)",
     "4xx Transient Negative", "x5z", SMTPCODE_RETRY_AUTOMATIC,
     SMTPCODE_MESSAGE_QUEUED, true},
    {"502 asks for a change", "502",
     "502 Command Not Implemented (5xx Permanent Negative)",
     "5xx Permanent Negative", "x0z", SMTPCODE_RETRY_AFTER_CHANGE,
     SMTPCODE_MESSAGE_NONE, true},
    {"535 asks for a change before any message", "535", NULL,
     "5xx Permanent Negative", "x3z", SMTPCODE_RETRY_AFTER_CHANGE,
     SMTPCODE_MESSAGE_SENDER, true},
    {"550 sends the message back", "550", NULL, "5xx Permanent Negative", "x5z",
     SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, true},
    {"556 cannot be helped", "556", NULL, "5xx Permanent Negative", "x5z",
     SMTPCODE_RETRY_NEVER, SMTPCODE_MESSAGE_RETURNED, true},
    {"540 is known, but no RFC has it", "540", NULL, "5xx Permanent Negative",
     "x4z", SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_MESSAGE_RETURNED, false},
    {"571 has a second digit outside the grammar", "571", NULL,
     "5xx Permanent Negative", OUTSIDE, SMTPCODE_RETRY_AFTER_CHANGE,
     SMTPCODE_MESSAGE_RETURNED, false},
};

static void test_exact(void **state)
{
  const struct exact *row = *state;
  struct smtpcode_explanation explanation;
  explain(row->code, &explanation);
  assert_true(explanation.known);
  assert_string_equal(explanation.kind, "reply");
  assert_string_equal(explanation.name, row->code);
  if (row->heading)
    assert_string_equal(explanation.heading, row->heading);
  const struct smtpcode_field *field = explanation.field;
  assert_string_equal(field[SMTPCODE_FIELD_CLASS].text, row->class);
  assert_memory_equal(field[SMTPCODE_FIELD_CLASS].value, row->class, 3);
  assert_string_equal(field[SMTPCODE_FIELD_CATEGORY].value, row->category);
  assert_true(holds(field[SMTPCODE_FIELD_CATEGORY].text,
                    *row->category ? row->category : "outside the grammar"));
  assert_int_equal(explanation.verdict.retry, row->retry);
  assert_int_equal(explanation.verdict.message, row->message);
  assert_int_equal(explanation.registered, row->registered);
}

struct unknown {
  const char *name, *code, *nearest;
  enum smtpcode_retry retry;
};

/* The neighbours are the nearest codes of the class that an RFC or the registry
 * has. */
static const struct unknown unknowns[] = {
    {"457 stands between two extensions", "457", "455 458",
     SMTPCODE_RETRY_AUTOMATIC},
    {"201 has a neighbour above only", "201", "211", SMTPCODE_RETRY_NOT_NEEDED},
    {"299 has a neighbour below only", "299", "253", SMTPCODE_RETRY_NOT_NEEDED},
    {"300 is below all intermediate codes", "300", "334",
     SMTPCODE_RETRY_NOT_NEEDED},
    {"344 passes over a code that no RFC has", "344", "334 354",
     SMTPCODE_RETRY_NOT_NEEDED},
    {"400 passes over 403 and 420", "400", "421", SMTPCODE_RETRY_AUTOMATIC},
    {"499 passes over 471 and 498", "499", "459", SMTPCODE_RETRY_AUTOMATIC},
    {"500 has neighbours of its class only", "506", "504 521",
     SMTPCODE_RETRY_AFTER_CHANGE},
    {"531 has a neighbour that only the registry names", "531", "530 533",
     SMTPCODE_RETRY_AFTER_CHANGE},
    {"536 has an obsolete neighbour", "536", "535 538",
     SMTPCODE_RETRY_AFTER_CHANGE},
    {"599 passes over 557, 571 and 585", "599", "556",
     SMTPCODE_RETRY_AFTER_CHANGE},
};

static void test_unknown(void **state)
{
  const struct unknown *row = *state;
  struct smtpcode_explanation explanation;
  explain(row->code, &explanation);
  assert_false(explanation.known);
  assert_false(explanation.registered);
  assert_string_equal(explanation.kind, "reply");
  assert_int_equal(explanation.standing, SMTPCODE_STANDING_UNREGISTERED);
  assert_int_equal(explanation.verdict.retry, row->retry);
  assert_int_equal(explanation.commands, 0);
  const struct smtpcode_field *field = explanation.field;
  assert_true(mentions(explanation.title, "unregistered"));
  assert_true(holds(field[SMTPCODE_FIELD_DESCRIPTION].text, row->code));
  assert_true(holds(explanation.send, row->code));
  assert_int_equal(field[SMTPCODE_FIELD_SEE_ALSO].count, 0);
  assert_int_equal(field[SMTPCODE_FIELD_ENHANCED].count, 0);
  char nearest[64] = "";
  for (size_t i = 0; i < field[SMTPCODE_FIELD_NEAREST].count; i++) {
    strcat(nearest, i > 0 ? " " : "");
    strcat(nearest, field[SMTPCODE_FIELD_NEAREST].items[i].name);
  }
  assert_string_equal(nearest, row->nearest);
}

/* A number that no table has is read by its digits. */
static void test_every_number(void **state)
{
  (void)state;
  for (int number = 200; number <= 599; number++) {
    struct smtpcode_code code = code_numbered(number), found;
    struct smtpcode_explanation explanation;
    size_t next = 0;
    smtpcode_explain(&code, 0, &explanation);
    bool outside = code.part[1] > 5;
    const struct smtpcode_field *field = explanation.field;
    if (explanation.known != smtpcode_next(&code, &next, &found) ||
        field[SMTPCODE_FIELD_CLASS].value[0] != explanation.name[0] ||
        outside == (field[SMTPCODE_FIELD_CATEGORY].value[0] != '\0') ||
        (!outside &&
         field[SMTPCODE_FIELD_CATEGORY].value[1] != explanation.name[1]) ||
        (explanation.known == (field[SMTPCODE_FIELD_NEAREST].count > 0)))
      fault("%d is not explained from its digits", number);
  }
  assert_no_fault();
}

struct pattern {
  const char *name, *code, *heading, *class, *category;
  size_t count;
};

/* How many codes match is counted in the reference table of reply codes. */
static const struct pattern patterns[] = {
    {"A class has its name once", "3xx", "3xx Positive Intermediate", "3xx", "",
     5},
    {"A class may be that of no SMTP reply", "1xx", "1xx Not an SMTP Reply",
     "1xx", "", 2},
    {"A class is read with other wildcards", "3yz", "3xx Positive Intermediate",
     "3xx", "", 5},
    {"A category of a class has both names", "45x",
     "45x Mail system (4xx Transient Negative)", "4xx", "x5z", 9},
    {"A category has its own name", "x2x", "x2x Connections", "", "x2z", 12},
    {"A pattern that matches nothing is unknown", "46x", NULL, "4xx", "", 0},
    {"A pattern outside the grammar may match", "57x", NULL, "5xx", "", 1},
    {"A pattern of two digits apart may match", "4x2", NULL, "4xx", "", 4},
};

static void test_pattern(void **state)
{
  const struct pattern *row = *state;
  struct smtpcode_explanation explanation;
  explain(row->code, &explanation);
  const struct smtpcode_field *field = explanation.field;
  assert_string_equal(explanation.kind, "pattern");
  assert_int_equal(explanation.known, row->count > 0);
  if (row->heading)
    assert_string_equal(explanation.heading, row->heading);
  assert_string_equal(field[SMTPCODE_FIELD_CLASS].value, row->class);
  assert_string_equal(field[SMTPCODE_FIELD_CATEGORY].value, row->category);
  assert_int_equal(field[SMTPCODE_FIELD_CODES].count, row->count);
  size_t next = 0;
  for (size_t i = 0; i < row->count; i++) {
    struct smtpcode_code code;
    struct smtpcode_explanation member;
    assert_true(smtpcode_next(&explanation.code, &next, &code));
    smtpcode_explain(&code, 0, &member);
    assert_string_equal(field[SMTPCODE_FIELD_CODES].items[i].name, member.name);
    assert_string_equal(field[SMTPCODE_FIELD_CODES].items[i].title,
                        member.title);
  }
}

static void test_both_meanings(void **state)
{
  (void)state;
  struct smtpcode_explanation both, class, category;
  explain("45x", &both);
  explain("4xx", &class);
  explain("x5x", &category);
  const char *text = both.field[SMTPCODE_FIELD_DESCRIPTION].text;
  assert_true(holds(text, class.field[SMTPCODE_FIELD_DESCRIPTION].text));
  assert_true(holds(text, category.field[SMTPCODE_FIELD_DESCRIPTION].text));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, exacts, test_exact);
  SUITE_ROWS(&suite, unknowns, test_unknown);
  suite_add(&suite, "Each number from 200 to 599 is explained",
            test_every_number);
  SUITE_ROWS(&suite, patterns, test_pattern);
  suite_add(&suite, "A category of a class is described as both",
            test_both_meanings);
  return suite_run(&suite, "smtpcode_explain");
}
