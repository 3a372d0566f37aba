/* SPDX-License-Identifier: MIT
 *
 * The rows of commands.def and options.def. Arrays of characters, not of
 * pointers: they need no relocations.
 */
#include "table.h"

#include "message.h"

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

/* How far a wrong name is from a right one; the beginning of it is near. */
static unsigned far(const char *wrong, size_t length, const char *right)
{
  return strncmp(wrong, right, length) == 0 ? 0
                                            : distance(wrong, length, right);
}

/* What differs in more than this is another word, not a slip. */
static unsigned slip(size_t length)
{
  return 1 + (unsigned)length / 4;
}

const char *command_nearest(const char *name)
{
  const char *best = NULL;
  size_t length = strlen(name);
  unsigned most = slip(length);
  for (size_t i = 0; i < COMMANDS; i++) {
    unsigned letters = far(name, length, commands[i].name);
    if (letters < most || (letters == most && !best)) {
      best = commands[i].name;
      most = letters;
    }
  }
  return best;
}

const char *option_nearest(const char *name, size_t length)
{
  const char *best = NULL;
  unsigned most = slip(length);
  for (size_t i = 0; i < OPTIONS; i++) {
    unsigned letters = far(name, length, options[i].name);
    if (letters < most || (letters == most && !best)) {
      best = options[i].name;
      most = letters;
    }
  }
  return best;
}
