/* SPDX-License-Identifier: MIT
 *
 * The list of tables with samples, and what their checks have in common.
 */
#include "samples.h"

#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct sample_table sample_tables[SAMPLE_TABLES] = {
    {"introductions", introduction_samples, introduction_sample,
     introduction_words, NULL},
    {"deliveries", delivery_samples, delivery_sample, delivery_words, NULL},
    {"phases", phase_samples, phase_sample, phase_words, NULL},
    {"providers", provider_samples, provider_sample, provider_words, NULL},
    {"words", telling_samples, telling_sample, telling_words, telling_may_need},
    {"contexts", context_samples, context_sample, context_words, NULL},
};

const char *sample_form_name(enum sample_form form)
{
  static const char *const names[] = {
#define FORM(id, name) name,
#include "forms.def"
  };
  return names[form];
}

bool sample_is_wrong(struct sample_wrong *wrong, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(wrong->text, sizeof(wrong->text), format, arguments);
  va_end(arguments);
  return false;
}

/* What stands for an octet of words, or for $ and the next one. */
static const char *said_of(const char *words, size_t *octets)
{
  static const char *const names[] = {"a<b@example.org>", "hmx.example.org",
                                      "i192.0.2.1", "uhttps://example.org/x"};
  *octets = 1;
  switch (*words) {
  case '*':
    return " x ";
  case '#':
    return "1";
  case '+':
    return "";
  case '$':
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
      if (names[i][0] == words[1]) {
        *octets = 2;
        return names[i] + 1;
      }
  }
  return NULL;
}

void sample_said(const char *words, size_t length, char said[SAMPLE_SAID])
{
  size_t used = 0, octets;
  for (size_t i = 0; i < length; i += octets) {
    const char *text = said_of(words + i, &octets);
    const size_t more = text ? strlen(text) : 1;
    if (used + more >= SAMPLE_SAID)
      abort();
    memcpy(said + used, text ? text : words + i, more);
    used += more;
  }
  said[used] = '\0';
}

void sample_codes(const struct smtpcode_reply *reply, char *codes)
{
  char *end = codes;
  if (reply->has_code)
    end += smtpcode_code_write(&reply->code, end);
  if (reply->has_code && reply->has_enhanced)
    *end++ = ' ';
  if (reply->has_enhanced)
    end += smtpcode_code_write(&reply->enhanced, end);
  *end = '\0';
}

void sample_bounce(const char *text, struct smtpcode_bounce *bounce)
{
  char line[1024];
  smtpcode_bounce_begin(bounce);
  while (next_line(&text, line, sizeof(line)))
    smtpcode_bounce_line(bounce, line, strlen(line));
  smtpcode_bounce_end(bounce);
}

size_t sample_file(const char *name, sample_take *take, void *state)
{
  const char *folder = getenv("TESTS_DATA");
  char row[1024];
  size_t count = 0;
  snprintf(row, sizeof(row), "%s/%s", folder ? folder : TESTS_DATA, name);
  FILE *file = fopen(row, "r");
  while (file && fgets(row, sizeof(row), file)) {
    row[strcspn(row, "\n")] = '\0';
    if (*row != '#')
      take(state, count++, row);
  }
  if (file)
    fclose(file);
  return count;
}
