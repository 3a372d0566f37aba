/* SPDX-License-Identifier: MIT
 *
 * Finds the places of a log where a code may begin. Most octets cannot: they
 * are told apart by a loop without branches, which compilers make fast.
 */
#include "scan.h"
#include "token.h"

#include <stdint.h>
#include <string.h>

/* SCAN_CODE if the octet behind `at` may begin a code: 2 to 5, not inside a
 * number; SCAN_END if it ends a line.
 * Of a reply code two more digits follow and no third; of an enhanced code a
 * dot and a digit. `&` and `|`, and one comparison for each octet: with
 * branches the loop is not made fast. */
static unsigned char mark_of(const unsigned char *at)
{
  unsigned char apart = (unsigned char)(at[0] - '.') > '9' - '.';
  unsigned char first = (unsigned char)(at[1] - '2') <= 3;
  unsigned char second = (unsigned char)(at[2] - '0') <= 9;
  unsigned char dot = at[2] == '.';
  unsigned char third = (unsigned char)(at[3] - '0') <= 9;
  unsigned char ended = (unsigned char)(at[4] - '0') > 9;
  unsigned char end = at[1] == '\n';
  return (unsigned char)((apart & first & third & ((second & ended) | dot)) |
                         (end * SCAN_END));
}

void scan_marks(const char *text, size_t length, unsigned char *marks)
{
  const unsigned char *restrict at = (const unsigned char *)text;
  unsigned char *restrict out = marks;
  size_t whole = length > 4 ? length - 4 : 0;
  for (size_t i = 0; i < whole; i++)
    out[i + 1] = mark_of(at + i);
  for (size_t i = 0; i < length; i = i == 0 && whole > 1 ? whole : i + 1)
    marks[i] = text[i] == '\n' ? SCAN_END : SCAN_CODE; /* nothing is known */
}

bool scan_may_be_code(const char *line, const char *at, const char *end)
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

const unsigned char *scan_next(const unsigned char *at,
                               const unsigned char *end)
{
  for (uint64_t eight; end - at >= (ptrdiff_t)sizeof(eight);
       at += sizeof(eight)) {
    memcpy(&eight, at, sizeof(eight));
    if (eight)
      break;
  }
  while (at < end && !*at)
    at++;
  return at;
}
