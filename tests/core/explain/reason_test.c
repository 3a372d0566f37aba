/* SPDX-License-Identifier: MIT
 *
 * What is said of a reason: its texts, its codes, and who says it.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

static struct smtpcode_reason_explanation explanation;

static const struct row {
  const char *name, *reason;
  const char *reply;    /* that a server sends */
  const char *code;     /* one of its codes */
  const char *provider; /* one of those who say it, or NULL */
  const char *retry, *actor, *message;
  bool vague;
} rows[] = {
    {"A full mailbox has both of its codes", "full-mailbox", "452 4.2.2",
     "X.2.2", "google", "after-change", "recipient", "returned", false},
    {"A reply code that may be about it is one of its codes", "full-mailbox",
     "452 4.2.2", "552", NULL, "after-change", "recipient", "returned", false},
    {"A reply code that is about it is one", "login-failed", "535 5.7.8", "535",
     "google", "after-change", "sender", "sender", false},
    {"A code may be about it in one class only", "greylisted", "450 4.7.1",
     "X.7.1", "mimecast", "by-hand", "sender", "returned", false},
    {"Policy is vague", "policy", "550 5.7.1", "X.7.1", NULL, "after-change",
     "recipient-administrator", "returned", true},
};

static bool has_code(const char *code)
{
  for (size_t i = 0; i < explanation.code_count; i++)
    if (strcmp(explanation.codes[i], code) == 0)
      return true;
  return false;
}

static bool has_provider(const char *provider)
{
  for (size_t i = 0; i < explanation.provider_count; i++)
    if (strcmp(explanation.providers[i], provider) == 0)
      return true;
  return false;
}

static void explain_named(const char *name, int language)
{
  const int reason = smtpcode_reason_number(name);
  assert_true(reason >= 0);
  memset(&explanation, '!', sizeof(explanation));
  smtpcode_explain_reason((enum smtpcode_reason)reason, language, &explanation);
  assert_int_equal(explanation.reason, reason);
  assert_string_equal(explanation.name, name);
}

static void test_row(void **state)
{
  const struct row *row = *state;
  const struct smtpcode_verdict *verdict = &explanation.verdict;
  explain_named(row->reason, 0);
  assert_string_equal(explanation.reply, row->reply);
  assert_true(has_code(row->code));
  assert_true(!row->provider || has_provider(row->provider));
  assert_int_equal(explanation.vague, row->vague);
  assert_string_equal(smtpcode_retry_name(verdict->retry), row->retry);
  assert_string_equal(smtpcode_actor_name(verdict->actor), row->actor);
  assert_string_equal(smtpcode_message_name(verdict->message), row->message);
}

static void test_language(void **state)
{
  (void)state;
  static const int none[] = {-1, 99, 1000000};
  explain_named("full-mailbox", 0);
  const char *title = explanation.title;
  for (size_t i = 0; i < LENGTH(none); i++) {
    explain_named("full-mailbox", none[i]);
    assert_ptr_equal(explanation.title, title);
  }
}

/* A list of codes or providers has room for all, each once. */
static void test_lists(void)
{
  for (size_t i = 0; i < explanation.code_count; i++)
    for (size_t k = 0; k < i; k++)
      if (strcmp(explanation.codes[i], explanation.codes[k]) == 0)
        fault("%s has %s twice", explanation.name, explanation.codes[i]);
  for (size_t i = 0; i < explanation.provider_count; i++)
    for (size_t k = 0; k < i; k++)
      if (strcmp(explanation.providers[i], explanation.providers[k]) == 0)
        fault("%s has %s twice", explanation.name, explanation.providers[i]);
  if (explanation.code_count > SMTPCODE_REASON_CODES ||
      explanation.provider_count > SMTPCODE_REASON_PROVIDERS)
    fault("%s has lists without room", explanation.name);
}

static void test_texts(void)
{
  const char *const sentences[] = {explanation.meaning, explanation.fix,
                                   explanation.waiting, explanation.send};
  if (!*explanation.title || style_fault(explanation.title))
    fault("%s: title: %s", explanation.name, explanation.title);
  for (size_t i = 0; i < LENGTH(sentences); i++) {
    if (style_fault(sentences[i]))
      fault("%s: %s: %s", explanation.name, style_fault(sentences[i]),
            sentences[i]);
    if (!is_sentences(sentences[i]) && (i < 2 || *sentences[i]))
      fault("%s: no sentence: %s", explanation.name, sentences[i]);
  }
}

static void test_every(void **state)
{
  (void)state;
  for (unsigned i = 0; smtpcode_reason_name(i); i++) {
    explain_named(smtpcode_reason_name(i), 0);
    test_texts();
    test_lists();
    bool refusal = i != SMTPCODE_REASON_SUCCESS;
    if (refusal != (explanation.verdict.retry != SMTPCODE_RETRY_NOT_NEEDED) ||
        refusal != (explanation.verdict.actor != SMTPCODE_ACTOR_NOBODY) ||
        refusal !=
            (explanation.waiting_verdict.retry == SMTPCODE_RETRY_AUTOMATIC) ||
        refusal !=
            (explanation.waiting_verdict.message == SMTPCODE_MESSAGE_QUEUED))
      fault("%s: is it tried again, and who acts?", explanation.name);
    if (*explanation.reply && !*explanation.send)
      fault("%s: when does a server send it?", explanation.name);
  }
  assert_no_fault();
}

/* The reply that a server sends for a reason is understood as that reason: the
 * enhanced code has it, or a vague one. */
static void test_sent(void **state)
{
  (void)state;
  static struct smtpcode_finding found;
  for (unsigned i = 0; smtpcode_reason_name(i); i++) {
    explain_named(smtpcode_reason_name(i), 0);
    if (!*explanation.reply)
      continue;
    if (!explain_text(explanation.reply, strlen(explanation.reply), 0, &found))
      fault("%s: no reply: %s", explanation.name, explanation.reply);
    else if (!found.reply.has_code || !found.reply.has_enhanced ||
             found.codes[0].standing == SMTPCODE_STANDING_UNREGISTERED)
      fault("%s: not two registered codes: %s", explanation.name,
            explanation.reply);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "What is no language is taken for English", test_language);
  suite_add(&suite, "Every reason has its texts, and lists without repetition",
            test_every);
  suite_add(&suite, "A server sends registered codes", test_sent);
  return suite_run(&suite, "smtpcode_explain_reason");
}
