/* SPDX-License-Identifier: MIT
 *
 * The samples of introductions.def, and the lines of tests/data/lines.tsv.
 */
#include "kept.h"
#include "catalog.h"
#include "host.h"
#include "introductions.h"
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define MOST_LINES 400

static const struct row {
  const char *id, *text, *expected;
  enum sample_form form;
} rows[] = {
#define INTRODUCTION(id, form, words, sample, expected)                        \
  {#id, sample, expected, FORM_##form},
#include "introductions.def"
};

/* A line of the file and the codes that it has. */
static struct line_row {
  char *text;
  char codes[SAMPLE_CODES];
} lines[MOST_LINES];
static size_t line_count;

/* A row of the file: code, enhanced code, line; - for none. */
static void take_line(void *state, size_t number, char *row)
{
  (void)state;
  char *status = strchr(row, '\t'), *text = strchr(status + 1, '\t');
  *status++ = *text++ = '\0';
  if (number >= MOST_LINES)
    abort();
  bool code = strcmp(row, "-") != 0, enhanced = strcmp(status, "-") != 0;
  snprintf(lines[number].codes, SAMPLE_CODES, "%s%s%s", code ? row : "",
           code && enhanced ? " " : "", enhanced ? status : "");
  lines[number].text = malloc(strlen(text) + 1);
  if (!lines[number].text)
    abort();
  strcpy(lines[number].text, text);
}

size_t introduction_samples(void)
{
  if (line_count == 0)
    line_count = sample_file("lines.tsv", take_line, NULL);
  return LENGTH(rows) + line_count;
}

/* The codes that the first line with a reply gives. */
static void read_line(const char *text, char *read)
{
  struct smtpcode_reply reply;
  *read = '\0';
  if (smtpcode_reply_read(text, strlen(text), &reply))
    sample_codes(&reply, read);
}

/* The codes of all replies of a bounce, and their recipients. */
static void read_bounce(const char *text, char *read, size_t size)
{
  static struct smtpcode_bounce bounce;
  sample_bounce(text, &bounce);
  size_t used = 0;
  *read = '\0';
  struct smtpcode_bounced kept;
  for (size_t i = 0; used + SAMPLE_CODES + 2 < size &&
                     smtpcode_bounce_reply(&bounce, i, &kept);
       i++) {
    char codes[SAMPLE_CODES];
    sample_codes(&kept.reply, codes);
    used += (size_t)snprintf(read + used, size - used, "%s%s%s%s",
                             used > 0 ? ", " : "", codes,
                             *kept.recipients ? " " : "", kept.recipients);
  }
}

static enum introduction_kind kind_of(size_t number)
{
  unsigned kind = 0;
  while (introduction_first[kind + 1] <= number)
    kind++;
  return (enum introduction_kind)kind;
}

static void read_row(size_t number, char *read, size_t size)
{
  const char *text = rows[number].text;
  struct line host;
  switch (kind_of(number)) {
  case KIND_HOST:
  case KIND_CLIENT:
    host = host_told(text, text + strlen(text));
    snprintf(read, size, "%.*s", (int)(host.end - host.begin), host.begin);
    break;
  case KIND_GROUP:
  case KIND_RETURNED:
  case KIND_RETURNED_ANYWHERE:
    read_bounce(text, read, size);
    break;
  default:
    read_line(text, read);
  }
}

bool introduction_sample(size_t sample, struct sample_wrong *wrong)
{
  char read[256] = "";
  if (sample >= LENGTH(rows)) {
    const struct line_row *line = &lines[sample - LENGTH(rows)];
    read_line(line->text, read);
    return strcmp(read, line->codes) == 0 ||
           sample_is_wrong(wrong, "'%s', not '%s': %s", read, line->codes,
                           line->text);
  }
  const struct row *row = &rows[sample];
  read_row(sample, read, sizeof(read));
  return strcmp(read, row->expected) == 0 ||
         sample_is_wrong(wrong, "%s, %s: '%s', not '%s': %s", row->id,
                         sample_form_name(row->form), read, row->expected,
                         row->text);
}

bool introduction_words(size_t number, struct sample_words *words)
{
  if (number >= LENGTH(rows))
    return false;
  const struct introduction *row = &introductions[number];
  *words = (struct sample_words){rows[number].id, catalog_at(row->words),
                                 row->length, number};
  return true;
}
