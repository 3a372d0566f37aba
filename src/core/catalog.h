/* SPDX-License-Identifier: MIT
 *
 * The tables of data/ as C sees them: rows of small numbers, and texts in one
 * pool that rows reach by offsets. Behind it catalog.c and context.c lay them
 * out and rules.c checks them; nothing else reads data/. It answers what stands
 * where; what it means is decided elsewhere.
 */
#ifndef SMTPCODE_CATALOG_H
#define SMTPCODE_CATALOG_H

#include "private.h"

#include <smtpcode.h>
#include <stdint.h>

enum catalog_phrase {
#define PHRASE(id, text) PHRASE_##id,
#include "phrases.def"
#undef PHRASE
  PHRASES,
};

enum catalog_source_id {
#define SOURCE(id, ...) SOURCE_##id,
#include "sources.def"
#undef SOURCE
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
#define CATALOG_STATUS(subject, detail) (10000 + (subject)*1000 + (detail))

struct catalog_citation {
  unsigned char source; /* 1 + enum catalog_source_id */
  char section[CATALOG_SECTION];
};

/* A row of replies.def, of statuses.def, or a first digit of classes.def. */
struct catalog_row {
  uint32_t text[TEXTS]; /* offsets into the pool, 0 for none */
  uint32_t commands;
  short id; /* 450, CATALOG_STATUS(2, 1), or the digit */
  short statuses[CATALOG_LIST];
  short see_also[CATALOG_LIST];
  struct catalog_citation sources[CATALOG_LIST];
  unsigned char classes; /* of an enhanced code: bits 2, 4 and 5 */
  unsigned char retry, actor, actor_transient, message, refuses, standing;
};

/* The id that the row of a code has, if there is one. */
static inline int catalog_id(const struct smtpcode_code *code)
{
  const int *part = code->part;
  return code->kind == SMTPCODE_REPLY ? part[0] * 100 + part[1] * 10 + part[2]
                                      : CATALOG_STATUS(part[1], part[2]);
}

/* The row of a code that is no pattern, whatever the class of an enhanced code;
 * NULL if there is none. */
const struct catalog_row *catalog_row(const struct smtpcode_code *code);

/* The rows of replies.def, then of statuses.def, ascending, by number from 0;
 * NULL past the last. */
const struct catalog_row *catalog_row_at(size_t number);

/* The code of such a row. An enhanced code gets the class if it makes sense in
 * it, else SMTPCODE_ANY. */
struct smtpcode_code catalog_code(const struct catalog_row *row, int class);

/* The row with an enum reply_id or status_id that another row refers to. */
const struct catalog_row *catalog_reference(int id);

/* The row of a first digit, 1 to 5. */
const struct catalog_row *catalog_class(int digit);

/* All texts, and where each phrase stands among them. Hidden from other objects
 * of a process, they are reached without a relocation. */
#pragma GCC visibility push(hidden)
extern const struct pool catalog_pool;
extern const uint32_t catalog_phrases[];
#pragma GCC visibility pop

/* The English text at an offset of the pool. */
static inline const char *catalog_at(uint32_t offset)
{
  return (const char *)&catalog_pool + offset;
}

/* Its translation, or itself if there is none. */
const char *catalog_translation(int language, uint32_t offset);

/* The text at an offset in a language, see smtpcode_language(). English pays
 * nothing for the others. */
static inline const char *catalog_in(int language, uint32_t offset)
{
  return language == 0 ? catalog_at(offset)
                       : catalog_translation(language, offset);
}

/* Which of a phrase's forms a language uses for a number, counted from 0. */
unsigned catalog_form(int language, unsigned long long number);

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

/* The name of a command or phase by its bit's number; NULL past the last. */
const char *catalog_phase(int number);

/* What a command has to do with a message. */
enum catalog_phase_kind {
  PHASE_SESSION,
  PHASE_LOGIN,
  PHASE_TRANSACTION,
  PHASE_ASIDE,
};

/* PHASE_SESSION for the number of none. */
enum catalog_phase_kind catalog_phase_is(int number);

/* Words that tell a phase. */
struct catalog_telling {
  const char *words;
  size_t length;
  int phase;
};

/* The words by number from 0; false past the last. */
bool catalog_told(size_t number, struct catalog_telling *telling);

/* The first of these words, before number `most`, that a text begins with, case
 * ignored; `most` if it begins with none. */
size_t catalog_told_at(const char *at, const char *end, size_t most);

/* Codes of a reply that a provider gives a meaning to. */
struct catalog_codes {
  short reply; /* 0: any */
  short class; /* of the enhanced code; 0: any, or none */
  short subject, first, last;
};

enum catalog_provider_text {
  PROVIDER_KEY,
  PROVIDER_NAME,
  PROVIDER_SIGNS,
  PROVIDER_HOSTS,
  PROVIDER_TEXTS,
};
/* Who speaks through a reply; the first knows best what is meant. */
enum catalog_provider_kind {
  PROVIDER_ANSWERS, /* a receiver */
  PROVIDER_FILTERS, /* a filter in front of one */
  PROVIDER_LISTS,   /* a block list that one asked */
};
enum catalog_page_text { PAGE_TITLE, PAGE_ADDRESS, PAGE_DATE, PAGE_TEXTS };
enum catalog_meant_text {
  MEANT_KEY,
  MEANT_WORDS,
  MEANT_TITLE,
  MEANT_MEANING,
  MEANT_FIX,
  MEANT_TEXTS,
};
#define CATALOG_CODES 6
#define CATALOG_ANYONE 0 /* the provider of rows that are nobody's own */

/* A row of providers.def: what a provider means by a kind of reply. */
struct catalog_meant {
  uint32_t text[MEANT_TEXTS];
  struct catalog_codes codes[CATALOG_CODES];
  unsigned char code_count;
  unsigned char provider; /* CATALOG_ANYONE, or its number from 1 */
  unsigned char retry, actor, basis, sense, page;
};

/* These rows by number from 0, CATALOG_ANYONE's first; NULL past the last. */
const struct catalog_meant *catalog_meant(size_t number);

/* A text of a provider by its number, from 1; NULL past the last. */
const char *catalog_provider(size_t number, enum catalog_provider_text text);
enum catalog_provider_kind catalog_provider_is(size_t number);
const char *catalog_page(size_t page, enum catalog_page_text text);

/* What common servers say of when they send a code, in turn: call with *place
 * 0 for the first; false when there is no more. An open class of an enhanced
 * code stands for all. */
struct catalog_sent {
  const char *server, *text;
  int class; /* of an enhanced code, else 0 */
};
bool catalog_sent(const struct smtpcode_code *code, size_t *place,
                  struct catalog_sent *sent);

/* What a reply code means in a phase, "" if there is no more to say. */
const char *catalog_in_phase(int language, int code, int phase);

enum catalog_source_text { SOURCE_NAME, SOURCE_TITLE, SOURCE_ADDRESS };
const char *catalog_source(int source, enum catalog_source_text text);

#endif
