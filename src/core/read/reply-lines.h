/* SPDX-License-Identifier: MIT
 *
 * The lines of a reply that has several (RFC 5321, section 4.2.1).
 */
#ifndef SMTPCODE_REPLY_LINES_H
#define SMTPCODE_REPLY_LINES_H

#include "line.h"

#include <smtpcode.h>

/* Takes in the lines that continue a reply, from `next` on; `before` is what
 * its first line has before the code. Returns where the line behind them
 * begins; `open` tells whether the text ended before the reply did. */
const char *reply_continued(const struct line *before, const char *next,
                            const char *end, bool *open,
                            struct smtpcode_reply *reply);

/* Takes in the lines that a log joined to the first, which begins at `at` and
 * has a hyphen behind its code; true if more lines follow. */
bool reply_joined(const struct line *line, const char *at,
                  struct smtpcode_reply *reply);

#endif
