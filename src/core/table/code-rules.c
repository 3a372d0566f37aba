/* SPDX-License-Identifier: MIT
 *
 * The rules for the codes that rows of providers and servers name, checked
 * while compiling: nothing here makes code.
 */
#include "rules.h"

#undef CLASSES
#undef CODES
#undef ANY
#undef ONLY
#undef STATUS
#undef PAIR
#undef RANGE
#undef TEMPORARY
#undef PERMANENT

/* What is wrong with the codes that a row lists. */
#define CODES(...) __VA_ARGS__
#define ANY() NONE
#define TEMPORARY() NONE
#define PERMANENT() NONE
#define ONLY(reply) ((reply) < 200 || (reply) > 599)
#define STATUS(class, subject, detail)                                         \
  (((class) != 2 && (class) != 4 && (class) != 5) || (subject) > 7 ||          \
   (detail) > 999)
#define PAIR(reply, class, subject, detail)                                    \
  (ONLY(reply) || STATUS(class, subject, detail))
#define RANGE(class, subject, first, last)                                     \
  (STATUS(class, subject, last) || (first) >= (last))
#define IS_RIGHT(x) (!(x))

/* What a server sends for a reason: two codes of one class. */
#define REPLY_TO_SEND(reply, class, subject, detail)                           \
  (PAIR(reply, class, subject, detail) || (reply) / 100 != (class))
#define NO_REPLY_TO_SEND 0
#define REASON(id, name, title, meaning, fix, waiting, send, sent, ...)        \
  static_assert(!(sent), "wrong codes to send: REASON " #id);
#include "reasons.def"

/* What a row of a provider must say, each of it once. */
#undef ABOUT
#undef BASIS
#undef SENSE
#undef PAGE_OF
#undef RETRY
#undef ACTOR
#define ABOUT(x) 1
#define BASIS(x) 10
#define SENSE(x) 100
#define PAGE_OF(x) 1000
#define RETRY(x) 0
#define ACTOR(x) 0
#define SUM_OF(a, b, c, d, e, f, ...) ((a) + (b) + (c) + (d) + (e) + (f))
#define SAYS_ALL(id, ...)                                                      \
  static_assert(SUM_OF(__VA_ARGS__, 0, 0, 0, 0, 0, 0) == 1111,                 \
                "not one each of ABOUT, BASIS, SENSE and PAGE_OF: " #id);
#define MEANT(id, provider, codes, words, title, meaning, fix, waiting, ...)   \
  SAYS_ALL(id, __VA_ARGS__)
#include "providers.def"

#define MEANT(id, provider, codes, ...)                                        \
  AT_MOST(LISTED_CODES, #id, "codes", codes)                                   \
  ALL_ARE(RIGHT, #id, "codes", codes)
#define TELLS(id, reason, codes, words, sample)                                \
  AT_MOST(LISTED_CODES, #id, "codes", codes)                                   \
  ALL_ARE(RIGHT, #id, "codes", codes)                                          \
  static_assert(sizeof(words) > 1, "a row without words: " #id);
#define TOKENS(...) TELLS(__VA_ARGS__)
#include "words.def"
#include "providers.def"
#undef STATUS

/* A server sends an enhanced code in a class in which it makes sense. */
#define CLASSES(x) (x)
enum {
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, reasons, retry, actors, refuses, classes,  \
               ...)                                                            \
  CLASSES_OF_##subject##_##detail = classes,
#include "statuses.def"
};
#define SENT_STATUS(class, subject, detail, server, s)                         \
  static_assert(CLASSES_OF_##subject##_##detail >> (class) & 1,                \
                "no such code: SENT_STATUS " #class ", " #subject ", " #detail \
                                                    ", " #server);
#include "servers.def"
