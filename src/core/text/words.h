/* SPDX-License-Identifier: MIT
 *
 * Words as the tables write them: alternatives separated by |; the parts of
 * one, separated by *, occur in that order; # stands for a digit.
 */
#ifndef SMTPCODE_WORDS_H
#define SMTPCODE_WORDS_H

#include <stddef.h>

/* How many octets the longest alternative of `words` has that occurs in a text
 * in lower case; 0 if none does. A part that begins or ends with a letter or
 * digit does so at the border of a word. */
size_t words_match(const char *text, const char *words);

#endif
