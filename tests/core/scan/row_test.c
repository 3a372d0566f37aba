/* SPDX-License-Identifier: MIT
 *
 * A row of a scan, explained: its verdict is that of the reply and of what was
 * done.
 */
#include "codes.h"
#include "suite.h"

#include <smtpcode-scan.h>

static const struct row {
  const char *name;
  struct smtpcode_count count;
  const char *reply, *title, *class_name, *phase;
  struct smtpcode_verdict verdict;
} rows[] = {
    {"Two codes are one reply",
     {.code = 550, .enhanced = {5, 1, 1}, .command = -1, .count = 1},
     "550 5.1.1",
     "Bad Destination Mailbox Address",
     "5xx",
     "",
     {SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
    {"A reply code may stand alone",
     {.code = 450, .command = -1, .count = 1},
     "450",
     "Mailbox Unavailable",
     "4xx",
     "",
     {SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_ACTOR_NOBODY,
      SMTPCODE_MESSAGE_QUEUED}},
    {"An enhanced code may stand alone",
     {.enhanced = {5, 1, 1}, .command = -1, .count = 1},
     "5.1.1",
     "Bad Destination Mailbox Address",
     "5.x.x",
     "",
     {SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
    {"A message that was given up came back",
     {.code = 450,
      .enhanced = {4, 7, 1},
      .command = -1,
      .delivery = SMTPCODE_DELIVERY_GIVEN_UP,
      .count = 1},
     "450 4.7.1",
     "Delivery Not Authorized",
     "4xx",
     "",
     {SMTPCODE_RETRY_GIVEN_UP, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
    {"A message that is kept is tried again in spite of the code",
     {.code = 550,
      .enhanced = {5, 1, 1},
      .command = -1,
      .delivery = SMTPCODE_DELIVERY_KEPT,
      .count = 1},
     "550 5.1.1",
     "Bad Destination Mailbox Address",
     "5xx",
     "",
     {SMTPCODE_RETRY_IN_SPITE, SMTPCODE_ACTOR_SENDER, SMTPCODE_MESSAGE_QUEUED}},
    {"What was answered is told",
     {.code = 550, .command = 7, .count = 1},
     "550",
     "Mailbox Unavailable or Access Denied, at RCPT",
     "5xx",
     "RCPT",
     {SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
};

static void test_row(void **state)
{
  static struct smtpcode_row explained;
  const struct row *row = *state;
  smtpcode_explain_row(&row->count, 0, &explained);
  const struct smtpcode_finding *finding = &explained.finding;
  assert_ptr_equal(explained.count, &row->count);
  assert_string_equal(finding->name, row->reply);
  assert_string_equal(explained.title, row->title);
  assert_string_equal(explained.class_name, row->class_name);
  assert_string_equal(finding->phase, row->phase);
  assert_true(explained.registered);
  assert_int_equal(finding->verdict.retry, row->verdict.retry);
  assert_int_equal(finding->verdict.actor, row->verdict.actor);
  assert_int_equal(finding->verdict.message, row->verdict.message);
}

/* One code that is in no registry is enough. */
static void test_unregistered(void **state)
{
  (void)state;
  static struct smtpcode_row explained;
  const struct smtpcode_count counts[] = {
      {.code = 457, .command = -1, .count = 1},
      {.code = 550, .enhanced = {5, 7, 509}, .command = -1, .count = 1},
      {.code = 457, .enhanced = {4, 7, 1}, .command = -1, .count = 1}};
  for (size_t i = 0; i < LENGTH(counts); i++) {
    smtpcode_explain_row(&counts[i], 0, &explained);
    assert_false(explained.registered);
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "A code in no registry is told", test_unregistered);
  return suite_run(&suite, "rows of a scan");
}
