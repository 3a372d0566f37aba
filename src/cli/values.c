/* SPDX-License-Identifier: MIT
 *
 * The arguments of options: each function reads one, or says what is wrong.
 */
#include "values.h"

#include "message.h"
#include "texts.h"

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

const char *option_value(enum option option, size_t number, const char **use)
{
  int language = (int)number;
  *use = "";
  switch (option) {
  case OPTION_FORMAT:
    if (number >= FORMATS)
      return NULL;
    *use = formats[number].use;
    return formats[number].name;
  case OPTION_LANG:
    *use = smtpcode_language_name(language);
    return smtpcode_language_code(language);
  case OPTION_COLOR:
    return number < COLOURS ? colours[number] : NULL;
  case OPTION_COMMAND:
  case OPTION_AT:
    return smtpcode_command_name((int)number);
  case OPTION_STANDING:
    return number < SMTPCODE_STANDING_UNREGISTERED
               ? smtpcode_standing_name((enum smtpcode_standing)number)
               : NULL;
  case OPTION_PROVIDER:
    *use = smtpcode_provider_title(number);
    return smtpcode_provider_name(number);
  case OPTION_WIDTH:
  case OPTION_TOP:
  case OPTION_JSON:
  case OPTION_BRIEF:
  case OPTION_LINES:
  case OPTION_ALL:
  case OPTION_EXPLAIN:
  case OPTION_MERGE:
  case OPTION_ANNOTATE:
  case OPTION_BELOW:
  case OPTION_COMPLETE:
  case OPTION_HELP:
  case OPTION_VERSION:
  case OPTIONS:
    break;
  }
  return NULL;
}

bool read_format(struct options *options, const char *value,
                 const struct errors *errors)
{
  for (unsigned i = 0; i < FORMATS; i++)
    if (same(value, formats[i].name)) {
      options->format = i;
      return true;
    }
  message(errors, NOTICE_UNKNOWN_FORMAT, value, NULL);
  return false;
}

/* A number of at most five digits. */
static bool read_number(const char *value, unsigned *number)
{
  size_t digits = 0;
  for (*number = 0; digits <= 5 && value[digits] >= '0' && value[digits] <= '9';
       digits++)
    *number = *number * 10 + (unsigned)(value[digits] - '0');
  return digits > 0 && digits <= 5 && value[digits] == '\0';
}

bool read_width(struct options *options, const char *value,
                const struct errors *errors)
{
  options->width_given = read_number(value, &options->width);
  if (!options->width_given)
    message(errors, NOTICE_NO_WIDTH, value, NULL);
  return options->width_given;
}

bool read_top(struct options *options, const char *value,
              const struct errors *errors)
{
  unsigned number;
  if (read_number(value, &number) && number > 0) {
    options->top = number;
    return true;
  }
  message(errors, NOTICE_NO_ROWS, value, NULL);
  return false;
}

bool read_colour(struct options *options, const char *value,
                 const struct errors *errors)
{
  for (unsigned i = 0; i < COLOURS; i++)
    if (same(value, colours[i])) {
      options->colour = i;
      return true;
    }
  message(errors, NOTICE_NO_COLOR, value, NULL);
  return false;
}

/* The codes of all languages, or as many as there is room for. */
static void list_languages(char *list, size_t size)
{
  const char *code;
  size_t used = 0;
  for (int i = 0; (code = smtpcode_language_code(i)) && used + 8 < size; i++) {
    if (used > 0) {
      list[used++] = ',';
      list[used++] = ' ';
    }
    while (*code)
      list[used++] = *code++;
  }
  list[used] = '\0';
}

bool read_language(const char *value, struct errors *errors)
{
  char known[128];
  int language = smtpcode_language(value);
  if (language >= 0) {
    errors->language = language;
    return true;
  }
  list_languages(known, sizeof(known));
  message(errors, NOTICE_UNKNOWN_LANGUAGE, value, known);
  return false;
}

bool read_smtp_command(const char *value, int *command,
                       const struct errors *errors)
{
  *command = smtpcode_command(value);
  if (*command >= 0)
    return true;
  message(errors, NOTICE_UNKNOWN_SMTP_COMMAND, value, NULL);
  return false;
}

bool read_provider(struct options *options, const char *value,
                   const struct errors *errors)
{
  for (size_t i = 0; smtpcode_provider_name(i); i++)
    if (same_in_any_case(value, smtpcode_provider_name(i))) {
      options->provider = smtpcode_provider_name(i);
      return true;
    }
  message(errors, NOTICE_UNKNOWN_PROVIDER, value, NULL);
  return false;
}

bool read_standing(struct options *options, const char *value,
                   const struct errors *errors)
{
  for (unsigned i = 0; i < SMTPCODE_STANDING_UNREGISTERED; i++)
    if (same_in_any_case(value, smtpcode_standing_name(i))) {
      options->standing = (int)i;
      return true;
    }
  message(errors, NOTICE_UNKNOWN_STANDING, value, NULL);
  return false;
}
