/* SPDX-License-Identifier: MIT
 *
 * The text of a reply: without its codes, and without names.
 */
#ifndef SMTPCODE_REPLY_TEXT_H
#define SMTPCODE_REPLY_TEXT_H

#include <smtpcode.h>

#define REPLY_TEXT 2048

/*
 * Writes a text, without the codes of its reply, on one line and with one blank
 * where it has several, or line ends that are written with a backslash, into
 * `out`, which has REPLY_TEXT octets. What does not fit is left out. Returns
 * the length.
 */
size_t reply_text(const struct smtpcode_reply *reply, const char *text,
                  size_t length, char *out);

/* Writes such a text folded, see fold.h, and with the octets of enum words_name
 * for addresses, host names, IP addresses and URLs, into `out`, which has
 * REPLY_TEXT octets: nobody's name is a word. Returns the length. */
size_t nameless_text(const char *text, char *out);

#endif
