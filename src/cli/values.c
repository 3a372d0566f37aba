/* SPDX-License-Identifier: MIT
 *
 * The arguments of options: numbers, and words by their numbers.
 */
#include "values.h"

#include "texts.h"

#include <string.h>
#include <strings.h>

static const struct {
  char name[12], use[48];
} formats[] = {
#define FORMAT(id, prefix, name, use) {name, use},
#include "formats.def"
#undef FORMAT
};

static const char colours[][8] = {[COLOUR_AUTO] = "auto",
                                  [COLOUR_ALWAYS] = "always",
                                  [COLOUR_NEVER] = "never"};
#define COLOURS (sizeof(colours) / sizeof(colours[0]))

const char *value_word(enum value value, size_t number, const char **use)
{
  *use = "";
  switch (value) {
  case VALUE_FORMAT:
    *use = number < FORMATS ? formats[number].use : "";
    return number < FORMATS ? formats[number].name : NULL;
  case VALUE_COLOUR:
    return number < COLOURS ? colours[number] : NULL;
  case VALUE_LANGUAGE:
    *use = smtpcode_language_name((int)number);
    return smtpcode_language_code((int)number);
  case VALUE_SMTP_COMMAND:
    return smtpcode_command_name((int)number);
  case VALUE_STANDING:
    return number < SMTPCODE_STANDING_UNREGISTERED
               ? smtpcode_standing_name((enum smtpcode_standing)number)
               : NULL;
  case VALUE_PROVIDER:
    *use = smtpcode_provider_title(number);
    return smtpcode_provider_name(number);
  case VALUE_REASON:
    return smtpcode_reason_name((unsigned)number);
  case VALUE_FLAG:
  case VALUE_WIDTH:
  case VALUE_ROWS:
    break;
  }
  return NULL;
}

/* A number of at most five digits, or -1. */
static int number_from(unsigned least, const char *text)
{
  unsigned long long number;
  size_t length = strlen(text);
  return length <= 5 && read_number(text, length, 99999, &number) &&
                 number >= least
             ? (int)number
             : -1;
}

/* strcmp(), letter case ignored. */
static int compare_in_any_case(const char *a, const char *b)
{
  return strncasecmp(a, b, strlen(b) + 1);
}

/* The number of the word that a text is, or -1. */
static int find(enum value value, const char *text,
                int (*compare)(const char *, const char *))
{
  const char *word, *use;
  for (size_t i = 0; (word = value_word(value, i, &use)); i++)
    if (compare(text, word) == 0)
      return (int)i;
  return -1;
}

static int number_of(enum value value, const char *text)
{
  switch (value) {
  case VALUE_FLAG:
    return 1;
  case VALUE_WIDTH:
    return number_from(0, text);
  case VALUE_ROWS:
    return number_from(1, text);
  case VALUE_FORMAT:
  case VALUE_COLOUR:
    return find(value, text, strcmp);
  case VALUE_STANDING:
  case VALUE_PROVIDER:
    return find(value, text, compare_in_any_case);
  case VALUE_LANGUAGE:
    return smtpcode_language(text);
  case VALUE_SMTP_COMMAND:
    return smtpcode_command(text);
  case VALUE_REASON:
    return smtpcode_reason_number(text);
  }
  return -1;
}

/* What is said of a text that is none. */
static enum notice notice_of(enum value value)
{
  static const enum notice notices[] = {
      [VALUE_WIDTH] = NOTICE_NO_WIDTH,
      [VALUE_ROWS] = NOTICE_NO_ROWS,
      [VALUE_FORMAT] = NOTICE_UNKNOWN_FORMAT,
      [VALUE_COLOUR] = NOTICE_NO_COLOR,
      [VALUE_LANGUAGE] = NOTICE_UNKNOWN_LANGUAGE,
      [VALUE_SMTP_COMMAND] = NOTICE_UNKNOWN_SMTP_COMMAND,
      [VALUE_STANDING] = NOTICE_UNKNOWN_STANDING,
      [VALUE_PROVIDER] = NOTICE_UNKNOWN_PROVIDER,
      [VALUE_REASON] = NOTICE_NO_REASON,
  };
  return notices[value];
}

/* The words that an argument may be, or as many as there is room for. */
static void list_words(enum value value, char *list, size_t size)
{
  const char *word, *use;
  size_t used = 0;
  for (size_t i = 0; (word = value_word(value, i, &use)); i++) {
    size_t length = strlen(word);
    if (used + 2 + length >= size)
      break;
    if (i > 0) {
      memcpy(list + used, ", ", 2);
      used += 2;
    }
    memcpy(list + used, word, length);
    used += length;
  }
  list[used] = '\0';
}

int value_read(enum value value, const char *text, const struct errors *errors)
{
  char known[128];
  int number = number_of(value, text);
  if (number >= 0)
    return number;
  list_words(value, known, sizeof(known));
  message(errors, notice_of(value), text, known);
  return -1;
}
