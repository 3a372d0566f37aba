/* SPDX-License-Identifier: MIT
 *
 * The command line, read.
 */
#ifndef SMTPCODE_OPTIONS_H
#define SMTPCODE_OPTIONS_H

#include "message.h"
#include "render.h"
#include "table.h"

struct options {
  enum command command;
  bool command_given; /* by its name, which is no operand then */
  bool brief, help, version;
  bool lines, full;                          /* of explain */
  bool all, explain, merge, annotate, below; /* of scan */
  bool complete;                             /* of help */
  int format;                                /* an enum format */
  int colour;                                /* an enum colour */
  int width;                                 /* -1: not given */
  int top;                                   /* 0: not given */
  int at;       /* --at: the command's number; -1: not told */
  int answers;  /* --command: its number; -1: any */
  int provider; /* its number; -1: not asked for */
  int reason;   /* an enum smtpcode_reason; -1: any */
  int standing; /* an enum smtpcode_standing; -1: any */
  char **operands;
  size_t count; /* of operands */
};

/*
 * Reads a command line; argv[0] is passed over and argc may be 0. Reorders
 * `argv`, of which `options` keeps a part, so that operands stand together.
 * Returns false after a message to `errors`, whose language --lang changes.
 */
bool options_read(struct options *options, int argc, char **argv,
                  struct errors *errors);

#endif
