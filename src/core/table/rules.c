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
  MOST_words = 301,
  MOST_key = 41,
  MOST_signs = 251,
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
#undef PROVIDER
#undef PAGE
#undef MEANT

/* The lists of codes, and what the codes are. */
#define TEXT(member, s)
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
#define REPLY(code, title, gist, meaning, when, fix, send, retry, actor,       \
              message, refuses, standing, commands, statuses, sources,         \
              see_also)                                                        \
  static_assert((code) <= 599, "no reply code is so high: " #code);            \
  AT_MOST(CATALOG_LIST, #code, "statuses", statuses)                           \
  AT_MOST(CATALOG_LIST, #code, "sources", sources)                             \
  AT_MOST(CATALOG_LIST, #code, "see_also", see_also)                           \
  ALL_ARE(STATUS, #code, "statuses", statuses)                                 \
  ALL_ARE(REPLY, #code, "see_also", see_also)
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, retry, actors, refuses, classes, basic,    \
               standing, sources, see_also)                                    \
  static_assert((subject) <= 7 && (detail) <= 999,                             \
                "no such code: X." #subject "." #detail);                      \
  AT_MOST(CATALOG_LIST, "X." #subject "." #detail, "sources", sources)         \
  AT_MOST(CATALOG_LIST, "X." #subject "." #detail, "see_also", see_also)       \
  ALL_ARE(STATUS, "X." #subject "." #detail, "see_also", see_also)
#include "replies.def"
#include "statuses.def"
#undef REPLY
#undef STATUS

/* Phrases that go with an enumeration are found by adding its member: they must
 * stand in its order. */
#define STANDS(group, first, enumeration, member)                              \
  static_assert(PHRASE_##group##_##member - PHRASE_##group##_##first ==        \
                    SMTPCODE_##enumeration##_##member,                         \
                #group "_" #member " stands in the wrong place");
#define RETRIES(group)                                                         \
  STANDS(group, NOT_NEEDED, RETRY, NOT_NEEDED)                                 \
  STANDS(group, NOT_NEEDED, RETRY, AUTOMATIC)                                  \
  STANDS(group, NOT_NEEDED, RETRY, AFTER_CHANGE)                               \
  STANDS(group, NOT_NEEDED, RETRY, NEVER)                                      \
  STANDS(group, NOT_NEEDED, RETRY, GIVEN_UP)
#define EACH_ACTOR(group)                                                      \
  STANDS(group, NOBODY, ACTOR, NOBODY)                                         \
  STANDS(group, NOBODY, ACTOR, SENDER)                                         \
  STANDS(group, NOBODY, ACTOR, SENDER_ADMINISTRATOR)                           \
  STANDS(group, NOBODY, ACTOR, RECIPIENT)                                      \
  STANDS(group, NOBODY, ACTOR, RECIPIENT_ADMINISTRATOR)                        \
  STANDS(group, NOBODY, ACTOR, SOFTWARE_AUTHOR)
#define MESSAGES(group)                                                        \
  STANDS(group, NONE, MESSAGE, NONE)                                           \
  STANDS(group, NONE, MESSAGE, SENDER)                                         \
  STANDS(group, NONE, MESSAGE, QUEUED)                                         \
  STANDS(group, NONE, MESSAGE, RETURNED)                                       \
  STANDS(group, NONE, MESSAGE, ACCEPTED)
RETRIES(RETRY)
RETRIES(VERDICT_RETRY)
EACH_ACTOR(ACTOR)
EACH_ACTOR(VERDICT_ACTOR)
EACH_ACTOR(DIFFERENCE_ACTOR)
MESSAGES(MESSAGE)
MESSAGES(VERDICT_MESSAGE)
STANDS(REFUSES, NOTHING, REFUSES, NOTHING)
STANDS(REFUSES, NOTHING, REFUSES, SESSION)
STANDS(REFUSES, NOTHING, REFUSES, COMMAND)
STANDS(REFUSES, NOTHING, REFUSES, PARAMETER)
STANDS(REFUSES, NOTHING, REFUSES, LOGIN)
STANDS(REFUSES, NOTHING, REFUSES, TRANSACTION)
STANDS(REFUSES, NOTHING, REFUSES, MAILBOX)
STANDS(REFUSES, NOTHING, REFUSES, MESSAGE)
STANDS(STANDING, STANDARD, STANDING, STANDARD)
STANDS(STANDING, STANDARD, STANDING, EXTENSION)
STANDS(STANDING, STANDARD, STANDING, OBSOLETE)
STANDS(STANDING, STANDARD, STANDING, REGISTRY_ONLY)
STANDS(STANDING, STANDARD, STANDING, IN_NO_RFC)
STANDS(STANDING, STANDARD, STANDING, UNREGISTERED)
#define HEADS(field)                                                           \
  static_assert(PHRASE_HEADING_##field - PHRASE_HEADING_CLASS ==               \
                    SMTPCODE_##field,                                          \
                "HEADING_" #field " stands in the wrong place");
HEADS(RETRY)
HEADS(ACTOR)
HEADS(MESSAGE)
HEADS(DESCRIPTION)
HEADS(WHEN)
HEADS(FIX)
HEADS(CATEGORY)
HEADS(COMMANDS)
HEADS(ENHANCED)
HEADS(CLASSES)
HEADS(STANDING)
HEADS(SOURCES)
HEADS(SEE_ALSO)
HEADS(NEAREST)
HEADS(MEANINGS)
HEADS(SERVERS)
HEADS(CODES)
static_assert(PHRASE_HEADING_FILTER - PHRASE_HEADING_PROVIDER ==
                      PROVIDER_FILTERS &&
                  PHRASE_HEADING_BLOCK_LIST - PHRASE_HEADING_PROVIDER ==
                      PROVIDER_LISTS,
              "the headings of providers");
#define DIFFERS(name)                                                          \
  static_assert(PHRASE_DIFFERENCE_##name - PHRASE_DIFFERENCE_MEANING ==        \
                    SMTPCODE_DIFFERENCE_##name,                                \
                "DIFFERENCE_" #name " stands in the wrong place");
DIFFERS(MEANING)
DIFFERS(CLASS)
DIFFERS(CATEGORY)
DIFFERS(REFUSES)
DIFFERS(ACTOR)
DIFFERS(COMMANDS)
static_assert(PHRASE_PERSISTENCE_5 - PHRASE_PERSISTENCE_1 == 4, "persistence");

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
enum {
#define PROVIDER(id, ...) PROVIDER_ROW_##id,
#define PAGE(...)
#define MEANT(...)
#include "providers.def"
#undef PROVIDER
#undef MEANT
  PROVIDERS,
#define PROVIDER(...)
#define MEANT(id, ...) MEANT_ROW_##id,
#include "providers.def"
  MEANT_END,
};
static_assert(MEANT_END - PROVIDERS < SMTPCODE_MEANINGS_MOST,
              "SMTPCODE_MEANINGS_MOST is too small");
static_assert(PROVIDERS < 256, "too many providers for a row's octet");
static_assert(PHASES < 32, "too many phases for the bits of a row");
static_assert(SMTPCODE_COMPARE_MOST * CATALOG_LIST <=
                  SMTPCODE_COMPARISON_SOURCES,
              "SMTPCODE_COMPARISON_SOURCES is too small");
