/* SPDX-License-Identifier: MIT
 *
 * The lines of a text that may hold a reply.
 */
#ifndef SMTPCODE_REPLY_LINE_H
#define SMTPCODE_REPLY_LINE_H

#include "line.h"

/* The line that begins at `text` and ends at `stop`, or before, where a line
 * end was written as two characters, but not by whoever is quoted. */
struct line reply_line_until(const char *text, const char *stop);

/* The line that begins at `text`, which ends at `end`. */
struct line reply_line_at(const char *text, const char *end);

/* Where the line after this one begins. */
const char *reply_line_after(const struct line *line, const char *end);

#endif
