/* SPDX-License-Identifier: MIT
 *
 * A file whose octets a test reads: write to the stream or to the descriptor.
 */
#ifndef TESTS_CAPTURE_H
#define TESTS_CAPTURE_H

#include <stdio.h>

struct capture {
  FILE *stream;
  int descriptor;
  char *text; /* after capture_end, with a NUL behind */
  size_t length;
};

void capture_begin(struct capture *capture);

/* Closes the file and returns the text. */
const char *capture_end(struct capture *capture);

void capture_free(struct capture *capture);

#endif
