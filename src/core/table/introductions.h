/* SPDX-License-Identifier: MIT
 *
 * The words that introduce a code, and those that tell that a number is none.
 */
#ifndef SMTPCODE_INTRODUCTIONS_H
#define SMTPCODE_INTRODUCTIONS_H

#include <stdint.h>

/* Where words stand, and what they do there: see introductions.def. */
enum introduction_kind {
#define KIND(id, octets) KIND_##id,
#include "../../../data/introductions.def"
  KINDS,
};

/* The offset of words in the pool, and their octets. */
struct introduction {
  uint32_t words;
  unsigned short length;
};

#pragma GCC visibility push(hidden)
/* The rows by kind; those of a kind end where those of the next begin. */
extern const struct introduction introductions[];
extern const unsigned short introduction_first[KINDS + 1];

/* How many octets away the words of a kind may be. */
extern const unsigned short introduction_octets[KINDS];
#pragma GCC visibility pop

#endif
