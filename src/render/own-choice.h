/* SPDX-License-Identifier: MIT
 *
 * Gives out a row that the command says of itself in one of the languages, or
 * in English where that lacks it. No guard: who includes it defines
 * OWN_TEXTS(id) as for own-texts.h, and OWN_TEXT, the name of the function.
 */
#include <stddef.h>

const char *OWN_TEXTS(en)(unsigned number);
#define LANGUAGE(id, name, others) const char *OWN_TEXTS(id)(unsigned number);
#include "../../data/languages.def"

/* The numbers of smtpcode_language(). */
enum {
  LANGUAGE_en,
#define LANGUAGE(id, name, others) LANGUAGE_##id,
#include "../../data/languages.def"
};

const char *OWN_TEXT(int language, unsigned number)
{
  const char *text = NULL;
  switch (language) {
#define LANGUAGE(id, name, others)                                             \
  case LANGUAGE_##id:                                                          \
    text = OWN_TEXTS(id)(number);                                              \
    break;
#include "../../data/languages.def"
  }
  return text ? text : OWN_TEXTS(en)(number);
}
