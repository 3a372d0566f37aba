/* SPDX-License-Identifier: MIT
 *
 * Numbers that look like codes and are none: sizes, HTTP, counts, telephones.
 */
#include "other-numbers.h"

#include "introducing-words.h"

bool has_unit(const struct line *line, const char *at)
{
  while (is_blank_in(line, octet(line, at)))
    at++;
  return precedes_whole(line, at, KIND_UNIT);
}

bool is_foreign(const struct line *line, const char *at)
{
  return is_near(line, at, KIND_FOREIGN_NEAR) ||
         follows(line, at, KIND_FOREIGN) ||
         precedes(line, at + 3, KIND_FOREIGN_BEHIND);
}

bool is_count(const struct line *line, const char *at)
{
  return octet_before(line, at, 1) == ' ' && octet_behind(line, at, 3) == ' ' &&
         octet_behind(line, at, 4) == ' ';
}

bool is_group(const struct line *line, const char *at)
{
  if (octet_behind(line, at, 3) != '-')
    return false;
  const char *next = at + 4;
  while (is_digit(octet(line, next)))
    next++;
  return next > at + 4 && octet(line, next) == '-' &&
         is_digit(octet_behind(line, next, 1));
}
