/* SPDX-License-Identifier: MIT
 *
 * The languages that the texts are in.
 */
#ifndef SMTPCODE_LANGUAGES_H
#define SMTPCODE_LANGUAGES_H

#include <stdint.h>

/* The translation of the English text at an offset of the pool, see
 * smtpcode_language(); NULL if there is none. */
const char *language_text(int language, uint32_t english);

/* Which of a phrase's forms a language uses for a number, counted from 0. */
unsigned language_form(int language, unsigned long long number);

#endif
