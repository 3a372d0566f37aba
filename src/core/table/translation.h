/* SPDX-License-Identifier: MIT
 *
 * The texts of one language: translation.c, compiled once for each.
 */
#ifndef SMTPCODE_TRANSLATION_H
#define SMTPCODE_TRANSLATION_H

#include <stdint.h>

/* Two steps, so that a macro may stand for the language. */
#define NAME_OF(what, id) what##_##id
#define translation(id) NAME_OF(translation, id)
#define plural(id) NAME_OF(plural, id)

/* The translation of the English text at an offset of the pool, NULL if there
 * is none; the form for a number. */
#define LANGUAGE(id, name, others)                                             \
  const char *translation(id)(uint32_t english);                               \
  unsigned plural(id)(unsigned long long number);
#include "languages.def"

#endif
