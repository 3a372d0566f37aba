/* SPDX-License-Identifier: MIT
 *
 * Lays out the tables of data/. All texts stand in one pool, which rows reach
 * by offsets, so that the program needs no relocations: first the pool's
 * contents, then the rows.
 */
#include "pool.h"

const struct pool catalog_pool = {
    .none = '\0',
#define TEXT(member, s) .member = s,
#define ROW(name, ...) .name = {__VA_ARGS__},
#include "tables.h"
#undef TEXT
#undef ROW
};

#define LIST(member, type, ...) .member = {__VA_ARGS__}
#define TEXTS_OF(row)                                                          \
  [TEXT_TITLE] = AT(row, title), [TEXT_GIST] = AT(row, gist),                  \
  [TEXT_MEANING] = AT(row, meaning), [TEXT_WHEN] = AT(row, when),              \
  [TEXT_FIX] = AT(row, fix), [TEXT_SEND] = AT(row, send)

static const struct catalog_row replies[] = {
#define REPLY(code, t, g, m, w, f, s, ...)                                     \
  {.id = (code), .text = {TEXTS_OF(reply_##code)}, __VA_ARGS__},
#include "replies.def"
};

static const struct catalog_row statuses[] = {
#define STATUS(subject, detail, t, g, m, w, f, ft, s, reasons, retry, actors,  \
               refuses, classes, b, ...)                                       \
  {.id = X_##subject##_##detail,                                               \
   .text = {TEXTS_OF(status_##subject##_##detail),                             \
            [TEXT_FIX_TRANSIENT] =                                             \
                AT(status_##subject##_##detail, fix_transient),                \
            [TEXT_BASIC] = AT(status_##subject##_##detail, basic)},            \
   reasons,                                                                    \
   retry,                                                                      \
   actors,                                                                     \
   refuses,                                                                    \
   classes,                                                                    \
   __VA_ARGS__},
#include "statuses.def"
};

static const struct catalog_row classes[] = {
#define CLASS(digit, t, g, m, w, f, s, ...)                                    \
  {.id = (digit), .text = {TEXTS_OF(class_##digit)}, __VA_ARGS__},
#include "classes.def"
};

/* A title and a meaning for each second digit, then for each subject. */
#define PAIR(digit, row)                                                       \
  [2 * (digit)] = AT(row, title), [2 * (digit) + 1] = AT(row, meaning)
static const uint32_t categories[] = {
#define CATEGORY(digit, ...) PAIR(digit, category_##digit),
#include "classes.def"
};
static const uint32_t subjects[] = {
#define SUBJECT(digit, ...) PAIR(digit, subject_##digit),
#include "classes.def"
};

const uint32_t catalog_phrases[] = {
#define PHRASE(id, s) AT(phrase_##id, phrase),
#include "phrase-rows.h"
};
static const uint32_t sources[] = {
#define SOURCE(id, ...)                                                        \
  AT(source_##id, name), AT(source_##id, title), AT(source_##id, address),
#include "sources.def"
};

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct catalog_row *find(const struct catalog_row *rows,
                                      size_t count, int id)
{
  while (count > 0) {
    const struct catalog_row *middle = rows + count / 2;
    if (middle->id == id)
      return middle;
    if (middle->id < id) {
      rows = middle + 1;
      count -= count / 2 + 1;
    } else {
      count /= 2;
    }
  }
  return NULL;
}

const struct catalog_row *catalog_reference(int id)
{
  return id < CATALOG_ENHANCED(0, 0) ? find(replies, LENGTH(replies), id)
                                     : find(statuses, LENGTH(statuses), id);
}

const struct catalog_row *catalog_row(const struct smtpcode_code *code)
{
  bool reply = code->kind == SMTPCODE_REPLY_CODE;
  for (int i = reply ? 0 : 1; i < 3; i++)
    if (code->part[i] == SMTPCODE_ANY)
      return NULL;
  return catalog_reference(catalog_id(code));
}

const struct catalog_row *catalog_row_at(size_t number)
{
  if (number < LENGTH(replies))
    return &replies[number];
  number -= LENGTH(replies);
  return number < LENGTH(statuses) ? &statuses[number] : NULL;
}

struct smtpcode_code catalog_code(const struct catalog_row *row, int class)
{
  int id = row->id, enhanced = id - CATALOG_ENHANCED(0, 0);
  if (enhanced < 0)
    return (struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                  {id / 100, id / 10 % 10, id % 10}};
  if (class != SMTPCODE_ANY && !catalog_has_class(row, class))
    class = SMTPCODE_ANY;
  return (struct smtpcode_code){SMTPCODE_ENHANCED_CODE,
                                {class, enhanced / 1000, enhanced % 1000}};
}

const struct catalog_row *catalog_class(int digit)
{
  return find(classes, LENGTH(classes), digit);
}

const char *catalog_category(int language, const struct smtpcode_code *code,
                             bool meaning)
{
  bool reply = code->kind == SMTPCODE_REPLY_CODE;
  size_t count = reply ? LENGTH(categories) : LENGTH(subjects);
  size_t number = 2 * (size_t)code->part[1] + (meaning ? 1 : 0);
  if (code->part[1] == SMTPCODE_ANY || number >= count)
    return NULL;
  return catalog_in(language, reply ? categories[number] : subjects[number]);
}

const char *catalog_source(int source, enum catalog_source_text text)
{
  return catalog_at(sources[3 * (size_t)source + text]);
}
