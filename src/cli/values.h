/* SPDX-License-Identifier: MIT
 *
 * The arguments of options.
 */
#ifndef SMTPCODE_VALUES_H
#define SMTPCODE_VALUES_H

#include "message.h"
#include "table.h"

/* When to colour. */
enum colour { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };

/* Reads an argument: a number, or that of the word that it is. Returns -1 after
 * a message to `errors`. */
int value_read(enum value value, const char *text, const struct errors *errors);

/* The words that an argument may be, by number from 0, and what each is, or "";
 * NULL past the last. */
const char *value_word(enum value value, size_t number, const char **use);

#endif
