/* SPDX-License-Identifier: MIT
 *
 * The verdict: will it be retried? who must act? where is the message?
 */
#include "verdict.h"
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

/* What each question may be answered with; behind CLOSED there is no sentence
 * for every question. */
#define CLOSED (SMTPCODE_RETRY_IN_SPITE + 1)
#define ACTORS (SMTPCODE_ACTOR_SOFTWARE_AUTHOR + 1)
#define MESSAGES (SMTPCODE_MESSAGE_HANDED_OVER + 1)

static const char *judged(unsigned retry, unsigned actor, unsigned message,
                          int number)
{
  const struct smtpcode_verdict verdict = {retry, actor, message};
  return sentence(&verdict, 0, number);
}

static void check(unsigned retry, unsigned actor, unsigned message)
{
  for (int i = 0; i < 3; i++) {
    const char *text = judged(retry, actor, message, i);
    if (!is_sentences(text) || style_fault(text))
      fault("no sentence: %s", text);
  }
}

static void test_sentences(void **state)
{
  (void)state;
  for (unsigned retry = 0; retry < CLOSED; retry++)
    for (unsigned actor = 0; actor < ACTORS; actor++)
      for (unsigned message = 0; message < MESSAGES; message++)
        check(retry, actor, message);
  assert_no_fault();
}

static void test_retry(void **state)
{
  (void)state;
  for (unsigned a = 0; a <= SMTPCODE_RETRY_UNKNOWN; a++)
    for (unsigned b = 0; b <= SMTPCODE_RETRY_UNKNOWN; b++)
      assert_int_equal(strcmp(judged(a, 1, 0, 0), judged(b, 2, 1, 0)) == 0,
                       a == b);
}

static void test_actor(void **state)
{
  (void)state;
  for (unsigned a = 0; a < ACTORS; a++)
    for (unsigned b = 0; b < ACTORS; b++)
      assert_int_equal(strcmp(judged(2, a, 0, 1), judged(2, b, 1, 1)) == 0,
                       a == b);
}

static void test_message(void **state)
{
  (void)state;
  for (unsigned a = 0; a < MESSAGES; a++)
    for (unsigned b = 0; b < MESSAGES; b++)
      assert_int_equal(strcmp(judged(1, 1, a, 2), judged(2, 2, b, 2)) == 0,
                       a == b);
}

/* Nobody acts while the server retries, but not whatever happens. */
static void test_waiting(void **state)
{
  (void)state;
  const char *waiting =
      judged(SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_ACTOR_NOBODY, 0, 1);
  const char *in_spite =
      judged(SMTPCODE_RETRY_IN_SPITE, SMTPCODE_ACTOR_NOBODY, 0, 1);
  const char *done =
      judged(SMTPCODE_RETRY_NOT_NEEDED, SMTPCODE_ACTOR_NOBODY, 0, 1);
  assert_string_not_equal(waiting, done);
  assert_true(holds(waiting, "unless"));
  assert_false(holds(done, "unless"));
  assert_string_equal(in_spite, waiting);
}

/* What only the class will say is not said. */
static void test_open(void **state)
{
  (void)state;
  for (unsigned actor = 0; actor < ACTORS; actor++)
    for (unsigned message = 0; message < MESSAGES; message++) {
      const char *by_class = judged(SMTPCODE_RETRY_BY_CLASS, actor, message, 0);
      assert_true(is_sentences(by_class) && !style_fault(by_class));
      assert_string_equal(judged(SMTPCODE_RETRY_UNKNOWN, actor, message, 0),
                          "");
      for (int i = 1; i < 3; i++)
        for (unsigned retry = CLOSED; retry <= SMTPCODE_RETRY_UNKNOWN; retry++)
          assert_string_equal(judged(retry, actor, message, i), "");
    }
}

/* An explanation's verdict is that of the tables. */
static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  assert_true(count > 60);
  for (size_t i = 0; i < count; i++) {
    const struct smtpcode_verdict verdict = verdict_of(&codes[i].code);
    for (int k = 0; k < 3; k++)
      assert_string_equal(sentence(&codes[i].verdict, 0, k),
                          sentence(&verdict, 0, k));
  }
}

static const struct row {
  const char *name, *code;
  struct smtpcode_verdict verdict;
} rows[] = {
    {"A reply code has the verdict of its row",
     "550",
     {SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
    {"An enhanced code of class 4 waits",
     "4.1.1",
     {SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_ACTOR_NOBODY,
      SMTPCODE_MESSAGE_QUEUED}},
    {"One of class 5 is returned",
     "5.1.1",
     {SMTPCODE_RETRY_AFTER_CHANGE, SMTPCODE_ACTOR_SENDER,
      SMTPCODE_MESSAGE_RETURNED}},
    {"One of class 2 has that of its class",
     "2.1.5",
     {SMTPCODE_RETRY_NOT_NEEDED, SMTPCODE_ACTOR_NOBODY,
      SMTPCODE_MESSAGE_ACCEPTED}},
    {"The class may decide",
     "X.2.2",
     {SMTPCODE_RETRY_BY_CLASS, SMTPCODE_ACTOR_NOBODY, SMTPCODE_MESSAGE_NONE}},
    {"A pattern without a class says nothing",
     "x5x",
     {SMTPCODE_RETRY_UNKNOWN, SMTPCODE_ACTOR_NOBODY, SMTPCODE_MESSAGE_NONE}},
    {"A code in no table has that of its first digit",
     "457",
     {SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_ACTOR_NOBODY,
      SMTPCODE_MESSAGE_QUEUED}},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  const struct smtpcode_code code = code_of(row->code);
  const struct smtpcode_verdict verdict = verdict_of(&code);
  assert_int_equal(verdict.retry, row->verdict.retry);
  assert_int_equal(verdict.actor, row->verdict.actor);
  assert_int_equal(verdict.message, row->verdict.message);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every verdict is three sentences", test_sentences);
  suite_add(&suite, "The first sentence is that of the retry", test_retry);
  suite_add(&suite, "The second sentence is that of the actor", test_actor);
  suite_add(&suite, "The third sentence is that of the message", test_message);
  suite_add(&suite, "While it is retried, nobody acts unless it lasts",
            test_waiting);
  suite_add(&suite, "What is open is not said", test_open);
  suite_add(&suite, "Each code has the verdict of its data", test_codes);
  SUITE_ROWS(&suite, rows, test_row);
  return suite_run(&suite, "verdict");
}
