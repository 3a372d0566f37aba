/* SPDX-License-Identifier: MIT
 *
 * What stands directly before a number.
 */
#include "surroundings.h"

#include "introducing-words.h"

const char *before(const struct line *line, const char *at)
{
  if (octet_before(line, at, 1) == '\'' && octet_before(line, at, 2) == 'b')
    at -= 2; /* b'220 mx' of Python */
  for (int most = 16; most > 0 && at > line->begin &&
                      (is_blank_in(line, at[-1]) || is_among(at[-1], "\"'(#"));
       most--)
    at--;
  return at;
}

bool is_start(const struct line *line, const char *at)
{
  if (at - line->begin > 64 || octet_before(line, at, 1) == '(')
    return false;
  while (at > line->begin &&
         (is_blank_in(line, at[-1]) || is_among(at[-1], "\"'(#<>")))
    at--;
  return at == line->begin;
}

bool is_header(const struct line *line, const char *colon)
{
  const char *at = line->begin;
  if (colon - at > 64)
    return false;
  while (at < colon && (is_letter(*at) || *at == '-' || is_digit(*at)))
    at++;
  return at == colon;
}

bool follows_key(const struct line *line, const char *at)
{
  return follows(line, at, KIND_WORD) || follows(line, at, KIND_KEY);
}
