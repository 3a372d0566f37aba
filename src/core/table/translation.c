/* SPDX-License-Identifier: MIT
 *
 * Lays out the texts of one language: LANGUAGE_ID is its code, LANGUAGE_ROWS
 * its file. Each text is found by the offset of the English one. The compiler
 * checks that each row has an English one and that they stand in its order.
 */
#include "pool.h"
#include "translation.h"

#include <assert.h>

#define PHRASE(id, s) ROW(phrase_##id, TEXT(phrase, s))
#define REASON(id, title, meaning, fix, waiting, send)                         \
  ROW(reason_##id, title meaning fix waiting send)
#define CATEGORY(digit, title, meaning) ROW(category_##digit, title meaning)
#define SUBJECT(digit, title, meaning) ROW(subject_##digit, title meaning)
#define IN_PHASE(code, phase, s) ROW(in_##code##_##phase, TEXT(meaning, s))
#define CLASS(digit, title, gist, meaning, when, fix, send)                    \
  ROW(class_##digit, title gist meaning when fix send)
#define REPLY(code, title, gist, meaning, when, fix, send)                     \
  ROW(reply_##code, title gist meaning when fix send)
#define STATUS(subject, detail, title, gist, meaning, when, fix,               \
               fix_transient, send)                                            \
  ROW(status_##subject##_##detail,                                             \
      title gist meaning when fix fix_transient send)

/* The texts of the language: the macros of fields.h. */
#define PLURAL(form)
static const struct words {
  char none;
#define TEXT(member, s) char member[sizeof(s)];
#define ROW(name, ...)                                                         \
  struct {                                                                     \
    __VA_ARGS__                                                                \
  } name;
#include LANGUAGE_ROWS
#undef TEXT
#undef ROW
} words = {
    .none = '\0',
#define TEXT(member, s) .member = s,
#define ROW(name, ...) .name = {__VA_ARGS__},
#include LANGUAGE_ROWS
#undef TEXT
#undef ROW
};

/* FOLLOWS_ is the row before plus one. */
enum {
  BEFORE_ROWS = 0,
#define ROW(name, ...) FOLLOWS_##name, IS_##name = offsetof(struct pool, name),
#include LANGUAGE_ROWS
#undef ROW
};
#define ROW(name, ...)                                                         \
  static_assert((int)FOLLOWS_##name <= (int)IS_##name,                         \
                "rows stand in the order of the English ones: " #name);
#include LANGUAGE_ROWS
#undef ROW

#undef PHRASE
#undef REASON
#undef CLASS
#undef CATEGORY
#undef SUBJECT
#undef IN_PHASE
#undef REPLY
#undef STATUS
#define ONE(row, member) {AT(row, member), offsetof(struct words, row.member)},
#define TWO(row) ONE(row, title) ONE(row, meaning)
#define THREE(row) ONE(row, title) ONE(row, gist) ONE(row, meaning)
#define SIX(row) THREE(row) ONE(row, when) ONE(row, fix) ONE(row, send)
#define PHRASE(id, s) ONE(phrase_##id, phrase)
#define REASON(id, ...)                                                        \
  TWO(reason_##id)                                                             \
  ONE(reason_##id, fix) ONE(reason_##id, waiting) ONE(reason_##id, send)
#define CLASS(digit, ...) SIX(class_##digit)
#define CATEGORY(digit, ...) TWO(category_##digit)
#define SUBJECT(digit, ...) TWO(subject_##digit)
#define IN_PHASE(code, phase, s) ONE(in_##code##_##phase, meaning)
#define REPLY(code, ...) SIX(reply_##code)
#define STATUS(subject, detail, ...) SEVEN(status_##subject##_##detail)
#define SEVEN(row)                                                             \
  THREE(row)                                                                   \
  ONE(row, when) ONE(row, fix) ONE(row, fix_transient) ONE(row, send)

/* Offsets into the pool, ascending, and into `words`. */
static const struct pair {
  uint32_t english, here;
} pairs[] = {
#include LANGUAGE_ROWS
};

const char *translation(LANGUAGE_ID)(uint32_t english)
{
  const struct pair *pair = pairs;
  size_t count = sizeof(pairs) / sizeof(pairs[0]);
  while (count > 1) { /* in the half that it is in, if it is in any */
    size_t half = count / 2;
    if (pair[half].english <= english)
      pair += half;
    count -= half;
  }
  const char *text = (const char *)&words + pair->here;
  return pair->english == english && *text ? text : NULL;
}

/* The rule for numbers is its only row that is no text. */
#undef PLURAL
#undef ONE
#define PLURAL(rule) form = (unsigned)(rule);
#define ONE(row, member)
unsigned plural(LANGUAGE_ID)(unsigned long long n)
{
  unsigned form = 0;
#include LANGUAGE_ROWS
  (void)n; /* where all numbers have one form */
  return form;
}
