/* SPDX-License-Identifier: MIT
 *
 * The command smtpcode, to be run in-process with its streams given.
 */
#ifndef SMTPCODE_COMMAND_H
#define SMTPCODE_COMMAND_H

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
  int input;
};

/* The descriptors that the command reads and writes, and its environment. */
struct streams {
  int input, output, errors;
  char **environment; /* NULL: none */
};

/* Runs smtpcode. `argv` is reordered; argc may be 0. Returns the exit status.
 */
int smtpcode_run(int argc, char **argv, const struct streams *streams);

/* The commands. */
enum status explain_run(struct run *run);
enum status compare_run(struct run *run);
enum status list_run(struct run *run);
enum status search_run(struct run *run);
enum status scan_run(struct run *run);
enum status help_run(struct run *run);

/* What `scan` does with --annotate and --merge. */
enum status annotate_run(struct run *run);
enum status merge_file(struct run *run, const char *name,
                       struct smtpcode_scan *scan);

/* A word that `list` takes in place of a pattern, by number from 0; NULL past
 * the last. */
const char *list_word(size_t number);

/* What `help` does with --complete. */
enum status complete_run(struct run *run);

/* Prints how to use a command, or the program if `command` is COMMANDS. */
void help_print(struct page *page, enum command command);

/* Prints a message, see message(), after what was printed so far. Returns
 * STATUS_ERROR. */
enum status complain(struct run *run, enum notice notice, const char *it,
                     const char *other);

/* Reads an operand as a code or says what is wrong with it, in the answer too
 * where its format has a place for that. */
bool operand_read(struct run *run, const char *operand,
                  struct smtpcode_code *code);

#endif
