/* SPDX-License-Identifier: MIT
 *
 * Reads the command line by the tables options.def and commands.def.
 */
#include "options.h"

#include "message.h"
#include "texts.h"
#include "values.h"

#include <string.h>

/* What is left to read of the command line. */
struct arguments {
  struct options *options;
  char **argv;
  int argc, next; /* the argument to read next */
  unsigned given; /* bits of the options that were given */
  struct errors *errors;
};

/* Takes an option; `argument` is NULL if it has none. */
static bool take(struct arguments *arguments, enum option option,
                 const char *argument)
{
  struct options *options = arguments->options;
  struct errors *errors = arguments->errors;
  const struct option_row *row = option_row(option);
  int value = value_read(row->value, argument ? argument : row->name, errors);
  if (value < 0)
    return false;
  arguments->given |= 1u << option;
  switch (option) {
#define OPTION(id, letter, name, argument, commands, value_kind, member)       \
  case OPTION_##id:                                                            \
    member = value;                                                            \
    break;
#include "options.def"
#undef OPTION
  case OPTIONS:
    break;
  }
  return true;
}

/* Takes an option whose argument is `value` or, if that is NULL, the next word.
 */
static bool take_with_argument(struct arguments *arguments, enum option option,
                               const char *shown, const char *value)
{
  if (!value && arguments->next < arguments->argc)
    value = arguments->argv[arguments->next++];
  if (value)
    return take(arguments, option, value);
  message(arguments->errors, NOTICE_NEEDS_ARGUMENT, shown, NULL);
  return false;
}

/* --name, --name value, --name=value */
static bool read_long(struct arguments *arguments, const char *word)
{
  const char *name = word + 2;
  size_t length = strcspn(name, "=");
  const char *value = name[length] ? name + length + 1 : NULL;
  enum option option = option_named(name, length);
  const char *nearest = option_nearest(name, length);
  if (option == OPTIONS)
    message(arguments->errors,
            nearest ? NOTICE_UNKNOWN_OPTION : NOTICE_UNKNOWN_LETTER, word,
            nearest);
  else if (option_has_argument(option))
    return take_with_argument(arguments, option, word, value);
  else if (!value)
    return take(arguments, option, NULL);
  else
    message(arguments->errors, NOTICE_HAS_ARGUMENT, word, NULL);
  return false;
}

/* -b, -bf json, -bfjson */
static bool read_letters(struct arguments *arguments, const char *word)
{
  for (const char *letter = word + 1; *letter; letter++) {
    enum option option = option_lettered(*letter);
    if (option == OPTIONS) {
      message(arguments->errors, NOTICE_UNKNOWN_LETTER, word, NULL);
      return false;
    }
    if (option_has_argument(option))
      return take_with_argument(arguments, option, word,
                                letter[1] ? letter + 1 : NULL);
    if (!take(arguments, option, NULL))
      return false;
  }
  return true;
}

/* A word that must be a command: letters only, but no pattern such as xxx. */
static bool is_word(const char *operand)
{
  return begins_as_word(operand) &&
         operand[strspn(operand, LETTERS "-")] == '\0';
}

static bool read_command(struct arguments *arguments)
{
  struct options *options = arguments->options;
  if (options->count == 0 || !is_word(*options->operands))
    return true;
  options->command = command_named(*options->operands);
  if (options->command == COMMANDS) {
    const char *nearest = command_nearest(*options->operands);
    message(arguments->errors,
            nearest ? NOTICE_UNKNOWN_COMMAND : NOTICE_UNKNOWN_HELP,
            *options->operands, nearest);
    return false;
  }
  options->command_given = true;
  options->operands++;
  options->count--;
  return true;
}

static bool check_options(const struct arguments *arguments)
{
  const struct options *options = arguments->options;
  for (unsigned i = 0; i < OPTIONS; i++)
    if (arguments->given >> i & 1 &&
        !(option_row(i)->commands >> options->command & 1) && !options->help) {
      message(arguments->errors, NOTICE_WRONG_COMMAND, option_row(i)->name,
              command_row(options->command)->name);
      return false;
    }
  return true;
}

bool options_read(struct options *options, int argc, char **argv,
                  struct errors *errors)
{
  struct arguments arguments = {options, argv, argc, 1, 0, errors};
  *options = (struct options){.command = COMMAND_EXPLAIN,
                              .width = -1,
                              .at = -1,
                              .answers = -1,
                              .provider = -1,
                              .reason = -1,
                              .standing = -1,
                              .operands = argv};
  bool ended = false;
  while (arguments.next < argc) {
    char *word = argv[arguments.next++];
    bool good = true;
    if (ended || word[0] != '-' || word[1] == '\0')
      argv[options->count++] = word;
    else if (strcmp(word, "--") == 0)
      ended = true;
    else
      good = word[1] == '-' ? read_long(&arguments, word)
                            : read_letters(&arguments, word);
    if (!good)
      return false;
  }
  return read_command(&arguments) && check_options(&arguments);
}
