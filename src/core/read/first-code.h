/* SPDX-License-Identifier: MIT
 *
 * The first code in a line that is one of a reply.
 */
#ifndef SMTPCODE_FIRST_CODE_H
#define SMTPCODE_FIRST_CODE_H

#include "line.h"

#include <smtpcode.h>

/* Where codes may begin: not before `first`; and if there are `marks`, one for
 * each octet of a text that begins at `begin`, only where the mark is 1. */
struct starts {
  const char *first, *begin;
  const unsigned char *marks;
  const char *quote, *backslash; /* none in the line is before these */
};

/* The first reply code of a line, or NULL. If it stands alone, and again with
 * an enhanced code, the latter: code=550 ... 550 5.1.1. */
const char *find_reply_code(const struct line *line,
                            const struct starts *starts,
                            struct smtpcode_reply *reply);

/* The first enhanced code that stands there for itself, or NULL. */
const char *find_enhanced_code(const struct line *line,
                               const struct starts *starts,
                               struct smtpcode_code *enhanced);

#endif
