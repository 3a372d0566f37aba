/* SPDX-License-Identifier: MIT
 *
 * The samples of contexts.def.
 */
#include "catalog.h"
#include "context.h"
#include "contexts.h"
#include "samples.h"

#include <string.h>

static const struct row {
  const char *id, *text;
  enum sample_form form;
  enum smtpcode_context context;
  enum smtpcode_direction direction;
} rows[CONTEXTS] = {
#define CONTEXT(id, form, who, way, words, sample)                             \
  {#id, sample, FORM_##form, SMTPCODE_CONTEXT_##who, SMTPCODE_DIRECTION_##way},
#include "contexts.def"
};

size_t context_samples(void)
{
  return CONTEXTS;
}

/* The whole finding says the same, and that there is a reply in it. */
bool context_sample(size_t sample, struct sample_wrong *wrong)
{
  static struct smtpcode_finding found;
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  const struct row *row = &rows[sample];
  const size_t length = strlen(row->text);
  struct smtpcode_reply reply;
  enum smtpcode_context context;
  enum smtpcode_direction direction;
  if (!smtpcode_reply_read(row->text, length, &reply))
    return sample_is_wrong(wrong, "%s: no reply: %s", row->id, row->text);
  smtpcode_explain_reply(&reply, row->text, length, &known, &found);
  context_told(row->text, row->text + length, &context, &direction);
  return (context == row->context && direction == row->direction &&
          found.context == context && found.direction == direction) ||
         sample_is_wrong(wrong, "%s, %s: %s, %s: %s", row->id,
                         sample_form_name(row->form),
                         smtpcode_context_name(context),
                         smtpcode_direction_name(direction), row->text);
}

bool context_words(size_t number, struct sample_words *words)
{
  if (number >= CONTEXTS)
    return false;
  *words =
      (struct sample_words){rows[number].id, catalog_at(contexts[number].words),
                            contexts[number].length, number};
  return true;
}
