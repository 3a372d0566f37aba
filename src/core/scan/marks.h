/* SPDX-License-Identifier: MIT
 *
 * The places of a log where a code may begin.
 */
#ifndef SMTPCODE_MARKS_H
#define SMTPCODE_MARKS_H

#include "ascii.h"

#include <stddef.h>

/* Octets that scan_marks() looks at once. */
#define SCAN_BLOCK 16384

/*
 * Marks the octets of a text: `marks` gets 1 for each line end and each place
 * where a code may begin, and perhaps for some others, and 0 for the rest.
 * `length` is at most SCAN_BLOCK and not 0. The octet before the text counts as
 * a line end.
 */
void scan_marks(const char *text, size_t length, unsigned char *marks);

/* The first mark from `at` that is 1, and not 0; `end` if there is none. */
const unsigned char *scan_next(const unsigned char *at,
                               const unsigned char *end);

/* False if what stands before a marked place in its line, or a number with dots
 * at it, cannot belong to a code. */
static inline bool scan_may_be_code(const char *line, const char *at,
                                    const char *end)
{
  char before = at > line ? at[-1] : ' ';
  if (is_digit(before) || (is_letter(before) && before != 'n') ||
      before == '[' || before == '-')
    return false;
  if (end - at < 4)
    return true;
  if (at[1] != '.')
    return is_digit(at[1]);
  for (at += 2; at < end && is_digit(*at);)
    at++;
  return end - at > 1 && *at == '.' && is_digit(at[1]);
}

#endif
