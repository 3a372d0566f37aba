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
     introduction_words},
    {"deliveries", delivery_samples, delivery_sample, delivery_words},
    {"phases", phase_samples, phase_sample, phase_words},
    {"providers", provider_samples, provider_sample, provider_words},
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
