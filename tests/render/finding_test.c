/* SPDX-License-Identifier: MIT
 *
 * A whole reply as JSON and as TSV: the verdict on it as a whole, which a code
 * alone does not give.
 */
#include "codes.h"
#include "json-reader.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define LINES TESTS_DATA "/lines.tsv"

static struct smtpcode_finding finding;

struct row {
  const char *name, *text;
  const char *retry, *actor, *message;
};

static const struct row rows[] = {
    {"A permanent reply has the verdict of its code", "550 5.1.1 no",
     "after-change", "sender", "returned"},
    {"A temporary reply waits", "450 4.2.0 later", "automatic", "nobody",
     "queued"},
    {"A temporary reply whose message came back was given up",
     "status=bounced (host mx said: 450 4.7.1 later)", "given-up", "sender",
     "returned"},
    {"So it is in a notification",
     "Action: failed\nDiagnostic-Code: smtp; 450 4.2.0 later", "given-up",
     "sender", "returned"},
    {"A permanent reply whose message is kept is tried again",
     "status=deferred (host mx said: 550 5.1.1 no)", "automatic", "sender",
     "queued"},
    {"So is one without an enhanced code",
     "status=deferred (host mx refused to talk to me: 554 no)", "automatic",
     "sender-administrator", "queued"},
    {"A message that was sent is handed over",
     "status=sent (250 2.0.0 Ok: queued as 1)", "not-needed", "nobody",
     "handed-over"},
    {"Before the final dot the sender has the message",
     "(host mx said: 250 2.1.5 Ok (in reply to RCPT TO command))", "not-needed",
     "nobody", "sender"},
    {"A command beside a transaction is about no message",
     "(host mx said: 550 no (in reply to final RSET command))", "after-change",
     "sender", "none"},
    {"A login that is refused leaves the message with the sender",
     "535 5.7.8 no", "after-change", "sender", "sender"},
    {"A program repeats nothing",
     "smtplib.SMTPDataError: (450, b'4.2.0 later')", "by-hand", "sender",
     "sender"},
    {"Words decide who acts", "550 5.7.1 SPF check failed", "after-change",
     "sender-administrator", "returned"},
};

static void test_json(void **state)
{
  const struct row *row = *state;
  struct page *page = page_begin(FORMAT_JSON, 0, false);
  assert_true(explain_text(row->text, strlen(row->text), 0, &finding));
  const struct given given = {row->text, strlen(row->text), 0, true};
  render_finding(page, &finding, &given);
  const char *text = page_text();
  assert_true(reader_is_line(text));
  assert_true(reader_is(reader_member(text, "retry"), row->retry));
  assert_true(reader_is(reader_member(text, "actor"), row->actor));
  assert_true(reader_is(reader_member(text, "message"), row->message));
  page_free();
}

/* A line for each code has the same verdict, and what the reply is about. */
static void test_tsv(void **state)
{
  const struct row *row = *state;
  char end[512], line[4096];
  struct page *page = page_begin(FORMAT_TSV, 0, false);
  assert_true(explain_text(row->text, strlen(row->text), 0, &finding));
  const struct given given = {row->text, strlen(row->text), 0, true};
  render_finding(page, &finding, &given);
  const char *text = page_text();
  snprintf(end, sizeof(end), "\t%s\t%s\t%s\t%s\t%s\t%s", row->retry, row->actor,
           row->message, smtpcode_reason_name(finding.reason), finding.title,
           finding.row);
  size_t lines = 0;
  for (; next_line(&text, line, sizeof(line)); lines++) {
    size_t tabs = 0, length = strlen(line);
    for (size_t i = 0; i < length; i++)
      tabs += line[i] == '\t';
    assert_int_equal(tabs, 2 + SMTPCODE_FIELDS + 6);
    assert_true(length > strlen(end));
    assert_string_equal(line + length - strlen(end), end);
    assert_memory_equal(line, finding.codes[lines].name,
                        strlen(finding.codes[lines].name));
  }
  assert_int_equal(lines, finding.count);
  page_free();
}

/* The words for machines are those of the verdict that people read. */
static void check_agreement(const char *reply, int language)
{
  char sentences[512];
  const size_t length = strlen(reply);
  struct page *page = page_begin(FORMAT_JSON, 0, false);
  page->language = language;
  assert_true(explain_text(reply, length, language, &finding));
  const struct given given = {reply, length, 7, true};
  render_finding(page, &finding, &given);
  const struct smtpcode_verdict *verdict = &finding.verdict;
  const char *text = page_text(), *first = sentence(verdict, language, 0),
             *second = sentence(verdict, language, 1);
  snprintf(sentences, sizeof(sentences), "%s%s%s%s%s", first,
           blank_behind(first), second, blank_behind(second),
           sentence(verdict, language, 2));
  if (!reader_is_line(text) ||
      !reader_same(text, "retry", smtpcode_retry_name(verdict->retry)) ||
      !reader_same(text, "actor", smtpcode_actor_name(verdict->actor)) ||
      !reader_same(text, "message", smtpcode_message_name(verdict->message)) ||
      !reader_same(text, "verdict", sentences) ||
      !reader_is(reader_member(text, "line"), "7,"))
    fault("another verdict: %s", text);
  page_free();
}

static void test_agreement(void **state)
{
  (void)state;
  char line[1024];
  unsigned count = 0;
  FILE *file = fopen(LINES, "r");
  assert_non_null(file);
  while (fgets(line, sizeof(line), file)) {
    const char *reply = strrchr(line, '\t');
    if (*line == '#' || !reply ||
        !explain_text(reply + 1, strlen(reply + 1), 0, &finding))
      continue;
    check_agreement(reply + 1, 0);
    check_agreement(reply + 1, smtpcode_language("ja"));
    count++;
  }
  fclose(file);
  assert_true(count > 50);
  assert_no_fault();
}

/* A line without a reply has every member of one that has a reply. */
static void test_silence(void **state)
{
  (void)state;
  static const char *const keys[] = {
      "retry",   "actor",     "message",       "verdict", "title",
      "reply",   "enhanced",  "reason",        "told_by", "row",
      "context", "direction", "provider_name", "software"};
  struct page *page = page_begin(FORMAT_JSON, 0, false);
  render_silence(page, "no reply", 8, 3);
  const char *text = page_text();
  assert_true(reader_is_line(text));
  for (size_t i = 0; i < LENGTH(keys); i++)
    assert_true(reader_is(reader_member(text, keys[i]), "null,"));
  page_free();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_json);
  SUITE_ROWS(&suite, rows, test_tsv);
  suite_add(&suite, "The words agree with the sentences", test_agreement);
  suite_add(&suite, "A line without a reply has no verdict", test_silence);
  return suite_run(&suite, "a whole reply as JSON and TSV");
}
