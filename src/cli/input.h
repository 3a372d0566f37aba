/* SPDX-License-Identifier: MIT
 *
 * Input by lines, in constant memory.
 */
#ifndef SMTPCODE_INPUT_H
#define SMTPCODE_INPUT_H

#include "blocks.h"

struct input {
  struct blocks blocks;
  size_t begin; /* of what was read and not given out */
  bool begun;   /* something was read */
  bool cut;     /* the line given out last did not fit */
  bool ended;   /* there is no more to read */
  int error;    /* the errno of a read that failed, or 0 */
};

/* Opens a file; "-" is `standard`. Returns false if it cannot, see errno. */
bool input_open(struct input *input, const char *name, int standard);

/* Reads more behind what is left, which it moves to the front of the blocks.
 */
void input_fill(struct input *input);

/*
 * Gives the next line without its end, LF or CR LF; it lives until the next
 * call. Of a line longer than the buffer the rest is passed over. Returns false
 * at the end of the input or when it cannot be read.
 */
bool input_line(struct input *input, const char **line, size_t *length);

void input_close(struct input *input);

#endif
