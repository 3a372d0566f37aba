/* SPDX-License-Identifier: MIT
 *
 * The key differences of codes, as the rows' data shows them. A difference is
 * told only where the codes differ in it.
 */
#include "differences.h"

#include "enumerations.h"
#include "phases.h"

#include <string.h>

bool compare_same(const struct smtpcode_explanation *a,
                  const struct smtpcode_explanation *b,
                  enum smtpcode_field_name field)
{
  return strcmp(a->field[field].text, b->field[field].text) == 0;
}

/* The persistence of a code by its first digit. */
static const char *persistence(const struct smtpcode_explanation *code,
                               struct storage *storage)
{
  int digit = code->code.part[0];
  return compose(storage,
                 catalog_phrase(code->language,
                                PHRASE_PERSISTENCE_1 + (unsigned)(digit - 1)),
                 HOLES({"class", code->field[SMTPCODE_FIELD_CLASS].text}));
}

static const char *category(const struct smtpcode_explanation *code,
                            struct storage *storage)
{
  if (!catalog_category(code->language, &code->code, false))
    return catalog_phrase(code->language, code->code.kind == SMTPCODE_REPLY_CODE
                                              ? PHRASE_CATEGORY_SAYS_NONE
                                              : PHRASE_SUBJECT_SAYS_NONE);
  return compose(
      storage, catalog_phrase(code->language, PHRASE_CATEGORY_SAYS),
      HOLES({"category", code->field[SMTPCODE_FIELD_CATEGORY].text}));
}

/* The commands that this code alone can answer. */
static const char *commands(const struct smtpcode_comparison *comparison,
                            size_t number, struct storage *storage)
{
  const struct smtpcode_explanation *code = &comparison->codes[number];
  const struct smtpcode_field *field = &code->field[SMTPCODE_FIELD_COMMANDS];
  unsigned long others = 0;
  for (size_t i = 0; i < comparison->count; i++)
    others |= i == number ? 0 : comparison->codes[i].commands;
  if (code->commands == 0)
    return catalog_phrase(code->language, PHRASE_COMMANDS_SAYS_NONE);
  if (!phase_name((int)field->count))
    return catalog_phrase(code->language, PHRASE_COMMANDS_SAYS_ANY);
  if (!(code->commands & ~others))
    return catalog_phrase(code->language, PHRASE_COMMANDS_SAYS_SHARED);
  char names[256];
  struct storage list = storage_in(names, sizeof(names));
  for (int i = 0; phase_name(i); i++)
    if ((code->commands & ~others) >> i & 1) {
      compose_text(&list, *names ? ", " : "");
      compose_text(&list, phase_name(i));
    }
  return compose(storage, catalog_phrase(code->language, PHRASE_COMMANDS_SAYS),
                 HOLES({"commands", names}));
}

/* True if two codes say different things of it. */
static bool is_different(const struct smtpcode_explanation *a,
                         const struct smtpcode_explanation *b,
                         enum smtpcode_difference_name name)
{
  switch (name) {
  case SMTPCODE_DIFFERENCE_MEANING:
    return strcmp(a->provider, b->provider) != 0 || strcmp(a->row, b->row) != 0;
  case SMTPCODE_DIFFERENCE_CLASS:
    return a->code.part[0] != b->code.part[0];
  case SMTPCODE_DIFFERENCE_CATEGORY:
    return !compare_same(a, b, SMTPCODE_FIELD_CATEGORY);
  case SMTPCODE_DIFFERENCE_REFUSES:
    return a->refuses != b->refuses;
  case SMTPCODE_DIFFERENCE_ACTOR:
    return a->verdict.actor != b->verdict.actor;
  case SMTPCODE_DIFFERENCE_COMMANDS: /* only a reply code answers some */
    return a->commands != b->commands && a->code.kind == SMTPCODE_REPLY_CODE &&
           b->code.kind == SMTPCODE_REPLY_CODE;
  case SMTPCODE_DIFFERENCES:
    break;
  }
  return false;
}

static bool differs(const struct smtpcode_comparison *comparison,
                    enum smtpcode_difference_name name)
{
  const struct smtpcode_explanation *codes = comparison->codes;
  size_t i = 1;
  while (i < comparison->count && !is_different(&codes[i], &codes[0], name))
    i++;
  return i < comparison->count;
}

static const char *says(const struct smtpcode_comparison *comparison,
                        enum smtpcode_difference_name name, size_t number,
                        struct storage *storage)
{
  const struct smtpcode_explanation *code = &comparison->codes[number];
  switch (name) {
  case SMTPCODE_DIFFERENCE_MEANING:
    return compose(storage,
                   catalog_phrase(code->language,
                                  *code->provider ? PHRASE_MEANING_SAYS
                                  : *code->row    ? PHRASE_MEANING_SAYS_WORDS
                                               : PHRASE_MEANING_SAYS_REGISTRY),
                   HOLES({"title", code->title}, {"provider", code->provider}));
  case SMTPCODE_DIFFERENCE_CLASS:
    return persistence(code, storage);
  case SMTPCODE_DIFFERENCE_CATEGORY:
    return category(code, storage);
  case SMTPCODE_DIFFERENCE_REFUSES:
    return refused_clause(code->refuses, code->language);
  case SMTPCODE_DIFFERENCE_ACTOR:
    return actor_clause(code->verdict.actor, code->language);
  case SMTPCODE_DIFFERENCE_COMMANDS:
    return commands(comparison, number, storage);
  case SMTPCODE_DIFFERENCES:
    break;
  }
  return "";
}

/* What all codes say, as one sentence. */
static const char *text_of(const struct smtpcode_comparison *comparison,
                           const struct smtpcode_difference *difference,
                           struct storage *storage)
{
  int language = comparison->codes->language;
  const char *text = compose_begin(storage);
  for (size_t i = 0; i < comparison->count; i++)
    compose_more(storage,
                 catalog_phrase(language, i == 0 ? PHRASE_DIFFERENCE_SAYS
                                                 : PHRASE_DIFFERENCE_SAYS_NEXT),
                 HOLES({"code", comparison->codes[i].name},
                       {"says", difference->says[i]}));
  compose_text(storage, catalog_phrase(language, PHRASE_DIFFERENCE_SAYS_END));
  return text;
}

void compare_differences(struct smtpcode_comparison *comparison,
                         struct storage *storage)
{
  static const unsigned char same_class[] = {
      /* what you do comes first */
      SMTPCODE_DIFFERENCE_MEANING, SMTPCODE_DIFFERENCE_CLASS,
      SMTPCODE_DIFFERENCE_ACTOR,   SMTPCODE_DIFFERENCE_CATEGORY,
      SMTPCODE_DIFFERENCE_REFUSES, SMTPCODE_DIFFERENCE_COMMANDS};
  bool shared = !differs(comparison, SMTPCODE_DIFFERENCE_CLASS);
  comparison->difference_count = 0;
  for (unsigned number = 0; number < SMTPCODE_DIFFERENCES; number++) {
    unsigned name = shared ? same_class[number] : number;
    if (!differs(comparison, name))
      continue;
    struct smtpcode_difference *difference =
        &comparison->differences[comparison->difference_count];
    bool told = false; /* something that is not the same for all */
    difference->name = name;
    difference->key = difference_key(name);
    for (size_t i = 0; i < comparison->count; i++) {
      difference->says[i] = says(comparison, name, i, storage);
      told |= strcmp(difference->says[i], difference->says[0]) != 0;
    }
    if (told) {
      comparison->difference_count++;
      difference->text = text_of(comparison, difference, storage);
    }
  }
}
