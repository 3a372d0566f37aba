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
#undef REPLY
  BEFORE_STATUSES = CATALOG_ENHANCED(0, 0) - 1,
#define STATUS(subject, detail, ...)                                           \
  AT_LEAST_##subject##_##detail,                                               \
      X_##subject##_##detail = CATALOG_ENHANCED(subject, detail),
#include "statuses.def"
#undef STATUS
};

enum phase_number {
#define PHASE(id, ...) NUMBER_##id,
#define TOLD(...)
#define IN_PHASE(...)
#include "phases.def"
#undef PHASE
  PHASES,
};

enum phase_bit {
#define PHASE(id, ...) id = 1 << NUMBER_##id,
#include "phases.def"
#undef PHASE
#undef TOLD
#undef IN_PHASE
  NEVER_SENT = 0,
  ANY = (1 << PHASES) - 1,
};

enum provider_number {
  PROVIDER_NUMBER_ANYONE = PROVIDER_ANYONE,
#define PROVIDER(id, ...) PROVIDER_NUMBER_##id,
#define PAGE(...)
#define MEANT(...)
#include "providers.def"
#undef PROVIDER
#undef PAGE
};

enum page_number {
#define PROVIDER(...)
#define PAGE(id, ...) PAGE_NUMBER_##id,
#include "providers.def"
#undef PROVIDER
#undef PAGE
#undef MEANT
};

enum server_number {
#define SERVER(id, name) SERVER_NUMBER_##id,
#define SENT(...)
#define SENT_STATUS(...)
#include "servers.def"
#undef SERVER
#undef SENT
#undef SENT_STATUS
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
#define BASIC(s) TEXT(basic, s)
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

/* The texts of each kind of row. */
#define CLASS(digit, title, gist, meaning, when, fix, send, ...)               \
  ROW(class_##digit, title gist meaning when fix send)
#define CATEGORY(digit, title, meaning) ROW(category_##digit, title meaning)
#define SUBJECT(digit, title, meaning) ROW(subject_##digit, title meaning)
#define REPLY(code, title, gist, meaning, when, fix, send, ...)                \
  ROW(reply_##code, title gist meaning when fix send)
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, retry, actors, refuses, classes, basic,    \
               ...)                                                            \
  ROW(status_##subject##_##detail,                                             \
      title gist meaning when fix fix_transient send basic)
#define PHASE(id, s, kind) ROW(phase_##id, TITLE(s))
#define IN_PHASE(code, phase, s) ROW(in_##code##_##phase, TEXT(meaning, s))
#define SIGNS(s) TEXT(signs, s)
#define HOSTS(s) TEXT(hosts, s)
#define PROVIDER(id, s, t, kind, signs, hosts)                                 \
  ROW(provider_##id, TEXT(key, s) TEXT(name, t) signs hosts)
#define PAGE(id, title, link, s)                                               \
  ROW(page_##id, TITLE(title) TEXT(address, link) TEXT(date, s))
#define MEANT(id, provider, codes, words, title, meaning, fix, ...)            \
  ROW(meant_##id, TEXT(key, #id) words title meaning fix)
#define SERVER(id, s) ROW(server_##id, TEXT(name, s))
#define SENT(code, server, s) ROW(sent_##code##_##server, TEXT(meaning, s))
#define SENT_STATUS(class, subject, detail, server, s)                         \
  ROW(sent_##class##_##subject##_##detail##_##server, TEXT(meaning, s))
#define WORDS(s) TEXT(words, s)
#define TOLD(id, phase, form, s, sample) ROW(told_##id, WORDS(s))
#define KIND(...)
#define INTRODUCTION(id, form, s, sample, expected)                            \
  ROW(introduction_##id, WORDS(s))
#define DELIVERY(id, form, done, s, sample) ROW(delivery_##id, WORDS(s))
#define PHRASE(id, s) ROW(phrase_##id, TEXT(phrase, s))
#define SOURCE(id, s, title, link)                                             \
  ROW(source_##id, TEXT(name, s) TITLE(title) TEXT(address, link))

#endif
