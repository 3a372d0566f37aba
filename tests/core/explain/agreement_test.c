/* SPDX-License-Identifier: MIT
 *
 * What a finding says agrees with its verdict: nobody is told to wait for what
 * is not tried again, and what was refused at a login does not go back.
 */
#include "samples.h"
#include "suite.h"
#include "text.h"

#include <smtpcode.h>
#include <stdlib.h>
#include <string.h>

static const char *const words_samples[] = {
#define TELLS(id, reason, codes, words, sample) sample,
#define TOKENS(id, reason, codes, words, sample) sample,
#include "words.def"
};

/* Texts that hold for a retry alone. */
static const char *const waits[] = {
    "Wait:",
    "Wait some",
    "is tried again",
    "retries by itself",
    "tries again by itself",
    "What waits",
};

static struct smtpcode_finding finding;

static bool is_retried(void)
{
  return finding.verdict.retry == SMTPCODE_RETRY_AUTOMATIC ||
         finding.verdict.retry == SMTPCODE_RETRY_IN_SPITE;
}

static bool is_of_login(void)
{
  return finding.reason == SMTPCODE_REASON_LOGIN_FAILED ||
         finding.reason == SMTPCODE_REASON_LOGIN_METHOD ||
         finding.reason == SMTPCODE_REASON_LOGIN_REQUIRED;
}

static void check_finding(const char *text)
{
  for (size_t i = 0; i < LENGTH(waits) && !is_retried(); i++)
    if (holds(finding.fix, waits[i]))
      fault("not retried, and yet: %s: %s", text, finding.fix);
  if (is_of_login() && finding.verdict.retry != SMTPCODE_RETRY_GIVEN_UP &&
      finding.context != SMTPCODE_CONTEXT_SERVER &&
      finding.context != SMTPCODE_CONTEXT_OWN_SERVER &&
      finding.verdict.message == SMTPCODE_MESSAGE_RETURNED)
    fault("goes back after a login: %s", text);
  if (finding.context == SMTPCODE_CONTEXT_PROGRAM &&
      finding.verdict.retry == SMTPCODE_RETRY_AUTOMATIC)
    fault("a program repeats nothing: %s", text);
  if (!*finding.title || !*finding.means || !*finding.fix)
    fault("says nothing: %s", text);
}

/* A reply as it came, after retries ran out, and to a program. */
static void check(const char *text)
{
  static const enum smtpcode_delivery deliveries[] = {
      SMTPCODE_DELIVERY_AS_SAID, SMTPCODE_DELIVERY_GIVEN_UP};
  static const enum smtpcode_context contexts[] = {
      SMTPCODE_CONTEXT_UNKNOWN, SMTPCODE_CONTEXT_SERVER,
      SMTPCODE_CONTEXT_PROGRAM, SMTPCODE_CONTEXT_OWN_SERVER};
  struct smtpcode_reply reply;
  const size_t length = strlen(text);
  if (!smtpcode_reply_read(text, length, &reply))
    return;
  for (size_t i = 0; i < LENGTH(deliveries); i++)
    for (size_t k = 0; k < LENGTH(contexts); k++) {
      const struct smtpcode_known known = {0, -1, "", contexts[k]};
      reply.delivery = deliveries[i];
      smtpcode_explain_reply(&reply, text, length, &known, &finding);
      check_finding(text);
    }
}

static void test_words(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(words_samples); i++)
    check(words_samples[i]);
  assert_no_fault();
}

static void take_row(void *state, size_t number, char *row)
{
  (void)state, (void)number;
  check(strchr(row, '\t') + 1);
}

static void test_providers(void **state)
{
  (void)state;
  assert_true(sample_file("providers.tsv", take_row, NULL) > 200);
  assert_no_fault();
}

/* Every code, alone and with words that tell nothing. */
static void test_codes(void **state)
{
  char text[64];
  (void)state;
  for (int kind = 0; kind < 2; kind++) {
    const struct smtpcode_code every = {
        kind ? SMTPCODE_ENHANCED_CODE : SMTPCODE_REPLY_CODE,
        {kind ? 4 : SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
    struct smtpcode_code code;
    for (size_t next = 0; smtpcode_next(&every, &next, &code);) {
      size_t length = kind ? 4 : 0;
      memcpy(text, "450 ", length);
      length += smtpcode_code_write(&code, text + length);
      memcpy(text + length, " xyzzy", sizeof(" xyzzy"));
      check(text);
    }
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "What words tell agrees with the verdict", test_words);
  suite_add(&suite, "What providers mean agrees with the verdict",
            test_providers);
  suite_add(&suite, "What codes say agrees with the verdict", test_codes);
  return suite_run(&suite, "agreement");
}
