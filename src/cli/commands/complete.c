/* SPDX-License-Identifier: MIT
 *
 * smtpcode help --complete: what may come next on a command line, for the
 * completion of shells. They need to know nothing else.
 */
#include "complete.h"

#include "list-words.h"
#include "values.h"

#include <string.h>

/* A command line up to the word that is to be completed. */
struct typed {
  struct page *page;
  const char *word;
  size_t kept; /* octets of the word that stay: --name= */
  enum command command;
  bool command_given;
  size_t operands;    /* before the word */
  enum option option; /* that wants the word as its argument, or OPTIONS */
  bool ended;         /* -- came: no more options */
};

/* True if two texts together begin with a third. */
static bool begin(const char *first, const char *second, const char *typed)
{
  size_t length = strlen(first);
  if (strlen(typed) <= length)
    return strncmp(first, typed, strlen(typed)) == 0;
  return strncmp(typed, first, length) == 0 &&
         strncmp(second, typed + length, strlen(typed + length)) == 0;
}

/* Prints a word that begins as what was typed, and what it is. */
static void offer(const struct typed *typed, const char *before,
                  const char *word, const char *after, const char *use)
{
  struct page *page = typed->page;
  if (!begin(before, word, typed->word + typed->kept))
    return;
  put_octets(page, typed->word, typed->kept);
  put(page, before);
  put(page, word);
  put(page, after);
  put_octet(page, '\t');
  put(page, use);
  put_octet(page, '\n');
  page->answers++;
}

static bool has_argument(enum option option)
{
  return option < OPTIONS && *option_row(option)->argument;
}

/* The words that an option's argument may be. */
static void offer_values(const struct typed *typed, enum option option)
{
  const char *word, *use;
  if (!has_argument(option))
    return;
  enum value value = option_row(option)->value;
  for (size_t i = 0; (word = value_word(value, i, &use)); i++)
    offer(typed, "", word, "", use);
}

static void offer_options(const struct typed *typed)
{
  for (unsigned i = 0; i < OPTIONS; i++) {
    const struct option_row *row = option_row(i);
    const char letter[] = {row->letter, '\0'};
    if (!(row->commands >> typed->command & 1))
      continue;
    const char *use = smtpcode_notice(typed->page->language, row->use);
    offer(typed, "--", row->name, *row->argument ? "=" : "", use);
    if (row->letter)
      offer(typed, "-", letter, "", use);
  }
}

static void offer_commands(const struct typed *typed)
{
  for (unsigned i = 0; i < COMMANDS; i++)
    offer(typed, "", command_row(i)->name, "",
          smtpcode_notice(typed->page->language, command_row(i)->use));
}

/* Codes: enhanced ones once there is a dot, for they are many. */
static void offer_codes(const struct typed *typed)
{
  const char *word = typed->word;
  struct smtpcode_code pattern = {SMTPCODE_REPLY,
                                  {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  struct smtpcode_code code;
  struct smtpcode_explanation explanation;
  if (strchr(word, '.')) {
    pattern.kind = SMTPCODE_STATUS;
    if (word[0] >= '2' && word[0] <= '5')
      pattern.part[0] = word[0] - '0';
  }
  for (size_t place = 0; smtpcode_next(&pattern, &place, &code);) {
    smtpcode_explain(&code, typed->page->language, &explanation);
    offer(typed, "", explanation.name, "", explanation.title);
  }
}

static void offer_operands(const struct typed *typed)
{
  const char *word;
  if (!typed->command_given && typed->operands == 0)
    offer_commands(typed);
  switch (typed->command) {
  case COMMAND_EXPLAIN:
    if (typed->command_given || typed->operands > 0 || *typed->word)
      offer_codes(typed);
    break;
  case COMMAND_COMPARE:
    offer_codes(typed);
    break;
  case COMMAND_LIST:
    for (size_t i = 0; (word = list_word(i)); i++)
      offer(typed, "", word, "", "");
    offer_codes(typed);
    break;
  case COMMAND_HELP:
    if (typed->operands == 0)
      offer_commands(typed);
    break;
  case COMMAND_SEARCH: /* any word */
  case COMMAND_SCAN:   /* a file: the shell knows them */
  case COMMANDS:
    break;
  }
}

/* The option that wants the word after this one, or OPTIONS: --name, -x, -bx.
 */
static enum option wanting(const char *word)
{
  enum option option = OPTIONS;
  if (word[1] == '-') {
    option = option_named(word + 2, strlen(word + 2));
  } else {
    while (*++word && (option = option_lettered(*word)) < OPTIONS)
      if (has_argument(option))
        break;
    if (word[0] != '\0' && word[1] != '\0')
      return OPTIONS; /* -xword */
  }
  return has_argument(option) ? option : OPTIONS;
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
