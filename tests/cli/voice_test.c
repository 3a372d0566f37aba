/* SPDX-License-Identifier: MIT
 *
 * One voice: whatever prints a reply prints the same finding. Every labelled
 * case and every sample of the tables goes through all of it.
 */
#include "json-reader.h"
#include "run.h"
#include "samples.h"
#include "suite.h"
#include "text.h"

#include <smtpcode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_TEXT 4096

/* A sample of every row that has one. */
static const char *const samples[] = {
#define TELLS(id, reason, codes, words, sample) sample,
#define TOKENS(id, reason, codes, words, sample) sample,
#include "words.def"
#define CONTEXT(id, form, who, direction, words, sample) sample,
#include "contexts.def"
#define DELIVERY(id, form, done, words, sample) sample,
#include "deliveries.def"
#define TOLD(id, phase, form, words, sample) sample,
#include "phases.def"
#define INTRODUCTION(id, form, words, sample, expected) sample,
#include "introductions.def"
};

/* What every form must say. */
struct voice {
  const char *name, *title, *reason, *retry, *actor, *message;
  char verdict[512]; /* its sentences in a row */
};

static struct smtpcode_finding finding;

/* How much of a text is about its first reply: up to the line of the next. */
static size_t octets_of_first(const char *text, size_t octets)
{
  struct smtpcode_reply next;
  const char *begin = text + octets, *end;
  if (!smtpcode_reply_read(begin, strlen(begin), &next))
    return strlen(text);
  for (end = next.begin; end > begin && end[-1] != '\n';)
    end--;
  return (size_t)(end - text);
}

static bool read_voice(const char *text, struct voice *voice)
{
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  const char *sentences[3];
  struct smtpcode_reply reply;
  size_t octets = smtpcode_reply_read(text, strlen(text), &reply);
  if (octets == 0)
    return false;
  smtpcode_explain_reply(&reply, text, octets_of_first(text, octets), &known,
                         &finding);
  voice->name = finding.name;
  voice->title = finding.title;
  voice->reason = smtpcode_reason_name(finding.reason);
  voice->retry = smtpcode_retry_name(finding.verdict.retry);
  voice->actor = smtpcode_actor_name(finding.verdict.actor);
  voice->message = smtpcode_message_name(finding.verdict.message);
  smtpcode_verdict_sentences(&finding.verdict, 0, sentences);
  snprintf(voice->verdict, sizeof(voice->verdict), "%s %s %s", sentences[0],
           sentences[1], sentences[2]);
  return true;
}

/* The part of a text up to a line's end, of the line that begins there. */
static bool line_is(const char *text, const char *line)
{
  return strncmp(text, line, strlen(line)) == 0 && text[strlen(line)] == '\n';
}

static void check_json(const char *object, const struct voice *voice)
{
  if (!reader_same(object, "reason", voice->reason) ||
      !reader_same(object, "retry", voice->retry) ||
      !reader_same(object, "actor", voice->actor) ||
      !reader_same(object, "message", voice->message) ||
      !reader_same(object, "title", voice->title))
    fault("JSON says another thing of %s: %.400s", voice->name, object);
}

static void check_text(const char *text, const struct voice *voice)
{
  char heading[512];
  snprintf(heading, sizeof(heading), "%s %s", voice->name, voice->title);
  const char *begin = strstr(text, heading);
  const char *next = begin ? strchr(begin, '\n') : NULL;
  if (!next || !line_is(next + 1, voice->verdict))
    fault("text says another thing of %s: %.400s", voice->name, text);
}

static void check_line(const char *text, const struct voice *voice)
{
  char line[1024];
  snprintf(line, sizeof(line), "%s %s: %s", voice->name, voice->title,
           voice->verdict);
  if (!line_is(text, line))
    fault("a line says another thing of %s: %.400s", voice->name, text);
}

static void check_tsv(const char *text, const struct voice *voice)
{
  char fields[1024];
  snprintf(fields, sizeof(fields), "\t%s\t%s\t%s\t%s\t%s\t", voice->retry,
           voice->actor, voice->message, voice->reason, voice->title);
  if (!strstr(text, fields))
    fault("TSV says another thing of %s: %.900s", voice->name, text);
}

static struct result ask(const char *format, const char *option,
                         const char *text)
{
  return run_words(
      (const char *const[]){"-w0", "-f", format, option, "--", text, NULL});
}

static void check_explain(const char *text, const struct voice *voice)
{
  struct result result = ask("json", "--full", text);
  check_json(result.output, voice);
  result_free(&result);
  result = ask("json", "-b", text);
  check_json(result.output, voice);
  result_free(&result);
  result = ask("text", "--color=never", text);
  check_text(result.output, voice);
  result_free(&result);
  result = ask("text", "--full", text);
  check_text(result.output, voice);
  result_free(&result);
  result = ask("text", "-b", text);
  check_line(result.output, voice);
  result_free(&result);
  result = ask("tsv", "--full", text);
  check_tsv(result.output, voice);
  result_free(&result);
}

/* Markdown escapes what it must: its text is that of the line without marks. */
static void check_markdown(const char *text, const struct voice *voice)
{
  struct result result = ask("markdown", "-b", text);
  char plain[2048];
  size_t used = 0;
  for (const char *at = result.output; *at && used < sizeof(plain) - 1; at++)
    if (*at != '\\' && *at != '*')
      plain[used++] = *at;
  plain[used] = '\0';
  check_line(strncmp(plain, "- ", 2) == 0 ? plain + 2 : plain, voice);
  result_free(&result);
}

static void check_annotation(const char *text, const struct voice *voice)
{
  char line[MOST_TEXT + 2];
  if (strchr(text, '\n'))
    return; /* several lines are answered one by one */
  snprintf(line, sizeof(line), "%s\n", text);
  struct result result = run_input("scan --annotate", line, strlen(line));
  const char *tab = strrchr(result.output, '\t');
  if (tab)
    check_line(tab + 1, voice);
  else
    fault("no annotation of %s", text);
  result_free(&result);
}

/* Beside another code; a success cannot be one of two equal codes. */
static void check_comparison(const char *text, const struct voice *voice)
{
  struct result result = run_words(
      (const char *const[]){"-f", "tsv", "compare", "--", text, "101", NULL});
  char fields[512];
  snprintf(fields, sizeof(fields), "\t%s\t", voice->title);
  const char *end = strchr(result.output, '\n');
  const char *title = strstr(result.output, fields);
  if (result.status != 2) {
    snprintf(fields, sizeof(fields), "\t%s\t%s\t%s\t", voice->retry,
             voice->actor, voice->message);
    const char *verdict = strstr(result.output, fields);
    if (!title || title > end || !verdict || verdict > end)
      fault("a comparison says another thing of %s: %.400s", voice->name,
            result.output);
  } else {
    fault("cannot be compared: %s: %s", text, result.errors);
  }
  result_free(&result);
}

/* How many texts hold a reply. */
static size_t voices;

static void check(const char *sample)
{
  char text[MOST_TEXT]; /* the command trims its operands */
  struct voice voice;
  snprintf(text, sizeof(text), "%s", sample);
  if (!read_voice(text, &voice))
    return;
  voices++;
  check_explain(text, &voice);
  check_markdown(text, &voice);
  check_annotation(text, &voice);
  check_comparison(text, &voice);
}

static void test_samples(void **state)
{
  (void)state;
  voices = 0;
  for (size_t i = 0; i < LENGTH(samples); i++)
    check(samples[i]);
  assert_true(voices > 600);
  assert_no_fault();
}

/* Undoes the escapes of a column. */
static void unescape(const char *column, char *text)
{
  for (; *column && *column != '\t'; column++) {
    if (*column == '\\' && column[1]) {
      column++;
      *text++ = *column == 'n'   ? '\n'
                : *column == 't' ? '\t'
                : *column == 'r' ? '\r'
                                 : *column;
    } else {
      *text++ = *column;
    }
  }
  *text = '\0';
}

static void take_case(void *state, size_t number, char *row)
{
  char text[MOST_TEXT];
  (void)state, (void)number;
  unescape(strchr(row, '\t') + 1, text);
  check(text);
}

static void test_cases(void **state)
{
  (void)state;
  voices = 0;
  assert_true(sample_file("cases.tsv", take_case, NULL) > 140);
  assert_true(voices > 120);
  assert_no_fault();
}

static void take_provider(void *state, size_t number, char *row)
{
  char text[MOST_TEXT];
  (void)state, (void)number;
  unescape(strchr(row, '\t') + 1, text);
  check(text);
}

static void test_providers(void **state)
{
  (void)state;
  voices = 0;
  assert_true(sample_file("providers.tsv", take_provider, NULL) > 240);
  assert_true(voices > 240);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every sample is told the same by all formats",
            test_samples);
  suite_add(&suite, "Every case is told the same by all formats", test_cases);
  suite_add(&suite, "Every provider's reply is told the same by all formats",
            test_providers);
  return suite_run(&suite, "one voice");
}
