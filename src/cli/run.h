/* SPDX-License-Identifier: MIT
 *
 * What every command is given, and gives back.
 */
#ifndef SMTPCODE_RUN_H
#define SMTPCODE_RUN_H

#include "message.h"
#include "options.h"

/* How a command ended; a worse one covers a better one. */
enum status {
  STATUS_FOUND = 0,   /* every code asked for is in the tables */
  STATUS_UNKNOWN = 1, /* some code is in no table, or nothing matched */
  STATUS_ERROR =
      2, /* a mistake in the command line, or input or output failed */
};

enum status worse(enum status a, enum status b);

/* A command line to carry out. */
struct run {
  const struct options *options;
  struct page page;
  struct errors errors;
  int input; /* the descriptor of standard input */
};

/* Prints a message, see message(), after what was printed so far. Returns
 * STATUS_ERROR. */
enum status complain(struct run *run, enum notice notice, const char *it,
                     const char *other);

/* Reads an operand as a code or says what is wrong with it, in the answer too
 * where its format has a place for that. */
bool operand_read(struct run *run, const char *operand,
                  struct smtpcode_code *code);

/* How much of a text is about its first reply: up to the line of the next one.
 * `octets` is what smtpcode_reply_read() returned. */
size_t octets_about(const char *text, size_t length, size_t octets);

#endif
