/* SPDX-License-Identifier: MIT
 *
 * The tables of data/ as C sees them: rows of small numbers, and texts in one
 * pool that rows reach by offsets. It answers what stands where; what that
 * means is decided elsewhere. The tables of phases, providers and servers have
 * headers of their own.
 */
#ifndef SMTPCODE_CATALOG_H
#define SMTPCODE_CATALOG_H

#include "languages.h"

#include <smtpcode.h>

enum catalog_phrase {
#define PHRASE(id, text) PHRASE_##id,
#include "phrase-rows.h"
  PHRASES,
};

enum catalog_source_id {
#define SOURCE(id, ...) SOURCE_##id,
#include "../../../data/sources.def"
};

enum catalog_text {
  TEXT_TITLE,
  TEXT_GIST,
  TEXT_MEANING,
  TEXT_WHEN,
  TEXT_FIX,
  TEXT_SEND,
  TEXT_FIX_TRANSIENT,
  TEXT_BASIC,
  TEXTS,
};

/* The most members of a row's list, which ends early with 0, and the octets of
 * a section's number with NUL. */
#define CATALOG_LIST 6
#define CATALOG_SECTION 12
#define CATALOG_ENHANCED(subject, detail) (10000 + (subject)*1000 + (detail))

struct catalog_citation {
  unsigned char source; /* 1 + enum catalog_source_id */
  char section[CATALOG_SECTION];
};

/* A row of replies.def, of statuses.def, or a first digit of classes.def. */
struct catalog_row {
  uint32_t text[TEXTS]; /* offsets into the pool, 0 for none */
  uint32_t commands;
  short id; /* 450, CATALOG_ENHANCED(2, 1), or the digit */
  short statuses[CATALOG_LIST];
  short see_also[CATALOG_LIST];
  struct catalog_citation sources[CATALOG_LIST];
  unsigned char classes; /* of an enhanced code: bits 2, 4 and 5 */
  unsigned char reason, reason_transient; /* of an enhanced code two */
  unsigned char retry, actor, actor_transient, message, refuses, standing;
};

/* The id that the row of a code has, if there is one. */
static inline int catalog_id(const struct smtpcode_code *code)
{
  const int *part = code->part;
  return code->kind == SMTPCODE_REPLY_CODE
             ? part[0] * 100 + part[1] * 10 + part[2]
             : CATALOG_ENHANCED(part[1], part[2]);
}

/* The row of a code, whatever the class of an enhanced code; NULL if there is
 * none, as for a pattern. */
const struct catalog_row *catalog_row(const struct smtpcode_code *code);

/* The rows of replies.def, then of statuses.def, ascending, by number from 0;
 * NULL past the last. */
const struct catalog_row *catalog_row_at(size_t number);

/* The code of such a row. An enhanced code gets the class if it makes sense in
 * it, else SMTPCODE_ANY. */
struct smtpcode_code catalog_code(const struct catalog_row *row, int class);

/* The row with an enum reply_id or status_id that another row refers to. */
const struct catalog_row *catalog_reference(int id);

/* True if an enhanced code's row makes sense in a class, 2, 4 or 5. */
static inline bool catalog_has_class(const struct catalog_row *row, int class)
{
  return row->classes >> class & 1;
}

/* The row of a first digit, 1 to 5. */
const struct catalog_row *catalog_class(int digit);

/* Nobody outside the library has them: no table of addresses is needed. */
#pragma GCC visibility push(hidden)
/* All texts, and where each phrase stands among them. */
extern const struct pool catalog_pool;
extern const uint32_t catalog_phrases[];
#pragma GCC visibility pop

/* The English text at an offset of the pool. */
static inline const char *catalog_at(uint32_t offset)
{
  return (const char *)&catalog_pool + offset;
}

/* The text at an offset in a language, see smtpcode_language(); in English, if
 * it has no translation. */
static inline const char *catalog_in(int language, uint32_t offset)
{
  const char *text = language == 0 ? NULL : language_text(language, offset);
  return text ? text : catalog_at(offset);
}

/* The functions below that have a `language` answer as catalog_in() does. */

/* A text of a row, "" if it has none. */
static inline const char *catalog_text(int language,
                                       const struct catalog_row *row,
                                       enum catalog_text text)
{
  return catalog_in(language, row->text[text]);
}

/* The title or the meaning of a reply code's second digit, or of an enhanced
 * code's subject; NULL if no RFC gives it one. */
const char *catalog_category(int language, const struct smtpcode_code *code,
                             bool meaning);

/* An enum catalog_phrase, or the first of a group plus a member of the
 * enumeration that it goes with. */
static inline const char *catalog_phrase(int language, unsigned phrase)
{
  return catalog_in(language, catalog_phrases[phrase]);
}

enum catalog_source_text { SOURCE_NAME, SOURCE_TITLE, SOURCE_ADDRESS };
const char *catalog_source(int source, enum catalog_source_text text);

#endif
