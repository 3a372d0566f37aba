/* SPDX-License-Identifier: MIT
 *
 * The table of languages, and which of them a text is taken from. The texts are
 * those of translation.c.
 */
#include "catalog.h"
#include "octets.h"
#include "translation.h"

enum {
  LANGUAGE_en,
#define LANGUAGE(id, name, others) LANGUAGE_##id,
#include "languages.def"
#undef LANGUAGE
  LANGUAGES,
};

static const struct {
  char code[4], name[24], others[12];
} languages[LANGUAGES] = {
    {"en", "English", ""},
#define LANGUAGE(id, name, others) {#id, name, others},
#include "languages.def"
#undef LANGUAGE
};

const char *catalog_translation(int language, uint32_t offset)
{
  const char *text = NULL;
  switch (language) {
#define LANGUAGE(id, name, others)                                             \
  case LANGUAGE_##id:                                                          \
    text = translation(id)(offset);                                            \
    break;
#include "languages.def"
#undef LANGUAGE
  }
  return text ? text : catalog_at(offset);
}

unsigned catalog_form(int language, unsigned long long number)
{
  switch (language) {
#define LANGUAGE(id, name, others)                                             \
  case LANGUAGE_##id:                                                          \
    return plural(id)(number);
#include "languages.def"
#undef LANGUAGE
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
    if (same_octets(list, territory, 2))
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
