/* SPDX-License-Identifier: MIT
 *
 * What the terminal can do, by POSIX.
 */
#ifndef SMTPCODE_TERMINAL_H
#define SMTPCODE_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

/* True if a descriptor is a terminal. */
bool terminal_is(int descriptor);

/* Writes all of a text; stdio would cost every start more than the answer.
 * Returns false if it cannot, see errno. */
bool terminal_write(int descriptor, const char *text, size_t length);

/* The width of a terminal: COLUMNS if that is a number, else what the terminal
 * says, else 80. */
unsigned terminal_width(int descriptor, char *const *environment);

/* True unless the user does not want colour (NO_COLOR) or the terminal has none
 * (TERM unset or dumb). */
bool terminal_has_colour(char *const *environment);

#endif
