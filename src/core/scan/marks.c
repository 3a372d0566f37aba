/* SPDX-License-Identifier: MIT
 *
 * Finds the places of a log where a code may begin. Most octets cannot: they
 * are told apart by a loop without branches, which compilers make fast.
 */
#include "marks.h"

#include <stdint.h>

/* An octet moved so that those up to `high` are the greatest of signed ones:
 * these, unlike unsigned ones, processors compare in one step. */
#define UP_TO(high, octet)                                                     \
  ((signed char)(unsigned char)((octet) + 127 - (high)))
#define AMONG(count, high, octet) (UP_TO(high, octet) > 127 - (count))

/* 1 if the octet behind `at` may begin a code, 2 to 5 and not inside a number,
 * or ends a line.
 * Of a reply code a digit is the third octet and none the fourth; of an
 * enhanced code a dot is the second and a digit the third. `&` and `|`: with
 * branches the loop is not made fast. */
static unsigned char mark_of(const unsigned char *at)
{
  bool code = !AMONG(12, '9', at[0]) & AMONG(4, '5', at[1]) &
              AMONG(10, '9', at[3]) & (!AMONG(10, '9', at[4]) | (at[2] == '.'));
  return code | (at[1] == '\n');
}

void scan_marks(const char *text, size_t length, unsigned char *marks)
{
  const unsigned char *restrict at = (const unsigned char *)text;
  unsigned char *restrict out = marks;
  size_t whole = length > 4 ? length - 4 : 0;
  for (size_t i = 0; i < whole; i++)
    out[i + 1] = mark_of(at + i);
  for (size_t i = 0; i < length; i = i == 0 && whole > 1 ? whole : i + 1)
    marks[i] = 1; /* nothing is known */
}

/* Eight octets as a number, the first as its lowest. */
static uint64_t eight_at(const unsigned char *at)
{
  uint64_t eight = 0;
  for (int i = 0; i < 8; i++)
    eight |= (uint64_t)at[i] << 8 * i;
  return eight;
}

/* Of eight marks the place of the first that is set, without a branch: which it
 * is no processor can foresee. */
static size_t first_set(uint64_t eight)
{
  return (size_t)((eight & (0 - eight)) * 0x0001020304050607u >> 56);
}

const unsigned char *scan_next(const unsigned char *at,
                               const unsigned char *end)
{
  for (; end - at >= 16; at += 16) {
    uint64_t low = eight_at(at), high = eight_at(at + 8);
    if (low | high)
      return at + (low ? first_set(low) : 8 + first_set(high));
  }
  while (at < end && !*at)
    at++;
  return at;
}
