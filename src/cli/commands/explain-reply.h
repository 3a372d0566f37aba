/* SPDX-License-Identifier: MIT
 *
 * The answer to a reply, whether it is an operand or was read.
 */
#ifndef SMTPCODE_EXPLAIN_REPLY_H
#define SMTPCODE_EXPLAIN_REPLY_H

#include "run.h"

/* Prints the answer to a reply that was found in a text; `recipients` are those
 * of a bounce, or "". */
enum status put_reply(struct run *run, const struct smtpcode_reply *reply,
                      const char *text, size_t length, const char *recipients,
                      const struct given *given);

/* True if a text is a reply, and nothing else but blanks. */
bool is_whole(const struct smtpcode_reply *reply, const char *text,
              size_t length);

#endif
