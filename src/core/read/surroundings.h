/* SPDX-License-Identifier: MIT
 *
 * What stands directly before a number in a line, code or not.
 */
#ifndef SMTPCODE_SURROUNDINGS_H
#define SMTPCODE_SURROUNDINGS_H

#include "introducing-words.h"

/* Where the text before a place ends, quotes and blanks left out. */
const char *before(const struct line *line, const char *at);

/* True if only quoting stands before: blanks, quotes, > of a reply, <<< . */
bool is_start(const struct line *line, const char *at);

/* True if a field's name stands alone at the beginning of the line, up to a
 * colon at `colon`, as in a header. */
bool is_header(const struct line *line, const char *colon);

/* True if one of the words ends at a place that may stand before the colon or
 * the equals sign of a code. */
bool follows_key(const struct line *line, const char *at);

/* True if the octet directly before a code does not make it part of something
 * else. */
static inline bool begins_there(const struct line *line, const char *at)
{
  char c = octet_before(line, at, 1);
  if (c == 'n' && octet_before(line, at, 2) == '\\')
    return true; /* a line end that Exim wrote as two characters */
  return c == '\0' || c == '(' || is_blank_in(line, c) ||
         is_among(c, "\"'#=:;,<>{");
}

#endif
