/* SPDX-License-Identifier: MIT
 *
 * A reply code in the middle of text (RFC 5321, section 4.2).
 */
#ifndef SMTPCODE_REPLY_CODE_H
#define SMTPCODE_REPLY_CODE_H

#include "line.h"

#include <smtpcode.h>

/* True if nothing behind a code makes it part of a longer number or word. */
bool code_ends(const struct line *line, const char *at);

/* Reads a reply code that ends there, such as 550 but not 5500 or 550.1;
 * returns its length, 3, or 0. */
size_t read_reply_code(const struct line *line, const char *at,
                       struct smtpcode_code *code);

#endif
