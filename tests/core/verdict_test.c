/* SPDX-License-Identifier: MIT
 *
 * The verdict: will it be retried? who must act? where is the message?
 */
#include "verdict.h"
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define RETRIES (SMTPCODE_RETRY_NEVER + 1)
#define ACTORS (SMTPCODE_ACTOR_SOFTWARE_AUTHOR + 1)
#define MESSAGES (SMTPCODE_MESSAGE_ACCEPTED + 1)

static struct smtpcode_explanation judged(unsigned retry, unsigned actor,
                                          unsigned message)
{
  struct smtpcode_explanation explanation = {
      .retry = retry, .actor = actor, .message = message};
  verdict_fill(explanation.verdict, 0, retry, actor, message);
  return explanation;
}

static void check(unsigned retry, unsigned actor, unsigned message)
{
  struct smtpcode_explanation judgement = judged(retry, actor, message);
  for (int i = 0; i < 3; i++)
    if (!is_sentences(judgement.verdict[i]) ||
        style_fault(judgement.verdict[i]))
      fault("no sentence: %s", judgement.verdict[i]);
}

static void test_sentences(void **state)
{
  (void)state;
  for (unsigned retry = 0; retry < RETRIES; retry++)
    for (unsigned actor = 0; actor < ACTORS; actor++)
      for (unsigned message = 0; message < MESSAGES; message++)
        check(retry, actor, message);
  assert_no_fault();
}

static void test_retry(void **state)
{
  (void)state;
  for (unsigned a = 0; a < RETRIES; a++)
    for (unsigned b = 0; b < RETRIES; b++)
      assert_int_equal(
          strcmp(judged(a, 1, 0).verdict[0], judged(b, 2, 1).verdict[0]) == 0,
          a == b);
}

static void test_actor(void **state)
{
  (void)state;
  for (unsigned a = 0; a < ACTORS; a++)
    for (unsigned b = 0; b < ACTORS; b++)
      assert_int_equal(
          strcmp(judged(2, a, 0).verdict[1], judged(2, b, 1).verdict[1]) == 0,
          a == b);
}

static void test_message(void **state)
{
  (void)state;
  for (unsigned a = 0; a < MESSAGES; a++)
    for (unsigned b = 0; b < MESSAGES; b++)
      assert_int_equal(
          strcmp(judged(1, 1, a).verdict[2], judged(2, 2, b).verdict[2]) == 0,
          a == b);
}

/* Nobody acts while the server retries, but not whatever happens. */
static void test_waiting(void **state)
{
  (void)state;
  const char *waiting =
      judged(SMTPCODE_RETRY_AUTOMATIC, SMTPCODE_ACTOR_NOBODY, 0).verdict[1];
  const char *done =
      judged(SMTPCODE_RETRY_NOT_NEEDED, SMTPCODE_ACTOR_NOBODY, 0).verdict[1];
  assert_string_not_equal(waiting, done);
  assert_true(holds(waiting, "unless"));
  assert_false(holds(done, "unless"));
}

/* Every code's verdict is that of its data. */
static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_explanation judgement =
        judged(codes[i].retry, codes[i].actor, codes[i].message);
    for (int k = 0; k < 3; k++)
      assert_string_equal(codes[i].verdict[k], judgement.verdict[k]);
  }
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
  suite_add(&suite, "Each code has the verdict of its data", test_codes);
  return suite_run(&suite, "verdict");
}
