/* SPDX-License-Identifier: MIT
 *
 * The rows of commands.def and options.def. Arrays of characters, not of
 * pointers: they need no relocations.
 */
#include "table.h"

#include "message.h"
#include "texts.h"

#include <string.h>

#define FOR(command) (1u << COMMAND_##command)
#define EVERY ((1u << COMMANDS) - 1)
#define ANSWERS (EVERY & ~FOR(HELP))

static const struct command_row commands[] = {
#define COMMAND(id, name, operands) {name, operands, NOTICE_USE_##id},
#include "commands.def"
#undef COMMAND
};

static const struct option_row options[] = {
#define OPTION(id, letter, name, argument, commands)                           \
  {letter, name, argument, commands, NOTICE_OPTION_##id},
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
  while (command < COMMANDS && !same(commands[command].name, name))
    command++;
  return command;
}

static bool is_name(const char *word, const char *name, size_t length)
{
  return strlen(word) == length && begins(name, length, word);
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

/* How far a wrong name is from a right one; the beginning of it is near. */
static unsigned far(const char *wrong, const char *right)
{
  return begins(right, strlen(right), wrong) ? 0 : distance(wrong, right);
}

const struct command_row *command_nearest(const char *name)
{
  const struct command_row *best = &commands[0];
  for (size_t i = 1; i < COMMANDS; i++)
    if (far(name, commands[i].name) < far(name, best->name))
      best = &commands[i];
  return best;
}

const struct option_row *option_nearest(const char *name)
{
  const struct option_row *best = &options[0];
  for (size_t i = 1; i < OPTIONS; i++)
    if (far(name, options[i].name) < far(name, best->name))
      best = &options[i];
  return best;
}
