/* SPDX-License-Identifier: MIT
 *
 * The rows of commands.def and options.def. Arrays of characters, not of
 * pointers: they need no relocations.
 */
#include "table.h"

#include "message.h"
#include "nearest.h"

#include <string.h>

#define FOR(command) (1u << COMMAND_##command)
#define EVERY ((1u << COMMANDS) - 1)
#define ANSWERS (EVERY & ~FOR(HELP))

static const struct command_row commands[] = {
#define COMMAND(id, name, operands, prefix) {name, operands, NOTICE_USE_##id},
#include "commands.def"
#undef COMMAND
};

static const struct option_row options[] = {
#define OPTION(id, letter, name, argument, commands, value, member)            \
  {letter, name, argument, commands, VALUE_##value, NOTICE_OPTION_##id},
#include "options.def"
#undef OPTION
};

const struct command_row *command_row(enum command command)
{
  return &commands[command];
}

const struct option_row *option_row(enum option option)
{
  return &options[option];
}

enum command command_named(const char *name)
{
  unsigned command = 0;
  while (command < COMMANDS && strcmp(commands[command].name, name) != 0)
    command++;
  return command;
}

static bool is_name(const char *word, const char *name, size_t length)
{
  return strlen(word) == length && strncmp(word, name, length) == 0;
}

enum option option_named(const char *name, size_t length)
{
  unsigned option = 0;
  while (option < OPTIONS && !is_name(options[option].name, name, length))
    option++;
  return option;
}

enum option option_lettered(char letter)
{
  unsigned option = 0;
  while (option < OPTIONS && options[option].letter != letter)
    option++;
  return option;
}

bool option_has_argument(enum option option)
{
  return option < OPTIONS && *options[option].argument;
}

const char *command_nearest(const char *name)
{
  struct nearest nearest = nearest_begin(name, strlen(name));
  for (size_t i = 0; i < COMMANDS; i++)
    nearest_try(&nearest, commands[i].name);
  return nearest.name;
}

const char *option_nearest(const char *name, size_t length)
{
  struct nearest nearest = nearest_begin(name, length);
  for (size_t i = 0; i < OPTIONS; i++)
    nearest_try(&nearest, options[i].name);
  return nearest.name;
}
