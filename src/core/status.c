/* SPDX-License-Identifier: MIT
 *
 * Explains an enhanced status code: one row serves three classes, of which each
 * has its own verdict and fix.
 */
#include "status.h"

#include "names.h"

const char *status_class_title(int language, int class)
{
  return catalog_phrase(language, class == 2   ? PHRASE_STATUS_CLASS_2
                                  : class == 4 ? PHRASE_STATUS_CLASS_4
                                               : PHRASE_STATUS_CLASS_5);
}

static bool makes_sense(const struct catalog_row *row, int class)
{
  return row->classes >> class & 1;
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

static void act(struct draft *draft, const struct catalog_row *row, int class)
{
  if (class == 4)
    draft_action(draft, SMTPCODE_RETRY_AUTOMATIC, row->actor_transient,
                 SMTPCODE_MESSAGE_QUEUED);
  else if (class == 5 && row->retry != SMTPCODE_RETRY_NOT_NEEDED)
    draft_action(draft, row->retry, row->actor, SMTPCODE_MESSAGE_RETURNED);
  else
    draft_action(draft, catalog_class(class)->retry,
                 catalog_class(class)->actor, catalog_class(class)->message);
  if (class == 2)
    draft->out->refuses = SMTPCODE_REFUSES_NOTHING;
}

/* The fix of 5.x and of 4.x, when the class is left open. */
static void act_by_class(struct draft *draft, const struct catalog_row *row)
{
  draft->out->verdict[0] = draft_phrase(draft, PHRASE_VERDICT_BY_CLASS);
  draft_text(draft, SMTPCODE_FIX, fix(draft->out->language, row, 5));
  if (!*draft_row(draft, row, TEXT_FIX_TRANSIENT))
    return;
  char permanent[SMTPCODE_CODE_SIZE], transient[SMTPCODE_CODE_SIZE];
  struct smtpcode_code code = draft->out->code;
  code.part[0] = 5;
  smtpcode_code_write(&code, permanent);
  code.part[0] = 4;
  smtpcode_code_write(&code, transient);
  draft_text(draft, SMTPCODE_FIX,
             compose(&draft->storage, draft_phrase(draft, PHRASE_FIX_BY_CLASS),
                     HOLES({"code", permanent},
                           {"fix", fix(draft->out->language, row, 5)},
                           {"other", transient},
                           {"fix_other", fix(draft->out->language, row, 4)})));
}

static void add_basic(struct draft *draft, const struct catalog_row *row)
{
  const char *text = draft_row(draft, row, TEXT_BASIC);
  struct smtpcode_code code;
  draft_text(draft, SMTPCODE_ENHANCED,
             text[1] ? text
                     : draft_phrase(draft, PHRASE_NO_BASIC)); /* - or . */
  for (; *text; text++)
    if (text[1] && text[2] && !smtpcode_code_read(text, 3, &code) &&
        !smtpcode_is_pattern(&code))
      draft_code(draft, SMTPCODE_ENHANCED, &code, "");
}

/* The codes that make sense; their classes, if the code's is open. */
static void add_classes(struct draft *draft, const struct catalog_row *row)
{
  struct smtpcode_code code = draft->out->code;
  bool open = code.part[0] == SMTPCODE_ANY;
  const char *classes = compose_begin(&draft->storage);
  for (code.part[0] = 2; code.part[0] <= 5; code.part[0]++) {
    if (!makes_sense(row, code.part[0]))
      continue;
    compose_text(&draft->storage, *classes ? ", " : "");
    compose_text(&draft->storage, name_of_class(&code));
  }
  if (open)
    draft_word(draft, SMTPCODE_CLASS, classes, "X.x.x");
  for (code.part[0] = 2; code.part[0] <= 5; code.part[0]++)
    if (makes_sense(row, code.part[0]))
      draft_code(draft, SMTPCODE_CLASSES, &code, "");
}

void explain_status(struct draft *draft, const struct catalog_row *row)
{
  struct smtpcode_explanation *out = draft->out;
  int class = out->code.part[0];
  out->title = draft_row(draft, row, TEXT_TITLE);
  out->gist = draft_row(draft, row, TEXT_GIST);
  out->send = draft_row(draft, row, TEXT_SEND);
  out->refuses = row->refuses;
  draft_text(draft, SMTPCODE_DESCRIPTION, draft_row(draft, row, TEXT_MEANING));
  draft_text(draft, SMTPCODE_WHEN, draft_row(draft, row, TEXT_WHEN));
  if (class == SMTPCODE_ANY && makes_sense(row, 4) && makes_sense(row, 5)) {
    act_by_class(draft, row);
  } else {
    if (class == SMTPCODE_ANY)
      class = makes_sense(row, 5) ? 5 : makes_sense(row, 4) ? 4 : 2;
    act(draft, row, class);
    draft_text(draft, SMTPCODE_FIX, fix(draft->out->language, row, class));
  }
  add_basic(draft, row);
  add_classes(draft, row);
  draft_sources(draft, row->sources);
}
