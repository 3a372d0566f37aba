/* SPDX-License-Identifier: MIT
 *
 * The rules for the codes that rows of providers and servers name, checked
 * while compiling: nothing here makes code.
 */
#include "rules.h"

#undef CLASSES
#undef WORDS

/* What is wrong with the codes of a provider's row, and the octets of what
 * tells it. */
#define WORDS(s) sizeof(s)
#define CODES(...) __VA_ARGS__
#define ANY() NONE
#define ONLY(reply) ((reply) < 200 || (reply) > 599)
#define STATUS(class, subject, detail)                                         \
  (((class) != 2 && (class) != 4 && (class) != 5) || (subject) > 7 ||          \
   (detail) > 999)
#define PAIR(reply, class, subject, detail)                                    \
  (ONLY(reply) || STATUS(class, subject, detail))
#define RANGE(class, subject, first, last)                                     \
  (STATUS(class, subject, last) || (first) >= (last))
#define IS_RIGHT(x) (!(x))
#define MEANT(id, provider, codes, words, title, meaning, fix, retry, actor,   \
              basis, sense, page)                                              \
  AT_MOST(PROVIDER_CODES, #id, "codes", codes)                                 \
  ALL_ARE(RIGHT, #id, "codes", codes)                                          \
  static_assert(PROVIDER_NUMBER_##provider != PROVIDER_ANYONE || words > 1,    \
                "a row of ANYONE without words: " #id);
#include "providers.def"
#undef STATUS

/* A server sends an enhanced code in a class in which it makes sense. */
#define CLASSES(x) (x)
enum {
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send, retry, actors, refuses, classes, ...)      \
  CLASSES_OF_##subject##_##detail = classes,
#include "statuses.def"
};
#define SENT_STATUS(class, subject, detail, server, s)                         \
  static_assert(CLASSES_OF_##subject##_##detail >> (class) & 1,                \
                "no such code: SENT_STATUS " #class ", " #subject ", " #detail \
                                                    ", " #server);
#include "servers.def"
