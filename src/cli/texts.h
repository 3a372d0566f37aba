/* SPDX-License-Identifier: MIT
 *
 * Texts of some length, which libc has no functions for, and words.
 */
#ifndef SMTPCODE_TEXTS_H
#define SMTPCODE_TEXTS_H

#include <stdbool.h>
#include <stddef.h>

/* True if a text of some length begins with a word. */
bool begins(const char *text, size_t length, const char *word);

/* The same, whatever the case of letters. */
bool begins_in_any_case(const char *text, size_t length, const char *word);

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* True if a text begins with a letter, and not with one that stands for a digit
 * of a code: x, y, z. */
bool begins_as_word(const char *text);

/* Reads a whole text of some length as a number of digits alone. Returns false
 * if it is none, or if it is greater than `most`. */
bool read_number(const char *text, size_t length, unsigned long long most,
                 unsigned long long *number);

#endif
