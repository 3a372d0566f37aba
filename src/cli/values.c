/* SPDX-License-Identifier: MIT
 *
 * The arguments of options: each function reads one, or says what is wrong.
 */
#include "values.h"

#include "message.h"
#include "texts.h"

static const char formats[][12] = {
#define FORMAT(id, prefix, name, use) name,
#include "formats.def"
#undef FORMAT
};

bool read_format(struct options *options, const char *value, int errors)
{
  for (unsigned i = 0; i < FORMATS; i++)
    if (same(value, formats[i])) {
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
  size_t digits = 0;
  for (*number = 0; digits <= 5 && value[digits] >= '0' && value[digits] <= '9';
       digits++)
    *number = *number * 10 + (unsigned)(value[digits] - '0');
  return digits > 0 && digits <= 5 && value[digits] == '\0';
}

bool read_width(struct options *options, const char *value, int errors)
{
  options->width_given = read_number(value, &options->width);
  if (!options->width_given)
    message(errors, "% is no width: give a number of columns, or 0", value,
            NULL);
  return options->width_given;
}

bool read_top(struct options *options, const char *value, int errors)
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

bool read_colour(struct options *options, const char *value, int errors)
{
  static const char words[][8] = {[COLOUR_AUTO] = "auto",
                                  [COLOUR_ALWAYS] = "always",
                                  [COLOUR_NEVER] = "never"};
  for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
    if (same(value, words[i])) {
      options->colour = i;
      return true;
    }
  message(errors, "% says not when to colour: give auto, always or never",
          value, NULL);
  return false;
}

bool read_language(const char *value, int errors)
{
  if (same(value, "en"))
    return true;
  message(errors, "unknown language %: give en", value, NULL);
  return false;
}

bool read_smtp_command(const char *value, int *command, int errors)
{
  *command = smtpcode_command(value);
  if (*command >= 0)
    return true;
  message(errors,
          "unknown SMTP command %: give one such as MAIL, RCPT or END-OF-DATA",
          value, NULL);
  return false;
}

bool read_provider(struct options *options, const char *value, int errors)
{
  for (size_t i = 0; smtpcode_provider_name(i); i++)
    if (same(value, smtpcode_provider_name(i))) {
      options->provider = value;
      return true;
    }
  message(errors, "unknown provider %: 'smtpcode list providers' shows all",
          value, NULL);
  return false;
}

bool read_standing(struct options *options, const char *value, int errors)
{
  for (unsigned i = 0; i < SMTPCODE_STANDING_UNREGISTERED; i++)
    if (same(value, smtpcode_standing_name(i))) {
      options->standing = (int)i;
      return true;
    }
  message(errors,
          "unknown standing %: give standard, extension, obsolete, "
          "registry-only or in-no-rfc",
          value, NULL);
  return false;
}
