/* SPDX-License-Identifier: MIT
 *
 * Compares explained codes: a title, a summary, the differences that the rows'
 * data shows, and advice. A difference is told only where the codes differ in
 * it.
 */
#include "catalog.h"
#include "compose.h"
#include "names.h"

#include <string.h>

static bool same(const struct smtpcode_explanation *a,
                 const struct smtpcode_explanation *b,
                 enum smtpcode_field_name field)
{
  return strcmp(a->field[field].text, b->field[field].text) == 0;
}

static bool all_same(const struct smtpcode_comparison *comparison,
                     enum smtpcode_field_name field)
{
  for (size_t i = 1; i < comparison->count; i++)
    if (!same(&comparison->codes[0], &comparison->codes[i], field))
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
  compose_more(storage, catalog_phrase(phrase),
               HOLES({"code", code->name}, {"title", code->title},
                     {"gist", code->gist},
                     {"class", code->field[SMTPCODE_CLASS].text},
                     {"other", other->name}, {"other_title", other->title},
                     {"other_class", other->field[SMTPCODE_CLASS].text}));
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
  bool shared = all_same(comparison, SMTPCODE_CLASS),
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
    if (storage->at > begin)
      compose_more(storage, " ", NULL);
    if (!two && !shared) {
      more(storage, PHRASE_COMPARE_ONE, &codes[i], NULL);
      compose_more(storage, " ", NULL);
    }
    more(storage,
         same_gist      ? PHRASE_COMPARE_GIST_BOTH
         : two && i > 0 ? next
                        : PHRASE_COMPARE_GIST,
         &codes[i], NULL);
  }
  return begin;
}

/* The persistence of a code by its first digit. */
static const char *persistence(const struct smtpcode_explanation *code,
                               struct storage *storage)
{
  int digit = code->code.part[0];
  return compose(storage,
                 catalog_phrase(PHRASE_PERSISTENCE_1 + (unsigned)(digit - 1)),
                 HOLES({"class", code->field[SMTPCODE_CLASS].text}));
}

static const char *category(const struct smtpcode_explanation *code,
                            struct storage *storage)
{
  if (!catalog_category(&code->code, false))
    return catalog_phrase(code->code.kind == SMTPCODE_REPLY
                              ? PHRASE_CATEGORY_SAYS_NONE
                              : PHRASE_SUBJECT_SAYS_NONE);
  return compose(storage, catalog_phrase(PHRASE_CATEGORY_SAYS),
                 HOLES({"category", code->field[SMTPCODE_CATEGORY].text}));
}

/* What this code alone can answer. */
static const char *commands(const struct smtpcode_comparison *comparison,
                            size_t number, struct storage *storage)
{
  const struct smtpcode_explanation *code = &comparison->codes[number];
  const struct smtpcode_field *field = &code->field[SMTPCODE_COMMANDS];
  unsigned long others = 0;
  for (size_t i = 0; i < comparison->count; i++)
    others |= i == number ? 0 : comparison->codes[i].commands;
  if (code->commands == 0)
    return catalog_phrase(PHRASE_COMMANDS_SAYS_NONE);
  if (!catalog_phase((int)field->count))
    return catalog_phrase(PHRASE_COMMANDS_SAYS_ANY);
  if (!(code->commands & ~others))
    return catalog_phrase(PHRASE_COMMANDS_SAYS_SHARED);
  char names[256];
  struct storage list = storage_in(names, sizeof(names));
  for (int i = 0; catalog_phase(i); i++)
    if ((code->commands & ~others) >> i & 1) {
      compose_more(&list, *names ? ", " : "", NULL);
      compose_more(&list, catalog_phase(i), NULL);
    }
  return compose(storage, catalog_phrase(PHRASE_COMMANDS_SAYS),
                 HOLES({"commands", names}));
}

/* Only a reply code answers commands. */
static bool both_replies(const struct smtpcode_explanation *a,
                         const struct smtpcode_explanation *b)
{
  return a->code.kind == SMTPCODE_REPLY && b->code.kind == SMTPCODE_REPLY;
}

static bool differs(const struct smtpcode_comparison *comparison,
                    enum smtpcode_difference_name name)
{
  const struct smtpcode_explanation *first = &comparison->codes[0];
  for (size_t i = 1; i < comparison->count; i++) {
    const struct smtpcode_explanation *code = &comparison->codes[i];
    bool differ[] = {
        [SMTPCODE_DIFFERENCE_CLASS] = code->code.part[0] != first->code.part[0],
        [SMTPCODE_DIFFERENCE_CATEGORY] = !same(code, first, SMTPCODE_CATEGORY),
        [SMTPCODE_DIFFERENCE_REFUSES] = code->refuses != first->refuses,
        [SMTPCODE_DIFFERENCE_ACTOR] = code->actor != first->actor,
        [SMTPCODE_DIFFERENCE_COMMANDS] =
            code->commands != first->commands && both_replies(code, first),
    };
    if (differ[name])
      return true;
  }
  return false;
}

static const char *says(const struct smtpcode_comparison *comparison,
                        enum smtpcode_difference_name name, size_t number,
                        struct storage *storage)
{
  const struct smtpcode_explanation *code = &comparison->codes[number];
  switch (name) {
  case SMTPCODE_DIFFERENCE_CLASS:
    return persistence(code, storage);
  case SMTPCODE_DIFFERENCE_CATEGORY:
    return category(code, storage);
  case SMTPCODE_DIFFERENCE_REFUSES:
    return catalog_phrase(PHRASE_REFUSES_NOTHING + code->refuses);
  case SMTPCODE_DIFFERENCE_ACTOR:
    return catalog_phrase(PHRASE_DIFFERENCE_ACTOR_NOBODY + code->actor);
  case SMTPCODE_DIFFERENCE_COMMANDS:
    return commands(comparison, number, storage);
  case SMTPCODE_DIFFERENCES:
    break;
  }
  return "";
}

static void add_differences(struct smtpcode_comparison *comparison,
                            struct storage *storage)
{
  comparison->difference_count = 0;
  for (unsigned name = 0; name < SMTPCODE_DIFFERENCES; name++) {
    if (!differs(comparison, name))
      continue;
    struct smtpcode_difference *difference =
        &comparison->differences[comparison->difference_count];
    bool told = false; /* something that is not the same for all */
    difference->name = name;
    difference->key = name_of_difference(name);
    difference->heading = catalog_phrase(PHRASE_DIFFERENCE_CLASS + name);
    for (size_t i = 0; i < comparison->count; i++) {
      difference->says[i] = says(comparison, name, i, storage);
      told |= strcmp(difference->says[i], difference->says[0]) != 0;
    }
    comparison->difference_count += told;
  }
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
        &comparison->codes[i].field[SMTPCODE_SOURCES];
    for (size_t k = 0; k < sources->count; k++)
      if (!cited(comparison, sources->items[k].name))
        comparison->sources[comparison->source_count++] = &sources->items[k];
  }
}

/* What is the same for all codes is said once. */
static void mark_same(struct smtpcode_comparison *comparison)
{
  const struct smtpcode_explanation *first = &comparison->codes[0];
  comparison->same_send = comparison->same_verdict = true;
  for (unsigned field = 0; field < SMTPCODE_FIELDS; field++) {
    comparison->shown[field] = first->field[field].compared;
    comparison->same[field] = all_same(comparison, field);
  }
  for (size_t i = 0; i < comparison->count; i++) {
    const struct smtpcode_explanation *code = &comparison->codes[i];
    comparison->same_send &= strcmp(code->send, first->send) == 0;
    for (size_t k = 0; k < 3; k++)
      comparison->same_verdict &=
          strcmp(code->verdict[k], first->verdict[k]) == 0;
    for (unsigned field = 0; field < SMTPCODE_FIELDS; field++)
      comparison->shown[field] &= *code->field[field].text != '\0';
  }
}

static bool can_be_compared(const struct smtpcode_explanation *codes,
                            size_t count)
{
  for (size_t i = 0; i < count; i++) {
    if (smtpcode_is_pattern(&codes[i].code))
      return false;
    for (size_t k = 0; k < i; k++)
      if (strcmp(codes[i].name, codes[k].name) == 0)
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
  comparison->differences_heading = catalog_phrase(PHRASE_HEADING_DIFFERENCES);
  comparison->advice_heading = catalog_phrase(PHRASE_HEADING_ADVICE);
  comparison->send_heading = catalog_phrase(PHRASE_HEADING_ADVICE_SEND);
  comparison->received_heading = catalog_phrase(PHRASE_HEADING_ADVICE_RECEIVED);
  comparison->sources_heading = catalog_phrase(PHRASE_HEADING_LEARN_MORE);
  mark_same(comparison);
  add_differences(comparison, &storage);
  add_sources(comparison);
  return true;
}
