/* SPDX-License-Identifier: MIT
 *
 * What must not reach a terminal.
 */
#ifndef TESTS_HARM_H
#define TESTS_HARM_H

#include <stdbool.h>
#include <stddef.h>

/* What else than text and line ends a terminal may get. */
struct harmless {
  bool colours; /* sequences that set them */
  bool tabs;    /* between the program's own columns */
  bool returns; /* before a line end */
};

/* The first octet of a text that could move the cursor, change what is shown or
 * hide something, or is no UTF-8; NULL if there is none. */
const char *harm_in(const char *text, size_t length, struct harmless but);

#endif
