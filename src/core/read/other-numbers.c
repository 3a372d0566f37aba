/* SPDX-License-Identifier: MIT
 *
 * Numbers that look like codes and are none: sizes, HTTP, counts, telephones.
 */
#include "other-numbers.h"

bool has_unit(const struct line *line, const char *at)
{
  static const char many[] = "bytes octets seconds secs ms minutes hours days "
                             "messages recipients lines times points",
                    others[] = "sec min kb mb %";
  while (is_blank(octet(line, at)))
    at++;
  const char *end = at;
  while (is_letter(octet(line, end)) || octet(line, end) == '%')
    end++;
  bool several = (octet_before(line, end, 1) | 0x20) == 's';
  return is_one_of(at, end, several ? many : others);
}

bool is_foreign(const struct line *line, const char *at)
{
  return is_near(line, at, FOREIGN_NEAR, "http") ||
         is_near(line, at, FOREIGN_NEAR, "exit ") ||
         ends_with(line, at, "url returned error: ") ||
         ends_with(line, at, "request failed with status code ") ||
         (line->end - at >= 9 && ends_with(line, at + 9, " http/"));
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
