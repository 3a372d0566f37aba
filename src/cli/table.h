/* SPDX-License-Identifier: MIT
 *
 * The rows of commands.def and options.def.
 */
#ifndef SMTPCODE_TABLE_H
#define SMTPCODE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

enum command {
#define COMMAND(id, ...) COMMAND_##id,
#include "commands.def"
#undef COMMAND
  COMMANDS,
};

enum option {
#define OPTION(id, ...) OPTION_##id,
#include "options.def"
#undef OPTION
  OPTIONS,
};

/* What an option's argument is. */
enum value {
  VALUE_FLAG, /* none: the option is given */
  VALUE_WIDTH,
  VALUE_ROWS,
  VALUE_FORMAT,
  VALUE_COLOUR,
  VALUE_LANGUAGE,
  VALUE_SMTP_COMMAND,
  VALUE_STANDING,
  VALUE_PROVIDER,
  VALUE_REASON
};

struct command_row {
  char name[8];
  char operands[20];
  unsigned use; /* the notice that says what it does */
};

struct option_row {
  char letter;
  char name[12];
  char argument[12];
  unsigned commands; /* that take it: a bit each */
  enum value value;
  unsigned use; /* the notice that says what it does */
};

const struct command_row *command_row(enum command command);
const struct option_row *option_row(enum option option);

/* A command by its name, COMMANDS if there is none. */
enum command command_named(const char *name);

/* An option by its name or its letter, OPTIONS if there is none. */
enum option option_named(const char *name, size_t length);
enum option option_lettered(char letter);

/* False for OPTIONS. */
bool option_has_argument(enum option option);

/* The name that is nearest to one that is wrong; NULL if none is near. */
const char *command_nearest(const char *name);
const char *option_nearest(const char *name, size_t length);

#endif
