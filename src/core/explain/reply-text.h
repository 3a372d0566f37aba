/* SPDX-License-Identifier: MIT
 *
 * The words of a reply.
 */
#ifndef SMTPCODE_REPLY_TEXT_H
#define SMTPCODE_REPLY_TEXT_H

#include <smtpcode.h>

#define REPLY_TEXT 2048

/*
 * Writes a reply's text, without its own codes, in lower case, on one line and
 * with one blank where it has several, into `out`, which has REPLY_TEXT octets.
 * What does not fit is left out. Returns the length.
 */
size_t reply_text(const struct smtpcode_reply *reply, char *out);

#endif
