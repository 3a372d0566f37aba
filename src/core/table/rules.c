/* SPDX-License-Identifier: MIT
 *
 * The rules that the rows of data/ keep, checked while compiling: nothing here
 * makes code. An identifier that no row defines does not compile either.
 */
#include "rules.h"

/* The longest texts allowed, NUL included. */
enum {
  MOST_name = 33,
  MOST_title = 81,
  MOST_phrase = 301,
  MOST_words = 1001,
  MOST_key = 41,
  MOST_signs = 401,
  MOST_hosts = 201,
  MOST_date = 11,
  MOST_address = 161,
  MOST_basic = 81,
  MOST_gist = 121,
  MOST_meaning = 451,
  MOST_when = 451,
  MOST_fix = 451,
  MOST_fix_transient = 451,
  MOST_send = 251,
  MOST_waiting = 451,
};
#define TEXT(member, s)                                                        \
  static_assert(sizeof(s) <= MOST_##member, "this " #member " is too "         \
                                            "long: " s);
#define ROW(name, ...) __VA_ARGS__
#include "tables.h"
#undef TEXT
#undef ROW

/* Only words.def has so many words to a row. */
#define SHORT_WORDS(row, s)                                                    \
  static_assert(sizeof(s) <= 301, "these words are too long: " row);
#undef WORDS
#define WORDS(s) s
#define TOLD(id, phase, form, s, sample) SHORT_WORDS("TOLD " #id, s)
#define INTRODUCTION(id, form, s, sample, expected)                            \
  SHORT_WORDS("INTRODUCTION " #id, s)
#define DELIVERY(id, form, done, s, sample) SHORT_WORDS("DELIVERY " #id, s)
#define CONTEXT(id, form, who, direction, s, sample)                           \
  static_assert(sizeof(s) <= 256, "these words are too long: CONTEXT " #id);
#define MEANT(id, provider, codes, words, ...) SHORT_WORDS("MEANT " #id, words)
#include "phases.def"
#include "introductions.def"
#include "deliveries.def"
#include "contexts.def"
#include "providers.def"

/* A reason has a short name, and a code may be about it once. */
#define REASON(id, name, ...)                                                  \
  static_assert(sizeof(name) <= 24, "a name is too long: REASON " #id);
#include "reasons.def"
enum {
  BEFORE_MAY_BE = 0,
#define MAY_BE(code, id) MAY_BE_##code##_##id,
#include "reasons.def"
};

/* The lists of codes, and what the codes are. */
#undef STATUSES
#undef SEE_ALSO
#undef SOURCES
#undef FROM
#define STATUSES(...) __VA_ARGS__
#define SEE_ALSO(...) __VA_ARGS__
#define SOURCES(...) __VA_ARGS__
#define FROM(id, section) SOURCE_##id
#define IS_REPLY(x) ((x) == NONE || ((x) >= 100 && (x) <= 599))
#define IS_STATUS(x) ((x) == NONE || (x) > BEFORE_STATUSES)
#define REPLY(code, title, gist, meaning, when, fix, send, reasons, retry,     \
              actor, message, refuses, standing, commands, statuses, sources,  \
              see_also)                                                        \
  static_assert((code) <= 599, "no reply code is so high: " #code);            \
  AT_MOST(CATALOG_LIST, #code, "statuses", statuses)                           \
  AT_MOST(CATALOG_LIST, #code, "sources", sources)                             \
  AT_MOST(CATALOG_LIST, #code, "see_also", see_also)                           \
  ALL_ARE(STATUS, #code, "statuses", statuses)                                 \
  ALL_ARE(REPLY, #code, "see_also", see_also)
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, reasons, retry, actors, refuses, classes,  \
               basic, standing, sources, see_also)                             \
  static_assert((subject) <= 7 && (detail) <= 999,                             \
                "no such code: X." #subject "." #detail);                      \
  AT_MOST(CATALOG_LIST, "X." #subject "." #detail, "sources", sources)         \
  AT_MOST(CATALOG_LIST, "X." #subject "." #detail, "see_also", see_also)       \
  ALL_ARE(STATUS, "X." #subject "." #detail, "see_also", see_also)
#include "replies.def"
#include "statuses.def"

static_assert(PHRASE_PERSISTENCE_5 - PHRASE_PERSISTENCE_1 == 4, "persistence");

/* An explanation has room for a list of all rows, and for one row's lists. */
enum {
#define REPLY(code, ...) ROW_##code,
#include "replies.def"
  REPLIES,
#define STATUS(subject, detail, ...) ROW_##subject##_##detail,
#include "statuses.def"
  STATUSES_END,
};
static_assert(STATUSES_END + PHASES + 3 * CATALOG_LIST < SMTPCODE_ITEMS,
              "SMTPCODE_ITEMS is too small");
static_assert(STATUSES_END <= SMTPCODE_REASON_CODES,
              "SMTPCODE_REASON_CODES is too small");
enum {
#define PROVIDER(id, ...) PROVIDER_ROW_##id,
#include "providers.def"
  PROVIDERS,
#define MEANT(id, ...) MEANT_ROW_##id,
#include "providers.def"
  MEANT_END,
};
static_assert(MEANT_END - PROVIDERS < SMTPCODE_MEANINGS_MOST,
              "SMTPCODE_MEANINGS_MOST is too small");
static_assert(PROVIDERS <= SMTPCODE_REASON_PROVIDERS,
              "SMTPCODE_REASON_PROVIDERS is too small");
static_assert(PROVIDERS < 256, "too many providers for a row's octet");
static_assert(PHASES < 32, "too many phases for the bits of a row");
static_assert(SMTPCODE_COMPARE_MOST * CATALOG_LIST <=
                  SMTPCODE_COMPARISON_SOURCES,
              "SMTPCODE_COMPARISON_SOURCES is too small");
