/* SPDX-License-Identifier: MIT
 *
 * Input by lines, in constant memory.
 */
#ifndef SMTPCODE_INPUT_H
#define SMTPCODE_INPUT_H

#include <stdbool.h>
#include <stdio.h>

struct input {
  FILE *stream;
  size_t begin, end; /* what of the buffer was read and not given out */
  bool begun;        /* something was read */
  bool ended;        /* there is no more to read */
  bool cut;          /* the line given out last did not fit */
  char buffer[65536];
};

/* Begins to read a stream; NULL is standard input. Returns false if that is
 * closed. */
bool input_begin(struct input *input, FILE *stream);

/*
 * Gives the next line without its end, LF or CR LF; it lives until the next
 * call. Of a line longer than the buffer the rest is passed over. Returns false
 * at the end of the input or when it cannot be read, see ferror().
 */
bool input_line(struct input *input, const char **line, size_t *length);

#endif
