/* SPDX-License-Identifier: MIT
 *
 * Compares explained codes: a title, a summary, what is the same, and the
 * sources.
 */
#include "differences.h"

#include <string.h>

static bool all_same(const struct smtpcode_comparison *comparison,
                     enum smtpcode_field_name field)
{
  for (size_t i = 1; i < comparison->count; i++)
    if (!compare_same(&comparison->codes[0], &comparison->codes[i], field))
      return false;
  return true;
}

/* A phrase with what is known of one code, and of another one if `other` is not
 * NULL. */
static void more(struct storage *storage, unsigned phrase,
                 const struct smtpcode_explanation *code,
                 const struct smtpcode_explanation *other)
{
  if (!other)
    other = code;
  compose_more(storage, catalog_phrase(code->language, phrase),
               HOLES({"code", code->name}, {"title", code->title},
                     {"gist", code->gist},
                     {"class", code->field[SMTPCODE_FIELD_CLASS].text},
                     {"other", other->name}, {"other_title", other->title},
                     {"other_class", other->field[SMTPCODE_FIELD_CLASS].text}));
}

static const char *title(const struct smtpcode_comparison *comparison,
                         struct storage *storage)
{
  const char *begin = compose_begin(storage);
  for (size_t i = 0; i < comparison->count; i++)
    more(storage, i == 0 ? PHRASE_COMPARE_TITLE : PHRASE_COMPARE_TITLE_NEXT,
         &comparison->codes[i], NULL);
  return begin;
}

/* True if a code before this one has the same gist. */
static bool is_said(const struct smtpcode_comparison *comparison, size_t number)
{
  for (size_t i = 0; i < number; i++)
    if (strcmp(comparison->codes[i].gist, comparison->codes[number].gist) == 0)
      return true;
  return false;
}

static const char *summary(const struct smtpcode_comparison *comparison,
                           struct storage *storage)
{
  const struct smtpcode_explanation *codes = comparison->codes;
  bool shared = all_same(comparison, SMTPCODE_FIELD_CLASS),
       two = comparison->count == 2;
  const char *begin = compose_begin(storage);
  if (two)
    more(storage, shared ? PHRASE_COMPARE_BOTH : PHRASE_COMPARE_TWO, &codes[0],
         &codes[1]);
  else if (shared)
    more(storage, PHRASE_COMPARE_ALL, &codes[0], NULL);
  bool same_gist = two && strcmp(codes[0].gist, codes[1].gist) == 0;
  for (size_t i = 0; i < comparison->count - same_gist; i++) {
    if (is_said(comparison, i) && shared)
      continue;
    unsigned next =
        shared ? PHRASE_COMPARE_GIST_SAME : PHRASE_COMPARE_GIST_OTHER;
    compose_gap(storage, begin);
    if (!two && !shared) {
      more(storage, PHRASE_COMPARE_ONE, &codes[i], NULL);
      compose_gap(storage, begin);
    }
    more(storage,
         same_gist      ? PHRASE_COMPARE_GIST_BOTH
         : two && i > 0 ? next
                        : PHRASE_COMPARE_GIST,
         &codes[i], NULL);
  }
  return begin;
}

static bool cited(const struct smtpcode_comparison *comparison,
                  const char *name)
{
  for (size_t i = 0; i < comparison->source_count; i++)
    if (strcmp(comparison->sources[i]->name, name) == 0)
      return true;
  return false;
}

static void add_sources(struct smtpcode_comparison *comparison)
{
  comparison->source_count = 0;
  for (size_t i = 0; i < comparison->count; i++) {
    const struct smtpcode_field *sources =
        &comparison->codes[i].field[SMTPCODE_FIELD_SOURCES];
    for (size_t k = 0; k < sources->count; k++)
      if (!cited(comparison, sources->items[k].name))
        comparison->sources[comparison->source_count++] = &sources->items[k];
  }
}

static bool is_compared(enum smtpcode_field_name field)
{
  switch (field) {
  case SMTPCODE_FIELD_CLASS:
  case SMTPCODE_FIELD_RETRY:
  case SMTPCODE_FIELD_ACTOR:
  case SMTPCODE_FIELD_DESCRIPTION:
  case SMTPCODE_FIELD_WHEN:
  case SMTPCODE_FIELD_FIX:
  case SMTPCODE_FIELD_COMMANDS:
    return true;
  default:
    return false;
  }
}

static bool same_verdict(const struct smtpcode_verdict *a,
                         const struct smtpcode_verdict *b)
{
  return a->retry == b->retry && a->actor == b->actor &&
         a->message == b->message;
}

/* What is the same for all codes is said once. */
static void mark_same(struct smtpcode_comparison *comparison)
{
  const struct smtpcode_explanation *first = &comparison->codes[0];
  comparison->same_send = comparison->same_verdict = true;
  for (unsigned field = 0; field < SMTPCODE_FIELDS; field++) {
    comparison->shown[field] = is_compared(field);
    comparison->same[field] = all_same(comparison, field);
  }
  for (size_t i = 0; i < comparison->count; i++) {
    const struct smtpcode_explanation *code = &comparison->codes[i];
    comparison->same_send &= strcmp(code->send, first->send) == 0;
    comparison->same_verdict &= same_verdict(&code->verdict, &first->verdict);
    for (unsigned field = 0; field < SMTPCODE_FIELDS; field++)
      comparison->shown[field] &= *code->field[field].text != '\0';
  }
}

/* The same code, told by the same. */
static bool is_same_one(const struct smtpcode_explanation *a,
                        const struct smtpcode_explanation *b)
{
  return strcmp(a->name, b->name) == 0 && strcmp(a->row, b->row) == 0;
}

static bool can_be_compared(const struct smtpcode_explanation *codes,
                            size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (smtpcode_is_pattern(&codes[i].code))
      return false;
    for (size_t k = 0; k < i; k++)
      if (is_same_one(&codes[i], &codes[k]))
        return false;
  }
  return true;
}

bool smtpcode_compare(const struct smtpcode_explanation *codes, size_t count,
                      struct smtpcode_comparison *comparison)
{
  if (count < 2 || count > SMTPCODE_COMPARE_MOST ||
      !can_be_compared(codes, count))
    return false;
  struct storage storage =
      storage_in(comparison->storage, sizeof(comparison->storage));
  comparison->codes = codes;
  comparison->count = count;
  comparison->title = title(comparison, &storage);
  comparison->summary = summary(comparison, &storage);
  mark_same(comparison);
  compare_differences(comparison, &storage);
  add_sources(comparison);
  return true;
}
