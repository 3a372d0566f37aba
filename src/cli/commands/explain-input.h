/* SPDX-License-Identifier: MIT
 *
 * What `smtpcode explain` reads from standard input.
 */
#ifndef SMTPCODE_EXPLAIN_INPUT_H
#define SMTPCODE_EXPLAIN_INPUT_H

#include "run.h"

/* Answers each line by itself. */
enum status explain_lines(struct run *run);

/* Answers a message, or each of a mailbox. Unless somebody `asked` for it, an
 * empty input is a command line without operands. */
enum status explain_messages(struct run *run, bool asked);

#endif
