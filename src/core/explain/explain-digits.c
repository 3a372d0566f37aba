/* SPDX-License-Identifier: MIT
 *
 * Explains a code by its digits: its class and its category or subject, and of
 * a code that has no row the codes near it.
 */
#include "explain-digits.h"

#include "enumerations.h"
#include "explain-enhanced.h"
#include "verdict.h"

void explain_digits(struct writing *writing, const struct catalog_row *class)
{
  const struct smtpcode_code *code = &writing->out->code;
  bool reply = code->kind == SMTPCODE_REPLY_CODE;
  struct smtpcode_field *field = &writing->out->field[SMTPCODE_FIELD_CATEGORY];
  const char *category = catalog_category(writing->out->language, code, false);
  if (category) {
    field->value = category_name(code);
    field->text =
        compose(&writing->storage, phrase_of(writing, PHRASE_CATEGORY_NAME),
                HOLES({"name", field->value}, {"title", category}));
  } else if (code->part[1] != SMTPCODE_ANY) {
    field->text = phrase_of(writing, reply ? PHRASE_CATEGORY_OUTSIDE
                                           : PHRASE_SUBJECT_OUTSIDE);
  }
  if (!class)
    return;
  field = &writing->out->field[SMTPCODE_FIELD_CLASS];
  field->value = class_name(code);
  field->text = compose(
      &writing->storage, phrase_of(writing, PHRASE_CLASS_NAME),
      HOLES({"name", field->value},
            {"title",
             reply ? row_text(writing, class, TEXT_TITLE)
                   : enhanced_class_title(writing->out->language, class->id)}));
}

/* Its sources are two: for reply codes and for enhanced codes. */
static void explain_class(struct writing *writing,
                          const struct catalog_row *class)
{
  write_row(writing, class);
  write_verdict(writing, verdict_of(&writing->out->code));
  write_source(writing, &class->sources[writing->out->code.kind]);
}

/* The nearest codes with the same first part, and for an enhanced code the same
 * subject, that an RFC or the registry has: below and above. */
static void add_nearest(struct writing *writing,
                        const struct smtpcode_code *code)
{
  struct smtpcode_code pattern = *code, found, below, above;
  bool reply = code->kind == SMTPCODE_REPLY_CODE, is_below = false,
       is_above = false;
  pattern.part[1] = reply ? SMTPCODE_ANY : code->part[1];
  pattern.part[2] = SMTPCODE_ANY;
  for (size_t next = 0; !is_above && smtpcode_next(&pattern, &next, &found);) {
    if (catalog_row(&found)->standing == SMTPCODE_STANDING_IN_NO_RFC)
      continue;
    is_above =
        found.part[1] > code->part[1] ||
        (found.part[1] == code->part[1] && found.part[2] > code->part[2]);
    is_below |= !is_above;
    *(is_above ? &above : &below) = found;
  }
  if (is_below)
    write_code(writing, SMTPCODE_FIELD_NEAREST, &below,
               row_text(writing, catalog_row(&below), TEXT_TITLE));
  if (is_above)
    write_code(writing, SMTPCODE_FIELD_NEAREST, &above,
               row_text(writing, catalog_row(&above), TEXT_TITLE));
}

void explain_unregistered(struct writing *writing,
                          const struct catalog_row *class)
{
  struct smtpcode_explanation *out = writing->out;
  bool reply = out->code.kind == SMTPCODE_REPLY_CODE;
  const char *category =
      catalog_category(writing->out->language, &out->code, true);
  const struct hole *holes =
      HOLES({"code", out->name},
            {"class", class ? row_text(writing, class, TEXT_MEANING) : ""},
            {"category", category ? category : ""});
  if (class)
    explain_class(writing, class);
  out->title = phrase_of(writing, PHRASE_UNREGISTERED_TITLE);
  out->send =
      compose(&writing->storage,
              phrase_of(writing, reply ? PHRASE_UNREGISTERED_SEND
                                       : PHRASE_UNREGISTERED_STATUS_SEND),
              holes);
  unsigned meaning = reply      ? PHRASE_UNREGISTERED_MEANING
                     : !class   ? PHRASE_UNREGISTERED_OPEN_MEANING
                     : category ? PHRASE_UNREGISTERED_STATUS_MEANING
                                : PHRASE_UNREGISTERED_SUBJECT_MEANING;
  write_text(writing, SMTPCODE_FIELD_DESCRIPTION,
             compose(&writing->storage, phrase_of(writing, meaning), holes));
  write_standing(writing, SMTPCODE_STANDING_UNREGISTERED);
  add_nearest(writing, &out->code);
}

void explain_pattern(struct writing *writing, const struct catalog_row *class)
{
  struct smtpcode_explanation *out = writing->out;
  const char *category =
      catalog_category(writing->out->language, &out->code, false);
  const char *meaning =
      catalog_category(writing->out->language, &out->code, true);
  out->title = phrase_of(writing, PHRASE_PATTERN_TITLE);
  if (class)
    explain_class(writing, class);
  if (class && out->code.kind == SMTPCODE_ENHANCED_CODE)
    out->title = enhanced_class_title(writing->out->language, class->id);
  if (category) {
    out->title = category;
    if (class)
      meaning =
          compose(&writing->storage, phrase_of(writing, PHRASE_PATTERN_MEANING),
                  HOLES({"class", row_text(writing, class, TEXT_MEANING)},
                        {"category", meaning}));
    write_text(writing, SMTPCODE_FIELD_DESCRIPTION, meaning);
  }
  out->kind = "pattern";
  struct smtpcode_code code;
  for (size_t next = 0; smtpcode_next(&out->code, &next, &code);) {
    const struct catalog_row *row = catalog_row(&code);
    write_code(writing, SMTPCODE_FIELD_CODES, &code,
               row_text(writing, row, TEXT_TITLE));
    out->known = true;
    out->registered |= row->standing != SMTPCODE_STANDING_IN_NO_RFC;
  }
}
