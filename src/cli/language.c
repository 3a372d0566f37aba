/* SPDX-License-Identifier: MIT
 *
 * Reads the variables of the locale, as POSIX and gettext do.
 */
#include "language.h"

#include "texts.h"

#include <smtpcode.h>

enum { LANGUAGE_LIST, LC_ALL, LC_MESSAGES, LANG, VARIABLES };

/* What stands behind a variable's name and equals sign; NULL if nothing does,
 * or if it is another variable. */
static const char *value_of(const char *variable, const char *name)
{
  while (*name && *variable == *name)
    variable++, name++;
  return *name || !*variable ? NULL : variable;
}

/* LANG, LC_ and what looks like them. */
static bool may_be_one(const char *variable)
{
  return variable[0] == 'L' && (variable[1] == 'A' || variable[1] == 'C');
}

/* Fills in the values of the variables, in one round. */
static void read_variables(char *const *environment, const char **values)
{
  static const char names[VARIABLES][16] = {
      "LANGUAGE=", "LC_ALL=", "LC_MESSAGES=", "LANG="};
  for (; *environment; environment++)
    if (may_be_one(*environment))
      for (unsigned i = 0; i < VARIABLES; i++) {
        const char *value = value_of(*environment, names[i]);
        if (value)
          values[i] = value;
      }
}

/* ".UTF-8" or ".utf8" in a locale's name. */
static bool is_utf8(const char *locale)
{
  const char *codeset = locale + length_before(locale, '.');
  char letters[5] = "";
  size_t count = 0;
  for (; *codeset && *codeset != '@' && count < 4; codeset++)
    if (*codeset != '.' && *codeset != '-')
      letters[count++] = (char)(*codeset & ~0x20);
  return same(letters, "UTF\x18"); /* 8 without its bit of lower case */
}

/* C, C.UTF-8; POSIX has no codeset. */
static bool is_c(const char *locale)
{
  return locale[0] == 'C' && (locale[1] == '\0' || locale[1] == '.');
}

/* The first language of a list that the texts are in, or -1. */
static int first_known(const char *list)
{
  int language = -1;
  while (*list && language < 0) {
    char name[16];
    size_t length = length_before(list, ':'), k;
    for (k = 0; k < length && k < sizeof(name) - 1; k++)
      name[k] = list[k];
    name[k] = '\0';
    language = smtpcode_language(name);
    list += length + (list[length] == ':');
  }
  return language;
}

int language_of(char *const *environment)
{
  const char *values[VARIABLES] = {NULL};
  if (environment)
    read_variables(environment, values);
  const char *locale = values[LC_ALL]        ? values[LC_ALL]
                       : values[LC_MESSAGES] ? values[LC_MESSAGES]
                                             : values[LANG];
  if (!locale || is_c(locale) || !is_utf8(locale))
    return 0;
  int language =
      values[LANGUAGE_LIST] ? first_known(values[LANGUAGE_LIST]) : -1;
  if (language < 0)
    language = first_known(locale);
  return language < 0 ? 0 : language;
}
