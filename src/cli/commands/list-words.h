/* SPDX-License-Identifier: MIT
 *
 * The operands of `smtpcode list`: patterns, and words in place of one.
 */
#ifndef SMTPCODE_LIST_WORDS_H
#define SMTPCODE_LIST_WORDS_H

#include <smtpcode.h>

enum list_word { LIST_ENHANCED, LIST_PROVIDERS, LIST_WORDS };

/* A word by its number from 0; NULL past the last. */
const char *list_word(size_t number);

/* Reads an operand that is a pattern, or the word for all enhanced codes. */
bool list_pattern_read(const char *operand, struct smtpcode_code *pattern);

#endif
