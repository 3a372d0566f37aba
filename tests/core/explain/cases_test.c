/* SPDX-License-Identifier: MIT
 *
 * The labelled cases: how many are read and decided as those who labelled them
 * did. A case is asked as a message, as it is pasted into `smtpcode explain -`;
 * its first reply counts.
 */
#include "kept.h"
#include "samples.h"
#include "suite.h"

#include <smtpcode.h>
#include <stdio.h>
#include <string.h>

#define MOST_TEXT 4096
enum column { ID, INPUT, REPLY, ENHANCED, REASONS, ACTORS, RETRIED, COLUMNS };

static struct score {
  size_t cases, read; /* those whose codes are read right */
  size_t reason, actor, retried;
} score; /* of those that were read */

/* Undoes the escapes of a column. */
static void unescape(char *column)
{
  char *to = column;
  for (; *column; column++) {
    char c = *column;
    if (c == '\\' && column[1])
      c = *++column == 'n' ? '\n'
          : *column == 't' ? '\t'
          : *column == 'r' ? '\r'
                           : *column;
    *to++ = c;
  }
  *to = '\0';
}

/* True if a word is one of some that are separated by |. */
static bool is_one_of(const char *word, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == '|')) {
    length = strcspn(words, "|");
    if (strlen(word) == length && strncmp(word, words, length) == 0)
      return true;
  }
  return false;
}

/* An actor as the labels name it. */
static const char *actor_of(const struct smtpcode_finding *finding)
{
  switch (finding->verdict.actor) {
  case SMTPCODE_ACTOR_NOBODY:
    return "nobody";
  case SMTPCODE_ACTOR_SENDER:
  case SMTPCODE_ACTOR_SOFTWARE_AUTHOR:
    return "sender";
  case SMTPCODE_ACTOR_SENDER_ADMINISTRATOR:
    return "sender-admin";
  case SMTPCODE_ACTOR_RECIPIENT:
    return "recipient";
  case SMTPCODE_ACTOR_RECIPIENT_ADMINISTRATOR:
    return "recipient-admin";
  }
  return "";
}

static void judge(const struct smtpcode_finding *finding, char *const *columns)
{
  const bool automatic = finding->verdict.retry == SMTPCODE_RETRY_AUTOMATIC ||
                         finding->verdict.retry == SMTPCODE_RETRY_IN_SPITE;
  const char *reason = smtpcode_reason_name(finding->reason);
  bool right = is_one_of(reason, columns[REASONS]);
  score.reason += right;
  score.actor += is_one_of(actor_of(finding), columns[ACTORS]);
  score.retried += *columns[RETRIED] == '?' ||
                   automatic == (strcmp(columns[RETRIED], "yes") == 0);
  if (!right)
    print_message("%s: %s, not %s\n", columns[ID], reason, columns[REASONS]);
}

/* The codes of a reply as the columns have them. */
static bool is_read(const struct smtpcode_reply *reply, char *const *columns)
{
  char code[SMTPCODE_CODE_SIZE] = "-", enhanced[SMTPCODE_CODE_SIZE] = "-";
  if (reply->has_code)
    smtpcode_code_write(&reply->code, code);
  if (reply->has_enhanced)
    smtpcode_code_write(&reply->enhanced, enhanced);
  return strcmp(code, columns[REPLY]) == 0 &&
         strcmp(enhanced, columns[ENHANCED]) == 0;
}

static void take_case(void *state, size_t number, char *row)
{
  static struct smtpcode_finding finding;
  static struct smtpcode_bounce bounce;
  struct smtpcode_bounced first;
  char *columns[COLUMNS];
  (void)state, (void)number;
  for (size_t i = 0; i < COLUMNS; i++) {
    columns[i] = row;
    row += strcspn(row, "\t");
    if (*row)
      *row++ = '\0';
  }
  unescape(columns[INPUT]);
  score.cases++;
  sample_bounce(columns[INPUT], &bounce);
  if (!smtpcode_bounce_reply(&bounce, 0, &first) ||
      !is_read(&first.reply, columns))
    return;
  score.read++;
  const struct smtpcode_known known = {0, -1, first.recipients,
                                       SMTPCODE_CONTEXT_UNKNOWN};
  smtpcode_explain_reply(&first.reply, first.text, first.length, &known,
                         &finding);
  judge(&finding, columns);
}

static void test_cases(void **state)
{
  (void)state;
  assert_true(sample_file("cases.tsv", take_case, NULL) > 140);
  print_message("%zu cases, %zu read: reason %zu, actor %zu, retried %zu\n",
                score.cases, score.read, score.reason, score.actor,
                score.retried);
  assert_true(score.read * 1000 >= score.cases * 867);
  assert_true(score.reason * 100 >= score.read * 95);
  assert_true(score.actor * 100 >= score.read * 93);
  assert_true(score.retried * 100 >= score.read * 97);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "As many cases are decided right as were before",
            test_cases);
  return suite_run(&suite, "labelled cases");
}
