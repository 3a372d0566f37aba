/* SPDX-License-Identifier: MIT
 *
 * How wide a terminal shows characters.
 */
#ifndef SMTPCODE_CELLS_H
#define SMTPCODE_CELLS_H

#include <stddef.h>

/* The display cells of a character: two of Hangul, kana, han and all that
 * Unicode calls wide, none of combining marks and format characters, one of any
 * other. */
unsigned cells_of(unsigned long point);

/* The same of a text; an octet that is no UTF-8 has one. */
unsigned cells_in(const char *text, size_t length);

#endif
