/* SPDX-License-Identifier: MIT
 *
 * Finds the places of a log where a code may begin. Most octets cannot: they
 * are told apart by a loop without branches, which compilers make fast.
 */
#include "scan.h"
#include "token.h"

#include <string.h>

/* 1 if the octet behind `at` may begin a code: 2 to 5, not inside a number.
 * Of a reply code two more digits follow and no third; of an enhanced code a
 * dot and a digit. `&` and `|`, and one comparison for each octet: with
 * branches the loop is not made fast. */
static unsigned char may_begin(const unsigned char *at)
{
  unsigned char apart = (unsigned char)(at[0] - '.') > '9' - '.';
  unsigned char first = (unsigned char)(at[1] - '2') <= 3;
  unsigned char second = (unsigned char)(at[2] - '0') <= 9;
  unsigned char dot = at[2] == '.';
  unsigned char third = (unsigned char)(at[3] - '0') <= 9;
  unsigned char ended = (unsigned char)(at[4] - '0') > 9;
  return apart & first & third & ((second & ended) | dot);
}

void scan_marks(const char *text, size_t length, unsigned char *marks)
{
  const unsigned char *restrict at = (const unsigned char *)text;
  unsigned char *restrict out = marks;
  size_t whole = length > 4 ? length - 4 : 0;
  for (size_t i = 0; i < whole; i++)
    out[i + 1] = may_begin(at + i);
  marks[0] = 1; /* at the ends nothing is known */
  while (whole < length)
    marks[whole++] = marks[0];
}

/* True if what stands before a place, and a number with dots at it, may belong
 * to a code. */
static bool may_be_code(const char *line, const char *at, const char *end)
{
  char before = at > line ? at[-1] : ' ';
  if (is_digit(before) || (is_letter(before) && before != 'n') ||
      before == '[' || before == '-')
    return false;
  if (end - at < 4 || at[1] != '.')
    return true;
  for (at += 2; at < end && is_digit(*at);)
    at++;
  return end - at > 1 && *at == '.' && is_digit(at[1]);
}

const char *scan_next(const char *begin, const unsigned char *marks,
                      const char *at, const char *end)
{
  for (const char *line = at; at < end; at++) {
    const unsigned char *mark =
        memchr(marks + (at - begin), 1, (size_t)(end - at));
    if (!mark)
      return end;
    at = begin + (mark - marks);
    if (may_be_code(line, at, end))
      return at;
  }
  return end;
}
