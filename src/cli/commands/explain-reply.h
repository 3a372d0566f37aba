/* SPDX-License-Identifier: MIT
 *
 * The answer to a reply, whether it is an operand or was read.
 */
#ifndef SMTPCODE_EXPLAIN_REPLY_H
#define SMTPCODE_EXPLAIN_REPLY_H

#include "run.h"

/* A reply in a text, of which `shown` is what the user gave. */
struct given {
  const char *shown;
  size_t length;
  size_t line;            /* its number in the input, or 0 */
  const char *recipients; /* of a bounce, or "" */
};

/* Prints the answer to a reply that was found in a text. */
enum status put_reply(struct run *run, const struct smtpcode_reply *reply,
                      const char *text, size_t length,
                      const struct given *given);

#endif
