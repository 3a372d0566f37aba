/* SPDX-License-Identifier: MIT
 *
 * The texts of all tables of data/, once, by the fields of fields.h. No guard:
 * catalog.c includes it once for each thing it makes of the rows.
 */
#define CLASS(digit, title, gist, meaning, when, fix, send, ...)               \
  ROW(class_##digit, title gist meaning when fix send)
#define CATEGORY(digit, title, meaning) ROW(category_##digit, title meaning)
#define SUBJECT(digit, title, meaning) ROW(subject_##digit, title meaning)
#define REPLY(code, title, gist, meaning, when, fix, send, ...)                \
  ROW(reply_##code, title gist meaning when fix send)
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, reasons, retry, actors, refuses, classes,  \
               basic, ...)                                                     \
  ROW(status_##subject##_##detail,                                             \
      title gist meaning when fix fix_transient send basic)
#define REASON(id, name, title, meaning, fix, waiting, send, ...)              \
  ROW(reason_##id, title meaning fix waiting send)
#define PHASE(id, s, kind) ROW(phase_##id, TITLE(s))
#define IN_PHASE(code, phase, reason, s)                                       \
  ROW(in_##code##_##phase, TEXT(meaning, s))
#define PROVIDER(id, s, t, kind, signs, hosts)                                 \
  ROW(provider_##id, TEXT(key, s) TEXT(name, t) signs hosts)
#define PAGE(id, title, link, s)                                               \
  ROW(page_##id, TITLE(title) TEXT(address, link) TEXT(date, s))
#define MEANT(id, provider, codes, words, title, meaning, fix, waiting, ...)   \
  ROW(meant_##id, TEXT(key, #id) words title meaning fix waiting)
#define TELLS(id, reason, codes, s, sample)                                    \
  ROW(tells_##id, TEXT(key, #id) WORDS(s))
#define TOKENS(id, reason, codes, s, sample)                                   \
  ROW(tells_##id, TEXT(key, #id) WORDS(s))
#define SERVER(id, s, signs) ROW(server_##id, TEXT(name, s) signs)
#define SENT(code, server, s) ROW(sent_##code##_##server, TEXT(meaning, s))
#define SENT_STATUS(class, subject, detail, server, s)                         \
  ROW(sent_##class##_##subject##_##detail##_##server, TEXT(meaning, s))
#define TOLD(id, phase, form, s, sample) ROW(told_##id, WORDS(s))
#define INTRODUCTION(id, form, s, sample, expected)                            \
  ROW(introduction_##id, WORDS(s))
#define DELIVERY(id, form, done, s, sample) ROW(delivery_##id, WORDS(s))
#define CONTEXT(id, form, who, direction, s, sample) ROW(context_##id, WORDS(s))
#define PHRASE(id, s) ROW(phrase_##id, TEXT(phrase, s))
#define SOURCE(id, s, title, link)                                             \
  ROW(source_##id, TEXT(name, s) TITLE(title) TEXT(address, link))

/* What languages translate comes first, in the order of their rows. */
#include "phrase-rows.h"
#include "reasons.def"
#include "classes.def"
#include "phases.def"
#include "replies.def"
#include "statuses.def"

#include "contexts.def"
#include "deliveries.def"
#include "introductions.def"
#include "providers.def"
#include "servers.def"
#include "sources.def"
#include "words.def"
