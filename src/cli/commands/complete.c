/* SPDX-License-Identifier: MIT
 *
 * smtpcode help --complete: what may come next on a command line, for the
 * completion of shells. They need to know nothing else.
 */
#include "complete.h"

#include "offers.h"

#include <string.h>

/* The option that wants the word after this one, or OPTIONS: --name, -x, -bx.
 */
static enum option wanting(const char *word)
{
  enum option option = OPTIONS;
  if (word[1] == '-') {
    option = option_named(word + 2, strlen(word + 2));
  } else {
    while (*++word && (option = option_lettered(*word)) < OPTIONS)
      if (option_has_argument(option))
        break;
    if (word[0] != '\0' && word[1] != '\0')
      return OPTIONS; /* -xword */
  }
  return option_has_argument(option) ? option : OPTIONS;
}

/* Takes in a word before the one that is to be completed. */
static void pass(struct typed *typed, const char *word)
{
  if (typed->option < OPTIONS) {
    typed->option = OPTIONS;
  } else if (!typed->ended && strcmp(word, "--") == 0) {
    typed->ended = true;
  } else if (!typed->ended && word[0] == '-' && word[1] != '\0') {
    typed->option = wanting(word);
  } else if (!typed->command_given && typed->operands == 0 &&
             command_named(word) < COMMANDS) {
    typed->command = command_named(word);
    typed->command_given = true;
  } else {
    typed->operands++;
  }
}

enum status complete_run(struct run *run)
{
  const struct options *options = run->options;
  struct typed typed = {.page = &run->page,
                        .word = "",
                        .command = COMMAND_EXPLAIN,
                        .option = OPTIONS};
  for (size_t i = 0; i + 1 < options->count; i++)
    pass(&typed, options->operands[i]);
  if (options->count > 0)
    typed.word = options->operands[options->count - 1];
  size_t name = strcspn(typed.word, "=");
  if (typed.option < OPTIONS) {
    offer_values(&typed, typed.option);
  } else if (typed.ended || typed.word[0] != '-') {
    offer_operands(&typed);
  } else if (typed.word[name] == '\0') {
    offer_options(&typed);
  } else if (typed.word[1] == '-') {
    typed.kept = name + 1;
    offer_values(&typed, option_named(typed.word + 2, name - 2));
  }
  return run->page.answers > 0 ? STATUS_FOUND : STATUS_UNKNOWN;
}
