/* SPDX-License-Identifier: MIT
 *
 * Looks for the first words of contexts.def in a text.
 */
#include "context.h"

#include "catalog.h"
#include "contexts.h"
#include "line.h"

/* A bit for an octet, the same for a letter in either case. */
static uint32_t bit_of(char c)
{
  return (uint32_t)1 << (c & 31);
}

/* The row whose words stand at a place, or NULL. A letter that they begin with
 * does not follow another. */
static const struct context_words *row_at(const struct line *text,
                                          const char *at)
{
  if (is_letter(*at) && is_letter(octet_before(text, at, 1)))
    return NULL;
  for (size_t i = 0; i < CONTEXTS; i++)
    if (begins_so(text, at, catalog_at(contexts[i].words), contexts[i].length))
      return &contexts[i];
  return NULL;
}

void context_told(const char *begin, const char *end,
                  enum smtpcode_context *context,
                  enum smtpcode_direction *direction)
{
  const struct line text = {begin, end};
  const struct context_words *row = NULL;
  uint32_t beginnings = 0;
  for (size_t i = 0; i < CONTEXTS; i++)
    beginnings |= bit_of(*catalog_at(contexts[i].words));
  for (const char *at = begin; !row && at < end; at++)
    if (beginnings & bit_of(*at))
      row = row_at(&text, at);
  *context = row ? row->context : SMTPCODE_CONTEXT_UNKNOWN;
  *direction = row ? row->direction : SMTPCODE_DIRECTION_UNKNOWN;
}
