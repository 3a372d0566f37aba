/* SPDX-License-Identifier: MIT
 *
 * Numbers that look like codes and are none: sizes, subjects, HTTP, counts.
 */
#include "token.h"

#include <string.h>

bool has_unit(const struct line *line, const char *at)
{
  static const char units[] = "bytes octets seconds sec secs ms minutes min "
                              "hours days kb mb messages recipients lines "
                              "times points %";
  while (is_blank(octet(line, at)))
    at++;
  const char *end = at;
  while (is_letter(octet(line, end)) || octet(line, end) == '%')
    end++;
  return is_one_of(at, end, units);
}

bool is_subject(const struct line *line)
{
  static const char name[] = "subject:";
  const char *at = line->begin;
  while (at < line->end && (is_blank(*at) || *at == '>'))
    at++;
  return (size_t)(line->end - at) >= sizeof(name) - 1 &&
         ends_with(line, at + sizeof(name) - 1, name);
}

bool is_foreign(const struct line *line, const char *at)
{
  return is_near(line, at, 14, "http") || is_near(line, at, 14, "exit ") ||
         is_near(line, at, 24, " url ") ||
         is_near(line, at, 36, "request failed ") ||
         (line->end - at > 9 && ends_with(line, at + 9, " http/"));
}

bool is_count(const struct line *line, const char *at)
{
  return octet_before(line, at, 1) == ' ' && octet(line, at + 3) == ' ' &&
         octet(line, at + 4) == ' ';
}

bool is_group(const struct line *line, const char *at)
{
  const char *next = at + 4;
  while (is_digit(octet(line, next)))
    next++;
  return octet(line, at + 3) == '-' && next > at + 4 &&
         octet(line, next) == '-' && is_digit(octet(line, next + 1));
}
