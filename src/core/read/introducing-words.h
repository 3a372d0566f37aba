/* SPDX-License-Identifier: MIT
 *
 * Looks for the words of introductions.def, letter case ignored.
 */
#ifndef SMTPCODE_INTRODUCING_WORDS_H
#define SMTPCODE_INTRODUCING_WORDS_H

#include "catalog.h"
#include "introductions.h"
#include "line.h"

/* The first row of a kind. */
static inline const struct introduction *
introduction_row(enum introduction_kind kind)
{
  return introductions + introduction_first[kind];
}

/* True if the text of a line that ends at a place ends with words of a kind;
 * the place is in the line or its end. */
static inline bool follows(const struct line *line, const char *at,
                           enum introduction_kind kind)
{
  for (const struct introduction *row = introduction_row(kind);
       row < introduction_row(kind + 1); row++)
    if (ends_so(line, at, catalog_at(row->words), row->length))
      return true;
  return false;
}

/* The same if no letter stands before the words. */
bool follows_whole(const struct line *line, const char *at,
                   enum introduction_kind kind);

/* True if the text of a line from a place on begins with words of a kind. */
static inline bool precedes(const struct line *line, const char *at,
                            enum introduction_kind kind)
{
  for (const struct introduction *row = introduction_row(kind);
       row < introduction_row(kind + 1); row++)
    if (begins_so(line, at, catalog_at(row->words), row->length))
      return true;
  return false;
}

/* The same if no letter stands behind the words. */
bool precedes_whole(const struct line *line, const char *at,
                    enum introduction_kind kind);

/* True if words of a kind occur not farther before a place than its octets. */
bool is_near(const struct line *line, const char *at,
             enum introduction_kind kind);

/* True if words of a kind occur between two places. */
bool has_words(const char *begin, const char *end, enum introduction_kind kind);

/* True if a blank is written _ in the line, as qmail's log does. */
bool has_underscores(const struct line *line);

static inline bool is_blank_in(const struct line *line, char c)
{
  return is_blank(c) || (c == '_' && has_underscores(line));
}

#endif
