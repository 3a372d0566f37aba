/* SPDX-License-Identifier: MIT
 *
 * A stream whose octets a test reads.
 */
#ifndef TESTS_CAPTURE_H
#define TESTS_CAPTURE_H

#include <stdio.h>

struct capture {
  FILE *stream;
  char *text; /* after capture_end, with a NUL behind */
  size_t length;
};

void capture_begin(struct capture *capture);

/* Closes the stream and returns the text. */
const char *capture_end(struct capture *capture);

void capture_free(struct capture *capture);

#endif
