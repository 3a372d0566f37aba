/* SPDX-License-Identifier: MIT
 *
 * The samples of words.def: that of each row, one made for each alternative of
 * its words, and those of tests/data/words.tsv, of which the reason is known.
 */
#include "catalog.h"
#include "decision.h"
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define MOST 32768
#define ANY_REPLY "550"

static const char *const own[] = {
#define TELLS(id, reason, codes, words, sample) sample,
#define TOKENS(id, reason, codes, words, sample) sample,
#include "words.def"
};

static struct sample {
  const char *row;    /* that decides, or NULL */
  const char *reason; /* its name for machines */
  const char *words;  /* that it was made for, or NULL */
  size_t length;
  char *text;
} samples[MOST];
static size_t sample_count, first_made;

static char *copy(const char *text)
{
  char *copied = malloc(strlen(text) + 1);
  if (!copied)
    abort();
  return strcpy(copied, text);
}

static struct sample *new_sample(const struct telling *row, const char *text)
{
  if (sample_count == MOST)
    abort();
  struct sample *sample = &samples[sample_count++];
  sample->text = copy(text);
  if (row) {
    sample->row = catalog_at(row->text[TELLING_KEY]);
    sample->reason = smtpcode_reason_name(row->reason);
  }
  return sample;
}

/* A row of the file: a reason and a reply, in which \n is a line end. */
static void take_row(void *state, size_t number, char *row)
{
  (void)state;
  (void)number;
  char *text = strchr(row, '\t'), *written;
  *text++ = '\0';
  while ((written = strstr(text, "\\n"))) {
    *written = '\n';
    memmove(written + 1, written + 2, strlen(written + 2) + 1);
  }
  new_sample(NULL, text)->reason = copy(row);
}

/* The codes of a reply that a row is for: its first. */
static void write_codes(const struct telling *row, char *codes)
{
  const struct listed_code *code = &row->codes.code[0];
  if (code->reply > 9)
    codes += sprintf(codes, "%d", code->reply);
  else if (code->reply || code->class)
    codes += sprintf(codes, "%d50", code->reply ? code->reply : code->class);
  else
    codes += sprintf(codes, ANY_REPLY);
  if (code->class)
    sprintf(codes, " %d.%d.%d", code->class, code->subject, code->first);
}

/* Makes a reply for each alternative of a row. */
static void make(const struct telling *row)
{
  char codes[64], said[SAMPLE_SAID] = "", text[SAMPLE_SAID + 80];
  write_codes(row, codes);
  for (const char *words = catalog_at(row->text[TELLING_WORDS]); *words;) {
    const size_t length = strcspn(words, "|");
    sample_said(words, length, said);
    /* What is shorter is no text. */
    snprintf(text, sizeof(text), "%s %s%s", codes, said, said[2] ? "" : ".");
    struct sample *sample = new_sample(row, text);
    sample->words = words;
    sample->length = length;
    words += length + (words[length] == '|');
  }
}

size_t telling_samples(void)
{
  const struct telling *row;
  if (sample_count > 0)
    return sample_count;
  for (size_t i = 0; i < LENGTH(own); i++)
    new_sample(telling(i), own[i]);
  sample_file("words.tsv", take_row, NULL);
  first_made = sample_count;
  for (size_t i = 0; (row = telling(i)); i++)
    make(row);
  return sample_count;
}

/* Reads the reply of a sample: what is made begins with its codes, whatever a
 * reader of logs would think of the words behind them. */
static void read_sample(const struct sample *sample,
                        struct smtpcode_reply *reply)
{
  const char *text = sample->text, *status;
  const size_t length = strlen(text);
  if (!sample->words && smtpcode_reply_read(text, length, reply))
    return;
  *reply =
      (struct smtpcode_reply){.begin = text, .length = length, .command = -1};
  if (!sample->words)
    return;
  reply->has_code = !smtpcode_code_read(text, 3, &reply->code);
  status = text + 4;
  reply->has_enhanced =
      !smtpcode_code_read(status, strcspn(status, " "), &reply->enhanced);
}

/* The row of words.def that tells a reply's reason; a definite one, if any. */
static const struct telling *row_of(const struct clues *clues)
{
  const struct telling *row = told_by_words(clues, false);
  return row ? row : told_by_words(clues, true);
}

/* The row of words.def that decides, or that says the same as the provider's
 * row that does. */
static const struct telling *find(const struct smtpcode_reply *reply,
                                  const char *text)
{
  static struct clues clues;
  read_clues(reply, text, strlen(text), &clues);
  const struct telling *row = row_of(&clues);
  if (!reply->has_code && !reply->has_enhanced)
    return row;
  const struct decision decision = decide(&clues);
  if (decision.meant && row && row->reason == decision.reason)
    return row;
  return decision.telling;
}

/* What is found of a reply with a code says the same. */
static bool is_found(const struct smtpcode_reply *reply, const char *text,
                     const struct telling *row)
{
  static struct smtpcode_finding found;
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  smtpcode_explain_reply(reply, text, strlen(text), &known, &found);
  return found.reason == row->reason &&
         (found.meant ||
          (found.told_by == SMTPCODE_TOLD_BY_WORDS &&
           strcmp(found.row, catalog_at(row->text[TELLING_KEY])) == 0));
}

bool telling_sample(size_t number, struct sample_wrong *wrong)
{
  const struct sample *sample = &samples[number];
  struct smtpcode_reply reply;
  read_sample(sample, &reply);
  const struct telling *row = find(&reply, sample->text);
  const char *id = row ? catalog_at(row->text[TELLING_KEY]) : "no row";
  const char *reason = row ? smtpcode_reason_name(row->reason) : "no reason";
  if (strcmp(reason, sample->reason) != 0 ||
      (sample->row && strcmp(id, sample->row) != 0))
    return sample_is_wrong(wrong, "not %s, but %s, %s: %s",
                           sample->row ? sample->row : sample->reason, id,
                           reason, sample->text);
  return (!reply.has_code && !reply.has_enhanced) ||
         is_found(&reply, sample->text, row) ||
         sample_is_wrong(wrong, "%s is not what is found: %s", id,
                         sample->text);
}

bool telling_words(size_t number, struct sample_words *words)
{
  number += first_made;
  if (number >= telling_samples())
    return false;
  const struct sample *sample = &samples[number];
  *words =
      (struct sample_words){sample->row, sample->words, sample->length, number};
  return true;
}

/* The first row that fits decides: what it lacks is missed only where it did.
 */
bool telling_may_need(size_t number, const struct sample_words *words)
{
  return !samples[number].row || samples[number].row == words->row;
}
