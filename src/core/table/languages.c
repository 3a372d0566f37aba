/* SPDX-License-Identifier: MIT
 *
 * The table of languages, and which of them a text is taken from. The texts are
 * those of translation.c.
 */
#include "languages.h"

#include "ascii.h"
#include "translation.h"

#include <smtpcode.h>

#include <assert.h>

enum {
  LANGUAGE_en,
#define LANGUAGE(id, name, others) LANGUAGE_##id,
#include "languages.def"
  LANGUAGES,
};

static const struct {
  char code[4], name[24], others[12];
} languages[LANGUAGES] = {
    {"en", "English", ""},
#define LANGUAGE(id, name, others) {#id, name, others},
#include "languages.def"
};
#define LANGUAGE(id, own_name, territories)                                    \
  static_assert(sizeof(#id) <= sizeof(languages[0].code) &&                    \
                    sizeof(own_name) <= sizeof(languages[0].name) &&           \
                    sizeof(territories) <= sizeof(languages[0].others),        \
                "a text is too long: " #id);
#include "languages.def"

const char *language_text(int language, uint32_t english)
{
  switch (language) {
#define LANGUAGE(id, name, others)                                             \
  case LANGUAGE_##id:                                                          \
    return translation(id)(english);
#include "languages.def"
  }
  return NULL;
}

unsigned language_form(int language, unsigned long long number)
{
  switch (language) {
#define LANGUAGE(id, name, others)                                             \
  case LANGUAGE_##id:                                                          \
    return plural(id)(number);
#include "languages.def"
  }
  return number != 1;
}

const char *smtpcode_language_code(int language)
{
  return language >= 0 && language < LANGUAGES ? languages[language].code
                                               : NULL;
}

const char *smtpcode_language_name(int language)
{
  return language >= 0 && language < LANGUAGES ? languages[language].name
                                               : NULL;
}

/* True if a list of territories, of two letters each, has one. */
static bool is_listed(const char *list, const char *territory)
{
  for (; *list; list += list[2] ? 3 : 2)
    if (strncmp(list, territory, 2) == 0)
      return true;
  return false;
}

/* fr, FR, fr_CA, fr-CA, fr_CA.UTF-8, fr@euro; but not zh_TW for zh. */
static bool is_named(int language, const char *name)
{
  const char *code = languages[language].code;
  while (*code && (*name | 0x20) == *code)
    code++, name++;
  if (*code || (*name && !is_among(*name, "_-.@")))
    return false;
  return !is_among(*name, "_-") ||
         !is_listed(languages[language].others, name + 1);
}

int smtpcode_language(const char *name)
{
  int language = 0;
  while (language < LANGUAGES && !is_named(language, name))
    language++;
  return language < LANGUAGES ? language : -1;
}
