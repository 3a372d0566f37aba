/* SPDX-License-Identifier: MIT
 *
 * The samples of providers.def: those of tests/data/providers.tsv, and one made
 * for each alternative of a row's words, each sign and each host; these two
 * must find the provider in a search, too.
 */
#include "answerer.h"
#include "providers.h"
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 4096

static struct sample {
  const char *row;      /* a row's or a provider's name; "-" for none's */
  const char *provider; /* where it alone is expected, its name; or NULL */
  const char *words;    /* that it was made for, or NULL */
  size_t length;
  char *text;
  const char *sought; /* a search for it finds the provider, or "" */
  bool elsewhere; /* another row wins this one; a sample of the file has them */
} samples[MOST];
static size_t sample_count, file_count;

static char *copy(const char *text)
{
  char *copied = malloc(strlen(text) + 1);
  if (!copied)
    abort();
  return strcpy(copied, text);
}

static struct sample *new_sample(const char *text)
{
  if (sample_count == MOST)
    abort();
  struct sample *sample = &samples[sample_count++];
  sample->text = copy(text);
  sample->sought = "";
  return sample;
}

/* A row of the file: a row's name and a reply, in which \n is a line end. */
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
  struct sample *sample = new_sample(text);
  sample->row = copy(row);
}

/* The codes of a reply that a row is for: its first. */
static void write_codes(const struct smtpcode_meaning *row, char *codes)
{
  const char *first = row->codes[0];
  if (first[1] == '.')
    codes += sprintf(codes, "%c50 ", *first);
  if (strcmp(first, "4xx") == 0)
    first = "550";
  sprintf(codes, "%.*s", (int)strcspn(first, "-"), first);
}

static struct sample *make(const char *row, const char *provider,
                           const char *words, size_t length, const char *text)
{
  struct sample *sample = new_sample(text);
  sample->row = row;
  sample->provider = provider;
  sample->words = words;
  sample->length = length;
  return sample;
}

static void make_meaning(const struct smtpcode_meaning *row)
{
  char codes[64], said[SAMPLE_SAID], sign[SAMPLE_SAID],
      text[2 * SAMPLE_SAID + 64];
  write_codes(row, codes);
  sample_said(row->signs, strcspn(row->signs, "|"), sign);
  for (const char *words = row->words; *words;) {
    const size_t length = strcspn(words, "|");
    sample_said(words, length, said);
    snprintf(text, sizeof(text), "%s %s %s", codes, said, sign);
    make(row->name, NULL, words, length, text);
    words += length + (words[length] == '|');
  }
}

/* Makes a reply for each of a provider's signs or hosts. */
static void make_provider(size_t number, enum provider_text kind)
{
  const char *words = provider_text(number, kind);
  while (*words) {
    char said[SAMPLE_SAID], text[SAMPLE_SAID + 64];
    const size_t length = strcspn(words, "|");
    sample_said(words, length, said);
    snprintf(text, sizeof(text), "%s%s%s",
             kind == PROVIDER_SIGNS ? "521 see " : "(host mx.", said,
             kind == PROVIDER_SIGNS ? "" : "[192.0.2.1] said: 521 no");
    struct sample *sample =
        make(provider_text(number, PROVIDER_KEY),
             provider_text(number, PROVIDER_NAME), words, length, text);
    if (strncmp(said, words, length) == 0)
      sample->sought = copy(said);
    words += length + (words[length] == '|');
  }
}

/* Finds what is meant. */
static void find(const struct sample *sample, struct smtpcode_finding *found)
{
  struct smtpcode_reply reply = {.begin = sample->text};
  const size_t length = strlen(sample->text);
  smtpcode_reply_read(sample->text, length, &reply);
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  smtpcode_explain_reply(&reply, sample->text, length, &known, found);
}

static bool is_recognised(const struct sample *sample)
{
  static struct smtpcode_finding found;
  find(sample, &found);
  if (sample->provider)
    return strcmp(found.provider, sample->provider) == 0;
  const char *meant = found.meant ? found.meaning.name : "-";
  return strcmp(meant, sample->row) == 0;
}

/* True if a search for its sign or host finds a row of the provider. */
static bool is_found(const struct sample *sample)
{
  static size_t found[SMTPCODE_MEANINGS_MOST];
  struct smtpcode_meaning row;
  const size_t count = smtpcode_search_meanings(&sample->sought, 1, found,
                                                SMTPCODE_MEANINGS_MOST);
  for (size_t i = 0; i < count; i++)
    if (smtpcode_meaning_at(found[i], &row) &&
        strcmp(row.provider_name, sample->row) == 0)
      return true;
  return !*sample->sought;
}

/* True if a sample of the file, of the same row or provider, has the words that
 * one was made for. */
static bool is_elsewhere(const struct sample *made)
{
  static struct smtpcode_finding found;
  static struct clues clues;
  char words[512] = "";
  memcpy(words, made->words, made->length);
  for (size_t i = 0; i < file_count; i++) {
    find(&samples[i], &found);
    read_clues(&found.reply, samples[i].text, strlen(samples[i].text), &clues);
    const char *row = !found.meant     ? ""
                      : made->provider ? found.meaning.provider_name
                                       : found.meaning.name;
    if (strcmp(row, made->row) == 0 && words_occur(&clues.words, words))
      return true;
  }
  return false;
}

size_t provider_samples(void)
{
  struct smtpcode_meaning row;
  if (sample_count > 0)
    return sample_count;
  sample_file("providers.tsv", take_row, NULL);
  file_count = sample_count;
  for (size_t i = 0; smtpcode_meaning_at(i, &row); i++)
    make_meaning(&row);
  for (size_t i = 1; provider_text(i, PROVIDER_KEY); i++) {
    make_provider(i, PROVIDER_SIGNS);
    make_provider(i, PROVIDER_HOSTS);
  }
  for (size_t i = file_count; i < sample_count; i++)
    samples[i].elsewhere =
        !is_recognised(&samples[i]) && is_elsewhere(&samples[i]);
  return sample_count;
}

bool provider_sample(size_t number, struct sample_wrong *wrong)
{
  const struct sample *sample = &samples[number];
  if (!sample->elsewhere && !is_recognised(sample))
    return sample_is_wrong(wrong, "not %s: %s", sample->row, sample->text);
  return is_found(sample) || sample_is_wrong(wrong, "no search finds %s by %s",
                                             sample->row, sample->sought);
}

/* A row without words is known by its codes: these are what is passed over. */
static bool wordless_row(size_t number, struct sample_words *words)
{
  const struct provider_row *row;
  for (size_t i = 0; (row = provider_row(i)); i++) {
    if (*catalog_at(row->text[ROW_WORDS]) || number-- > 0)
      continue;
    const char *name = catalog_at(row->text[ROW_KEY]);
    size_t sample = 0;
    while (sample < file_count && strcmp(samples[sample].row, name) != 0)
      sample++;
    *words = (struct sample_words){name, (const char *)row->codes.code,
                                   sizeof(row->codes.code), sample};
    return true;
  }
  return false;
}

bool provider_words(size_t number, struct sample_words *words)
{
  number += file_count;
  if (number >= sample_count)
    return wordless_row(number - sample_count, words);
  const struct sample *sample = &samples[number];
  *words =
      (struct sample_words){sample->row, sample->words, sample->length, number};
  return true;
}
