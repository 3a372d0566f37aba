/* SPDX-License-Identifier: MIT
 *
 * UTF-8 text as words are looked for in it: lower case, no accents.
 */
#ifndef SMTPCODE_FOLD_H
#define SMTPCODE_FOLD_H

#include <stddef.h>

#define FOLD_MOST 4 /* octets that one character becomes, at most */

/* Reads one character of `length` octets, which are not 0, and writes what it
 * becomes into `out`, without NUL: a letter in lower case without its accent, a
 * quotation mark, dash or blank as that of ASCII, of an accent by itself
 * nothing, of two letters written as one both, else the character as it is.
 * Composed and decomposed letters become the same, be it Hangul or kana. Octets
 * that are no UTF-8 stay as they are. Returns the octets read, and in `used`
 * those written, which are not more. */
size_t fold_one(const char *text, size_t length, char out[FOLD_MOST],
                size_t *used);

/* Folds a text into `out`, which has `room` octets, and ends it with NUL. What
 * does not fit is left out. Returns the length. */
size_t fold(const char *text, size_t length, char *out, size_t room);

#endif
