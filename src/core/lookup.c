/* SPDX-License-Identifier: MIT
 *
 * Explains a code: its row, or what its parts say when it has none. Gathers
 * all that a renderer prints.
 */
#include "draft.h"
#include "meaning.h"
#include "names.h"
#include "status.h"

/* The nearest codes with the same first part, and for an enhanced code the same
 * subject, that an RFC or the registry has: below and above. */
static void add_nearest(struct draft *draft, const struct smtpcode_code *code)
{
  struct smtpcode_code pattern = *code, found, below, above;
  bool reply = code->kind == SMTPCODE_REPLY, is_below = false, is_above = false;
  pattern.part[1] = reply ? SMTPCODE_ANY : code->part[1];
  pattern.part[2] = SMTPCODE_ANY;
  for (size_t place = 0;
       !is_above && smtpcode_next(&pattern, &place, &found);) {
    if (catalog_row(&found)->standing == SMTPCODE_STANDING_IN_NO_RFC)
      continue;
    is_above =
        found.part[1] > code->part[1] ||
        (found.part[1] == code->part[1] && found.part[2] > code->part[2]);
    is_below |= !is_above;
    *(is_above ? &above : &below) = found;
  }
  if (is_below)
    draft_code(draft, SMTPCODE_NEAREST, &below,
               draft_row(draft, catalog_row(&below), TEXT_TITLE));
  if (is_above)
    draft_code(draft, SMTPCODE_NEAREST, &above,
               draft_row(draft, catalog_row(&above), TEXT_TITLE));
}

/* The names of the class, and of the category or subject. */
static void explain_parts(struct draft *draft, const struct catalog_row *class)
{
  const struct smtpcode_code *code = &draft->out->code;
  bool reply = code->kind == SMTPCODE_REPLY;
  struct smtpcode_field *field = &draft->out->field[SMTPCODE_CATEGORY];
  const char *category = catalog_category(draft->out->language, code, false);
  if (category) {
    field->value = name_of_category(code);
    field->text =
        compose(&draft->storage, draft_phrase(draft, PHRASE_CATEGORY_NAME),
                HOLES({"name", field->value}, {"title", category}));
  } else if (code->part[1] != SMTPCODE_ANY) {
    field->text = draft_phrase(draft, reply ? PHRASE_CATEGORY_OUTSIDE
                                            : PHRASE_SUBJECT_OUTSIDE);
  }
  if (!class)
    return;
  field = &draft->out->field[SMTPCODE_CLASS];
  field->value = name_of_class(code);
  field->text =
      compose(&draft->storage, draft_phrase(draft, PHRASE_CLASS_NAME),
              HOLES({"name", field->value},
                    {"title", reply ? draft_row(draft, class, TEXT_TITLE)
                                    : status_class_title(draft->out->language,
                                                         class->id)}));
}

/* What a row of replies.def and a row of classes.def have in common. */
static void explain_row(struct draft *draft, const struct catalog_row *row)
{
  struct smtpcode_explanation *out = draft->out;
  out->title = draft_row(draft, row, TEXT_TITLE);
  out->gist = draft_row(draft, row, TEXT_GIST);
  out->send = draft_row(draft, row, TEXT_SEND);
  out->refuses = row->refuses;
  draft_text(draft, SMTPCODE_DESCRIPTION, draft_row(draft, row, TEXT_MEANING));
  draft_text(draft, SMTPCODE_WHEN, draft_row(draft, row, TEXT_WHEN));
  draft_text(draft, SMTPCODE_FIX, draft_row(draft, row, TEXT_FIX));
  draft_action(draft, row->retry, row->actor, row->message);
}

/* Its sources are two: for reply codes and for enhanced codes. */
static void explain_class(struct draft *draft, const struct catalog_row *class)
{
  explain_row(draft, class);
  draft_source(draft, &class->sources[draft->out->code.kind]);
}

static void add_see_also(struct draft *draft, const struct catalog_row *row)
{
  for (size_t i = 0; i < CATALOG_LIST && row->see_also[i]; i++) {
    const struct catalog_row *other = catalog_reference(row->see_also[i]);
    struct smtpcode_code code = catalog_code(other, draft->out->code.part[0]);
    draft_code(draft, SMTPCODE_SEE_ALSO, &code,
               draft_row(draft, other, TEXT_TITLE));
  }
}

static void explain_reply(struct draft *draft, const struct catalog_row *row)
{
  explain_row(draft, row);
  draft_sources(draft, row->sources);
  draft_commands(draft, row->commands);
  for (size_t i = 0; i < CATALOG_LIST && row->statuses[i]; i++) {
    const struct catalog_row *status = catalog_reference(row->statuses[i]);
    struct smtpcode_code code = catalog_code(status, SMTPCODE_ANY);
    if (draft->out->code.part[0] > 1) /* else it is no reply */
      code.part[0] = draft->out->code.part[0];
    draft_code(draft, SMTPCODE_ENHANCED, &code,
               draft_row(draft, status, TEXT_TITLE));
  }
}

static void explain_known(struct draft *draft, const struct catalog_row *row)
{
  draft->out->known = true;
  draft->out->registered = row->standing != SMTPCODE_STANDING_IN_NO_RFC;
  if (draft->out->code.kind == SMTPCODE_REPLY)
    explain_reply(draft, row);
  else
    explain_status(draft, row);
  draft_standing(draft, row->standing);
  add_see_also(draft, row);
  draft_servers(draft);
}

static void explain_unregistered(struct draft *draft,
                                 const struct catalog_row *class)
{
  struct smtpcode_explanation *out = draft->out;
  bool reply = out->code.kind == SMTPCODE_REPLY;
  const char *category =
      catalog_category(draft->out->language, &out->code, true);
  const struct hole *holes =
      HOLES({"code", out->name},
            {"class", class ? draft_row(draft, class, TEXT_MEANING) : ""},
            {"category", category ? category : ""});
  if (class)
    explain_class(draft, class);
  out->title = draft_phrase(draft, PHRASE_UNREGISTERED_TITLE);
  out->send =
      compose(&draft->storage,
              draft_phrase(draft, reply ? PHRASE_UNREGISTERED_SEND
                                        : PHRASE_UNREGISTERED_STATUS_SEND),
              holes);
  unsigned meaning = reply      ? PHRASE_UNREGISTERED_MEANING
                     : !class   ? PHRASE_UNREGISTERED_OPEN_MEANING
                     : category ? PHRASE_UNREGISTERED_STATUS_MEANING
                                : PHRASE_UNREGISTERED_SUBJECT_MEANING;
  draft_text(draft, SMTPCODE_DESCRIPTION,
             compose(&draft->storage, draft_phrase(draft, meaning), holes));
  struct smtpcode_meaning means;
  if (!reply && class && meaning_unregistered(&out->code, &means)) {
    draft_text(
        draft, SMTPCODE_WHEN,
        compose(&draft->storage,
                draft_phrase(draft, PHRASE_UNREGISTERED_MEANING_OF),
                HOLES({"provider", means.provider}, {"title", means.title},
                      {"meaning", means.meaning})));
    draft_text(draft, SMTPCODE_FIX, means.fix);
    draft_action(draft, out->code.part[0] == 5 ? means.retry : class->retry,
                 means.actor, class->message);
  }
  draft_standing(draft, SMTPCODE_STANDING_UNREGISTERED);
  add_nearest(draft, &out->code);
}

static void explain_pattern(struct draft *draft,
                            const struct catalog_row *class)
{
  struct smtpcode_explanation *out = draft->out;
  const char *category =
      catalog_category(draft->out->language, &out->code, false);
  const char *meaning =
      catalog_category(draft->out->language, &out->code, true);
  out->title = draft_phrase(draft, PHRASE_PATTERN_TITLE);
  if (class)
    explain_class(draft, class);
  if (class && out->code.kind == SMTPCODE_STATUS)
    out->title = status_class_title(draft->out->language, class->id);
  if (category) {
    out->title = category;
    if (class)
      meaning = compose(
          &draft->storage, draft_phrase(draft, PHRASE_PATTERN_MEANING),
          HOLES({"class", class ? draft_row(draft, class, TEXT_MEANING) : ""},
                {"category", meaning}));
    draft_text(draft, SMTPCODE_DESCRIPTION, meaning);
  }
  out->kind = "pattern";
  struct smtpcode_code code;
  for (size_t place = 0; smtpcode_next(&out->code, &place, &code);) {
    const struct catalog_row *row = catalog_row(&code);
    draft_code(draft, SMTPCODE_CODES, &code, draft_row(draft, row, TEXT_TITLE));
    out->known = true;
    out->registered |= row->standing != SMTPCODE_STANDING_IN_NO_RFC;
  }
}

/* "450 Mailbox Unavailable (4xx Transient Negative)"; a pattern such as 4xx is
 * its class. */
static const char *heading(struct draft *draft)
{
  struct smtpcode_explanation *out = draft->out;
  const char *class = out->field[SMTPCODE_CLASS].text;
  bool pattern = smtpcode_is_pattern(&out->code);
  bool whole =
      *class == '\0' ||
      (pattern && !catalog_category(draft->out->language, &out->code, false));
  return compose(
      &draft->storage,
      draft_phrase(draft,
                   whole ? PHRASE_EXPLAIN_CODE : PHRASE_EXPLAIN_CODE_CLASS),
      HOLES({"code", out->name}, {"title", out->title}, {"class", class}));
}

void smtpcode_explain_meaning(const struct smtpcode_code *code,
                              const struct smtpcode_meaning *meaning,
                              int language,
                              struct smtpcode_explanation *explanation)
{
  struct draft draft = draft_of(code, language, explanation);
  const struct catalog_row *class =
      code->part[0] == SMTPCODE_ANY ? NULL : catalog_class(code->part[0]);
  bool pattern = code->part[1] == SMTPCODE_ANY ||
                 code->part[2] == SMTPCODE_ANY ||
                 (code->kind == SMTPCODE_REPLY && !class);
  const struct catalog_row *row = pattern ? NULL : catalog_row(code);
  explain_parts(&draft, class);
  if (!pattern && code->kind == SMTPCODE_STATUS)
    meanings_of_code(&draft);
  if (row)
    explain_known(&draft, row);
  else if (pattern)
    explain_pattern(&draft, class);
  else
    explain_unregistered(&draft, class);
  if (meaning)
    meaning_overlay(&draft, meaning);
  explanation->heading = heading(&draft);
}

void smtpcode_explain(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *explanation)
{
  smtpcode_explain_meaning(code, NULL, language, explanation);
}
