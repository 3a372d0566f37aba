/* SPDX-License-Identifier: MIT
 *
 * Explains an enhanced status code: one row serves three classes, of which each
 * has its own verdict and fix.
 */
#include "explain-enhanced.h"

#include "enumerations.h"
#include "verdict.h"

const char *enhanced_class_title(int language, int class)
{
  return catalog_phrase(language, class == 2   ? PHRASE_STATUS_CLASS_2
                                  : class == 4 ? PHRASE_STATUS_CLASS_4
                                               : PHRASE_STATUS_CLASS_5);
}

static const char *fix(int language, const struct catalog_row *row, int class)
{
  const char *transient = catalog_text(language, row, TEXT_FIX_TRANSIENT);
  bool success_only = row->retry == SMTPCODE_RETRY_NOT_NEEDED;
  if (class == 4 && *transient)
    return transient;
  return class == 2 && !success_only
             ? catalog_text(language, catalog_class(2), TEXT_FIX)
             : catalog_text(language, row, TEXT_FIX);
}

/* The fix of 5.x and of 4.x, when the class is left open. */
static void write_fixes(struct writing *writing, const struct catalog_row *row)
{
  write_text(writing, SMTPCODE_FIELD_FIX, fix(writing->out->language, row, 5));
  if (!*row_text(writing, row, TEXT_FIX_TRANSIENT))
    return;
  char permanent[SMTPCODE_CODE_SIZE], transient[SMTPCODE_CODE_SIZE];
  struct smtpcode_code code = writing->out->code;
  code.part[0] = 5;
  smtpcode_code_write(&code, permanent);
  code.part[0] = 4;
  smtpcode_code_write(&code, transient);
  write_text(
      writing, SMTPCODE_FIELD_FIX,
      compose(&writing->storage, phrase_of(writing, PHRASE_FIX_BY_CLASS),
              HOLES({"code", permanent},
                    {"fix", fix(writing->out->language, row, 5)},
                    {"other", transient},
                    {"fix_other", fix(writing->out->language, row, 4)})));
}

static void add_basic(struct writing *writing, const struct catalog_row *row)
{
  const char *text = row_text(writing, row, TEXT_BASIC);
  struct smtpcode_code code;
  write_text(writing, SMTPCODE_FIELD_ENHANCED,
             text[1] ? text : phrase_of(writing, PHRASE_NO_BASIC)); /* - or . */
  for (; *text; text++)
    if (text[1] && text[2] && !smtpcode_code_read(text, 3, &code) &&
        !smtpcode_is_pattern(&code))
      write_code(writing, SMTPCODE_FIELD_ENHANCED, &code, "");
}

/* The codes that make sense; their classes, if the code's is open. */
static void add_classes(struct writing *writing, const struct catalog_row *row)
{
  struct smtpcode_code code = writing->out->code;
  bool open = code.part[0] == SMTPCODE_ANY;
  const char *classes = compose_begin(&writing->storage);
  for (code.part[0] = 2; code.part[0] <= 5; code.part[0]++) {
    if (!catalog_has_class(row, code.part[0]))
      continue;
    compose_text(&writing->storage, *classes ? ", " : "");
    compose_text(&writing->storage, class_name(&code));
  }
  if (open)
    write_word(writing, SMTPCODE_FIELD_CLASS, classes, "X.x.x");
  for (code.part[0] = 2; code.part[0] <= 5; code.part[0]++)
    if (catalog_has_class(row, code.part[0]))
      write_code(writing, SMTPCODE_FIELD_CLASSES, &code, "");
}

void explain_enhanced(struct writing *writing, const struct catalog_row *row)
{
  struct smtpcode_explanation *out = writing->out;
  int class = out->code.part[0];
  write_row(writing, row);
  write_verdict(writing, verdict_of(&out->code));
  if (class == 2)
    out->refuses = SMTPCODE_REFUSES_NOTHING;
  if (out->verdict.retry == SMTPCODE_RETRY_BY_CLASS) {
    write_fixes(writing, row);
  } else {
    if (class == SMTPCODE_ANY)
      class = catalog_has_class(row, 5) ? 5 : catalog_has_class(row, 4) ? 4 : 2;
    write_text(writing, SMTPCODE_FIELD_FIX, fix(out->language, row, class));
  }
  add_basic(writing, row);
  add_classes(writing, row);
  write_sources(writing, row->sources);
}
