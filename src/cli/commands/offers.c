/* SPDX-License-Identifier: MIT
 *
 * What may come next on a command line, by the tables.
 */
#include "offers.h"

#include "list-words.h"
#include "values.h"

#include <string.h>

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

void offer_values(const struct typed *typed, enum option option)
{
  const char *word, *use;
  if (!option_has_argument(option))
    return;
  enum value value = option_row(option)->value;
  for (size_t i = 0; (word = value_word(value, i, &use)); i++)
    offer(typed, "", word, "", use);
}

void offer_options(const struct typed *typed)
{
  for (unsigned i = 0; i < OPTIONS; i++) {
    const struct option_row *row = option_row(i);
    const char letter[] = {row->letter, '\0'};
    if (!(row->commands >> typed->command & 1))
      continue;
    const char *use = notice_text(typed->page->language, row->use);
    offer(typed, "--", row->name, *row->argument ? "=" : "", use);
    if (row->letter)
      offer(typed, "-", letter, "", use);
  }
}

static void offer_commands(const struct typed *typed)
{
  for (unsigned i = 0; i < COMMANDS; i++)
    offer(typed, "", command_row(i)->name, "",
          notice_text(typed->page->language, command_row(i)->use));
}

/* Codes: enhanced ones once there is a dot, for they are many. */
static void offer_codes(const struct typed *typed)
{
  const char *word = typed->word;
  struct smtpcode_code pattern = {SMTPCODE_REPLY_CODE,
                                  {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  struct smtpcode_code code;
  struct smtpcode_explanation explanation;
  if (strchr(word, '.')) {
    pattern.kind = SMTPCODE_ENHANCED_CODE;
    if (word[0] >= '2' && word[0] <= '5')
      pattern.part[0] = word[0] - '0';
  }
  for (size_t next = 0; smtpcode_next(&pattern, &next, &code);) {
    smtpcode_explain(&code, typed->page->language, &explanation);
    offer(typed, "", explanation.name, "", explanation.title);
  }
}

static void offer_list_words(const struct typed *typed)
{
  const char *word;
  for (size_t i = 0; (word = list_word(i)); i++)
    offer(typed, "", word, "", "");
}

void offer_operands(const struct typed *typed)
{
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
    offer_list_words(typed);
    offer_codes(typed);
    break;
  case COMMAND_REASON:
    offer_values(typed, OPTION_REASON);
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
