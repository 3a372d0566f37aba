/* SPDX-License-Identifier: MIT
 *
 * UTF-8 and the code points that are to be hidden.
 */
#ifndef SMTPCODE_UTF8_H
#define SMTPCODE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define UTF8_REPLACEMENT 0xfffd

/*
 * Reads one code point at the beginning of `length` octets. Returns how many
 * octets it has, 0 if they are no valid UTF-8 (RFC 3629: no overlong form, no
 * surrogate, at most U+10FFFF) or `length` is 0.
 */
size_t utf8_read(const char *text, size_t length, unsigned long *point);

/* The same of a text that is not empty, and takes an octet that is no valid
 * UTF-8 for a replacement character. */
size_t utf8_next(const char *text, size_t length, unsigned long *point);

/* True if one of `count` ranges, which ascend, has a code point. */
bool utf8_among(unsigned long point, const uint32_t (*ranges)[2], size_t count);

/* True for what a terminal obeys instead of showing, or shows as nothing: C0,
 * DEL, C1, directions, zero width, line separators. */
bool utf8_is_hidden(unsigned long point);

#endif
