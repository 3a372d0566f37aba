/* SPDX-License-Identifier: MIT
 *
 * Replies in text.
 */
#ifndef SMTPCODE_REPLY_READER_H
#define SMTPCODE_REPLY_READER_H

#include "first-code.h"

#include <smtpcode.h>

/* The digit that says whether a reply is a success, temporary or permanent. */
static inline int reply_digit(const struct smtpcode_reply *reply)
{
  return (reply->has_code ? reply->code : reply->enhanced).part[0];
}

/*
 * Reads the reply that the first line of a text holds, and the lines that
 * continue it, as smtpcode_reply_read() does, but for its length, and what it
 * answered only if it refuses something. The line ends at `stop`, the text at
 * `end`. Returns how many octets the reply's lines have; 0 if the line holds no
 * reply. `open` tells whether the text ended before the reply did.
 */
size_t reply_read_line(const char *text, const struct starts *starts,
                       const char *stop, const char *end,
                       struct smtpcode_reply *reply, bool *open);

#endif
