/* SPDX-License-Identifier: MIT
 *
 * The arguments of options: each function reads one, or says what is wrong.
 */
#include "values.h"

#include "message.h"

#include <string.h>

static const char formats[][12] = {
#define FORMAT(id, prefix, name, use) name,
#include "formats.def"
#undef FORMAT
};

bool read_format(struct options *options, const char *value, FILE *errors)
{
  for (unsigned i = 0; i < FORMATS; i++)
    if (strcmp(value, formats[i]) == 0) {
      options->format = i;
      return true;
    }
  message(errors, "unknown format %: give text, json, tsv or markdown", value,
          NULL);
  return false;
}

/* A number of at most five digits. */
static bool read_number(const char *value, unsigned *number)
{
  size_t digits = strspn(value, "0123456789");
  if (digits == 0 || digits > 5 || value[digits] != '\0')
    return false;
  *number = 0;
  for (size_t i = 0; i < digits; i++)
    *number = *number * 10 + (unsigned)(value[i] - '0');
  return true;
}

bool read_width(struct options *options, const char *value, FILE *errors)
{
  options->width_given = read_number(value, &options->width);
  if (!options->width_given)
    message(errors, "% is no width: give a number of columns, or 0", value,
            NULL);
  return options->width_given;
}

bool read_top(struct options *options, const char *value, FILE *errors)
{
  unsigned number;
  if (read_number(value, &number) && number > 0) {
    options->top = number;
    return true;
  }
  message(errors, "% is no number of rows: give one from 1 to 99999", value,
          NULL);
  return false;
}

bool read_colour(struct options *options, const char *value, FILE *errors)
{
  static const char words[][8] = {[COLOUR_AUTO] = "auto",
                                  [COLOUR_ALWAYS] = "always",
                                  [COLOUR_NEVER] = "never"};
  for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
    if (strcmp(value, words[i]) == 0) {
      options->colour = i;
      return true;
    }
  message(errors, "% says not when to colour: give auto, always or never",
          value, NULL);
  return false;
}

bool read_language(const char *value, FILE *errors)
{
  if (strcmp(value, "en") == 0)
    return true;
  message(errors, "unknown language %: give en", value, NULL);
  return false;
}

bool read_smtp_command(const char *value, int *command, FILE *errors)
{
  *command = smtpcode_command(value);
  if (*command >= 0)
    return true;
  message(errors,
          "unknown SMTP command %: give one such as MAIL, RCPT or END-OF-DATA",
          value, NULL);
  return false;
}

bool read_provider(struct options *options, const char *value, FILE *errors)
{
  for (size_t i = 0; smtpcode_provider_name(i); i++)
    if (strcmp(value, smtpcode_provider_name(i)) == 0) {
      options->provider = value;
      return true;
    }
  message(errors, "unknown provider %: 'smtpcode list providers' shows all",
          value, NULL);
  return false;
}

bool read_standing(struct options *options, const char *value, FILE *errors)
{
  for (unsigned i = 0; i < SMTPCODE_STANDING_UNREGISTERED; i++)
    if (strcmp(value, smtpcode_standing_name(i)) == 0) {
      options->standing = (int)i;
      return true;
    }
  message(errors,
          "unknown standing %: give standard, extension, obsolete, "
          "registry-only or in-no-rfc",
          value, NULL);
  return false;
}
