/* SPDX-License-Identifier: MIT
 *
 * The rules that the rows of data/ keep, checked while compiling: nothing here
 * makes code. An identifier that no row defines does not compile either.
 */
#include "fields.h"

#include <assert.h>

/* The longest texts allowed, NUL included. */
enum {
  MOST_name = 33,
  MOST_title = 81,
  MOST_phrase = 201,
  MOST_words = 41,
  MOST_address = 81,
  MOST_basic = 81,
  MOST_gist = 121,
  MOST_meaning = 331,
  MOST_when = 451,
  MOST_fix = 451,
  MOST_fix_transient = 451,
  MOST_send = 251,
};
#define TEXT(member, s)                                                        \
  static_assert(sizeof(s) <= MOST_##member, "this " #member " is too "         \
                                            "long: " s);
#define ROW(name, ...) __VA_ARGS__
#include "tables.h"
#undef TEXT
#undef ROW
#undef CLASS
#undef CATEGORY
#undef SUBJECT
#undef REPLY
#undef STATUS
#undef RANGE

/* The longest lists allowed, and the order of the rows. */
#define TEXT(member, s)
#define LIST(member, type, ...)                                                \
  static_assert(sizeof((type[]){__VA_ARGS__}) / sizeof(type) <= CATALOG_LIST,  \
                "too many " #member);
#define REPLY(code, title, gist, meaning, when, fix, send, retry, actor,       \
              message, refuses, standing, commands, statuses, sources,         \
              see_also)                                                        \
  static_assert((code) <= 599, "no reply code is so high: " #code);            \
  static_assert(R##code >= AT_LEAST_##code, "rows must ascend: " #code);       \
  statuses sources see_also
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, retry, actors, refuses, classes, basic,    \
               standing, sources, see_also)                                    \
  static_assert((subject) <= 7 && (detail) <= 999,                             \
                "no such code: X." #subject "." #detail);                      \
  static_assert(X_##subject##_##detail >= AT_LEAST_##subject##_##detail,       \
                "rows must ascend: X." #subject "." #detail);                  \
  sources see_also
#include "replies.def"
#include "statuses.def"
#undef REPLY
#undef STATUS

/* The bounds of ranges. */
#define RANGE(id, class, subject, first, last, ...)                            \
  static_assert((class) == 4 || (class) == 5, "the class of " #id);            \
  static_assert((subject) <= 7 && (first) <= (last) && (last) <= 999,          \
                "the range of " #id);
#include "providers.def"

/* Phrases that go with an enumeration are found by adding its member: they must
 * stand in its order. */
#define IN_ORDER(group, first, last)                                           \
  static_assert(PHRASE_##group##_##last - PHRASE_##group##_##first ==          \
                    SMTPCODE_##group##_##last,                                 \
                #group " phrases");
IN_ORDER(RETRY, NOT_NEEDED, NEVER)
IN_ORDER(ACTOR, NOBODY, SOFTWARE_AUTHOR)
IN_ORDER(MESSAGE, NONE, ACCEPTED)
IN_ORDER(REFUSES, NOTHING, MESSAGE)
IN_ORDER(STANDING, STANDARD, UNREGISTERED)
static_assert(PHRASE_HEADING_CODES - PHRASE_HEADING_CLASS == SMTPCODE_CODES,
              "headings");

/* An explanation has room for a list of all rows, and for one row's lists. */
enum {
#define REPLY(code, ...) ROW_##code,
#include "replies.def"
#undef REPLY
  REPLIES,
#define STATUS(subject, detail, ...) ROW_##subject##_##detail,
#include "statuses.def"
  STATUSES_END,
};
static_assert(STATUSES_END + PHASES + 3 * CATALOG_LIST < SMTPCODE_ITEMS,
              "SMTPCODE_ITEMS is too small");
static_assert(PHASES < 32, "too many phases for the bits of a row");
static_assert(SMTPCODE_COMPARE_MOST * CATALOG_LIST <=
                  SMTPCODE_COMPARISON_SOURCES,
              "SMTPCODE_COMPARISON_SOURCES is too small");
