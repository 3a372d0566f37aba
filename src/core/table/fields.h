/* SPDX-License-Identifier: MIT
 *
 * What the identifiers and the field macros of data/ stand for. Who includes it
 * defines what is made of a row: TEXT(member, string), LIST(member, type,
 * members...) and ROW(name, texts).
 */
#ifndef SMTPCODE_FIELDS_H
#define SMTPCODE_FIELDS_H

#include "providers.h"

/* Identifiers for cross-references. AT_LEAST_450 is the row before 450 plus
 * one: it shows whether the rows ascend. */
enum {
  NONE = 0,
  BEFORE_REPLIES = 100 - 1,
#define REPLY(code, ...) AT_LEAST_##code, R##code = (code),
#include "replies.def"
  BEFORE_STATUSES = CATALOG_ENHANCED(0, 0) - 1,
#define STATUS(subject, detail, ...)                                           \
  AT_LEAST_##subject##_##detail,                                               \
      X_##subject##_##detail = CATALOG_ENHANCED(subject, detail),
#include "statuses.def"
};

enum phase_number {
#define PHASE(id, ...) NUMBER_##id,
#include "phases.def"
  PHASES,
};

enum phase_bit {
#define PHASE(id, ...) id = 1 << NUMBER_##id,
#include "phases.def"
  NEVER_SENT = 0,
  ANY = (1 << PHASES) - 1,
};

enum provider_number {
  BEFORE_PROVIDERS,
#define PROVIDER(id, ...) PROVIDER_NUMBER_##id,
#include "providers.def"
};

enum page_number {
#define PAGE(id, ...) PAGE_NUMBER_##id,
#include "providers.def"
};

enum server_number {
#define SERVER(id, ...) SERVER_NUMBER_##id,
#include "servers.def"
};

enum { SUCCESS = 1 << 2, TRANSIENT = 1 << 4, PERMANENT = 1 << 5 };

/* The fields. */
#define TITLE(s) TEXT(title, s)
#define GIST(s) TEXT(gist, s)
#define MEANING(s) TEXT(meaning, s)
#define WHEN(s) TEXT(when, s)
#define FIX(s) TEXT(fix, s)
#define FIX_TRANSIENT(s) TEXT(fix_transient, s)
#define SEND(s) TEXT(send, s)
#define WAITING(s) TEXT(waiting, s)
#define BASIC(s) TEXT(basic, s)
#define SIGNS(s) TEXT(signs, s)
#define HOSTS(s) TEXT(hosts, s)
#define WORDS(s) TEXT(words, s)
#define ABOUT(x) .reason = SMTPCODE_REASON_##x
#define ABOUTS(transient, permanent)                                           \
  .reason_transient = SMTPCODE_REASON_##transient,                             \
  .reason = SMTPCODE_REASON_##permanent
#define RETRY(x) .retry = SMTPCODE_RETRY_##x
#define ACTOR(x) .actor = SMTPCODE_ACTOR_##x
#define ACTORS(transient, permanent)                                           \
  .actor_transient = SMTPCODE_ACTOR_##transient,                               \
  .actor = SMTPCODE_ACTOR_##permanent
#define MESSAGE(x) .message = SMTPCODE_MESSAGE_##x
#define REFUSES(x) .refuses = SMTPCODE_REFUSES_##x
#define STANDING(x) .standing = SMTPCODE_STANDING_##x
#define COMMANDS(x) .commands = (x)
#define CLASSES(x) .classes = (x)
#define FROM(id, section)                                                      \
  {                                                                            \
    1 + SOURCE_##id +                                                          \
        0 * sizeof(char[sizeof(section) <= CATALOG_SECTION ? 1 : -1]),         \
        section                                                                \
  }
#define BASIS(x) .basis = SMTPCODE_BASIS_##x
#define SENSE(x) .sense = SMTPCODE_SENSE_##x
#define PAGE_OF(x) .page = PAGE_NUMBER_##x
#define STATUSES(...) LIST(statuses, short, __VA_ARGS__)
#define SEE_ALSO(...) LIST(see_also, short, __VA_ARGS__)
#define SOURCES(...) LIST(sources, struct catalog_citation, __VA_ARGS__)

#endif
