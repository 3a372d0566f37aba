/* SPDX-License-Identifier: MIT
 *
 * The command smtpcode, to be run in-process with its streams given.
 */
#ifndef SMTPCODE_COMMAND_H
#define SMTPCODE_COMMAND_H

/* The descriptors that the command reads and writes, and its environment. */
struct streams {
  int input, output, errors;
  char **environment; /* NULL: none */
};

/* Runs smtpcode. `argv` is reordered; argc may be 0. Returns the exit status.
 */
int smtpcode_run(int argc, char **argv, const struct streams *streams);

#endif
