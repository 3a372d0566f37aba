/* SPDX-License-Identifier: MIT
 *
 * Where lines may end.
 */
#ifndef SMTPCODE_WRAP_H
#define SMTPCODE_WRAP_H

#include <stdbool.h>
#include <stddef.h>

/* The beginning of a text. */
struct piece {
  size_t octets;
  unsigned cells;
};

/*
 * What of a text goes on a line of `width` cells, without blanks behind it:
 * whole words, and of Japanese and Chinese as many characters as fit and as
 * their rules allow. If not even a word fits, nothing, or with `force` a part
 * of the word, but the whole of one that must not be cut.
 */
struct piece wrap(const char *text, size_t length, unsigned width, bool force);

/* True if a text ends with a full-width stop or bracket, which has its own
 * blank behind it. */
bool wrap_is_closed(const char *text, size_t length);

#endif
