/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_REPLY_PARTS_H
#define SMTPCODE_REPLY_PARTS_H

#include "line.h"

#include <smtpcode.h>

/* Where codes may begin: not before `first`; and if there are `marks`, those of
 * scan_marks() of a text that begins at `begin`, only there. */
struct places {
  const char *first, *begin;
  const unsigned char *marks;
};

/*
 * Reads the reply that the first line of a text holds, and the lines that
 * continue it, as smtpcode_reply_read() does, but for its length, and what it
 * answered only if it refuses something. The line ends at `stop`, the text at
 * `end`. Returns how many octets the reply's lines have; 0 if the line holds no
 * reply. `open` tells whether the text ended before the reply did.
 */
size_t reply_read_line(const char *text, const struct places *places,
                       const char *stop, const char *end,
                       struct smtpcode_reply *reply, bool *open);

/* What follows a code that ends at `at`: its own enhanced code, or none. */
void reply_rest(const struct line *line, const char *at,
                struct smtpcode_reply *reply);

/* Takes in the lines that a log joined to the first, which begins at `at` and
 * has a hyphen behind its code; true if more lines follow. The last line has
 * the say: Google ends 550-5.7.26 with 450 4.7.26. */
bool reply_joined(const struct line *line, const char *at,
                  struct smtpcode_reply *reply);

#endif
