/* SPDX-License-Identifier: MIT
 *
 * Text from outside, made safe for a terminal.
 */
#ifndef SMTPCODE_VISIBLE_H
#define SMTPCODE_VISIBLE_H

#include <stddef.h>

#define VISIBLE_SIZE 12

/*
 * Reads one character of a text from outside, which has at least one octet, and
 * writes how it is shown into `out`, which has VISIBLE_SIZE octets: printable
 * characters as they are, any other as a visible escape (\x1b for controls and
 * broken UTF-8, \u{202e} for what Unicode hides). Returns the octets read.
 */
size_t visible_read(const char *text, size_t length, char *out);

/* Writes a number of at most 28 bits with `least` hexadecimal digits or more,
 * and NUL; returns where the NUL is. */
char *write_hex(char *out, unsigned long number, unsigned least);

#endif
