/* SPDX-License-Identifier: MIT
 *
 * Lays out the rows of one language that the command says of itself, and gives
 * one out by its number. No guard: who includes it, compiled once for each
 * language with LANGUAGE_ID, its code, and LANGUAGE_ROWS, its file, defines
 * HEADING and NOTICE, one as OWN and the other as nothing; OWN_NUMBER(id), the
 * number of a row; OWN_COUNT, how many numbers there are; and OWN_TEXTS(id),
 * the name of the function.
 */
#include <assert.h>
#include <limits.h>
#include <stddef.h>

#define OWN_MOST 301 /* octets of a text, NUL included */
#define OWN(id, s)                                                             \
  static_assert(sizeof(s) <= OWN_MOST, "this text is too long: " s);
#include LANGUAGE_ROWS
#undef OWN

static const struct texts {
  char none;
#define OWN(id, s) char id[sizeof(s)];
#include LANGUAGE_ROWS
#undef OWN
} texts = {
    .none = '\0',
#define OWN(id, s) .id = s,
#include LANGUAGE_ROWS
#undef OWN
};

/* Where each text begins; at `none` if the language lacks it. Offsets, not
 * pointers: they need no relocations. */
static_assert(sizeof(texts) <= USHRT_MAX, "an offset may be too large");
static const unsigned short begins[OWN_COUNT] = {
#define OWN(id, s) [OWN_NUMBER(id)] = offsetof(struct texts, id),
#include LANGUAGE_ROWS
#undef OWN
};

/* Two steps, so that a macro may stand for the language. */
#define TEXTS_IN(language) OWN_TEXTS(language)

const char *TEXTS_IN(LANGUAGE_ID)(unsigned number);

/* A text by its number; NULL if the language lacks it, or has it empty. */
const char *TEXTS_IN(LANGUAGE_ID)(unsigned number)
{
  const char *text = (const char *)&texts;
  if (number < OWN_COUNT)
    text += begins[number];
  return *text ? text : NULL;
}
