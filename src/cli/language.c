/* SPDX-License-Identifier: MIT
 *
 * Reads the variables of the locale, as POSIX and gettext do.
 */
#include "language.h"

#include "environment.h"

#include <smtpcode.h>

#include <string.h>
#include <strings.h>

/* ".UTF-8" or ".utf8" in a locale's name. */
static bool is_utf8(const char *locale)
{
  const char *codeset = locale + strcspn(locale, ".");
  return strncasecmp(codeset, ".utf-8", 6) == 0 ||
         strncasecmp(codeset, ".utf8", 5) == 0;
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
    char name[16] = "";
    size_t length = strcspn(list, ":");
    memcpy(name, list, length < sizeof(name) ? length : sizeof(name) - 1);
    language = smtpcode_language(name);
    list += length + (list[length] == ':');
  }
  return language;
}

int language_of(char *const *environment)
{
  const char *locale = variable(environment, "LC_ALL");
  if (!*locale)
    locale = variable(environment, "LC_MESSAGES");
  if (!*locale)
    locale = variable(environment, "LANG");
  if (is_c(locale) || !is_utf8(locale))
    return 0;
  int language = first_known(variable(environment, "LANGUAGE"));
  if (language < 0)
    language = first_known(locale);
  return language < 0 ? 0 : language;
}
