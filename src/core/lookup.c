/* SPDX-License-Identifier: MIT
 *
 * Explains a code: its row, or what its digits say when it has none. Gathers
 * all that a renderer prints.
 */
#include "draft.h"
#include "names.h"
#include "verdict.h"

/* The nearest codes of the same class that an RFC or the registry has, below
 * and above. */
static void add_nearest(struct draft *draft, const struct smtpcode_code *code)
{
  int id = code->part[0] * 100 + code->part[1] * 10 + code->part[2];
  const struct catalog_row *below = NULL, *above = NULL;
  for (size_t i = 0; catalog_reply_at(i) && !above; i++) {
    const struct catalog_row *row = catalog_reply_at(i);
    if (row->id / 100 != code->part[0] ||
        row->standing == SMTPCODE_STANDING_IN_NO_RFC)
      continue;
    *(row->id < id ? &below : &above) = row;
  }
  if (below)
    draft_reply(draft, SMTPCODE_NEAREST, below);
  if (above)
    draft_reply(draft, SMTPCODE_NEAREST, above);
}

/* What the digits say: the class, and the category if the second digit is
 * known. */
static void explain_digits(struct draft *draft, const struct catalog_row *class)
{
  struct smtpcode_explanation *out = draft->out;
  int category = out->code.part[1];
  const char *title =
      category == SMTPCODE_ANY ? NULL : catalog_category(category, false);
  char digit[2] = {(char)('0' + category), '\0'};
  if (title) {
    draft_text(draft, SMTPCODE_CATEGORY,
               compose(&draft->storage, catalog_phrase(PHRASE_CATEGORY_NAME),
                       HOLES({"digit", digit}, {"title", title})));
    out->field[SMTPCODE_CATEGORY].value =
        compose(&draft->storage, "x{digit}z", HOLES({"digit", digit}));
  } else if (category != SMTPCODE_ANY)
    draft_text(draft, SMTPCODE_CATEGORY,
               catalog_phrase(PHRASE_CATEGORY_OUTSIDE));
  if (!class)
    return;
  digit[0] = (char)('0' + class->id);
  draft_text(draft, SMTPCODE_CLASS,
             compose(&draft->storage, catalog_phrase(PHRASE_CLASS_NAME),
                     HOLES({"digit", digit},
                           {"title", catalog_text(class, TEXT_TITLE)})));
  out->field[SMTPCODE_CLASS].value =
      compose(&draft->storage, "{digit}xx", HOLES({"digit", digit}));
}

/* What a row of replies.def and a row of classes.def have in common. */
static void explain_row(struct draft *draft, const struct catalog_row *row)
{
  struct smtpcode_explanation *out = draft->out;
  out->title = catalog_text(row, TEXT_TITLE);
  out->gist = catalog_text(row, TEXT_GIST);
  out->send = catalog_text(row, TEXT_SEND);
  out->retry = row->retry;
  out->actor = row->actor;
  out->message = row->message;
  out->refuses = row->refuses;
  draft_word(draft, SMTPCODE_RETRY, PHRASE_RETRY_NOT_NEEDED + row->retry,
             name_of_retry(row->retry));
  draft_word(draft, SMTPCODE_ACTOR, PHRASE_ACTOR_NOBODY + row->actor,
             name_of_actor(row->actor));
  draft_word(draft, SMTPCODE_MESSAGE, PHRASE_MESSAGE_NONE + row->message,
             name_of_message(row->message));
  draft_text(draft, SMTPCODE_DESCRIPTION, catalog_text(row, TEXT_MEANING));
  draft_text(draft, SMTPCODE_WHEN, catalog_text(row, TEXT_WHEN));
  draft_text(draft, SMTPCODE_FIX, catalog_text(row, TEXT_FIX));
  draft_sources(draft, row->sources);
  verdict(out);
}

static void explain_reply(struct draft *draft, const struct catalog_row *row)
{
  draft->out->known = true;
  draft->out->registered = row->standing != SMTPCODE_STANDING_IN_NO_RFC;
  explain_row(draft, row);
  draft_standing(draft, row->standing);
  draft_commands(draft, row->commands);
  draft_statuses(draft, draft->out->code.part[0], row->statuses);
  for (size_t i = 0; i < CATALOG_LIST && row->see_also[i]; i++)
    draft_reply(draft, SMTPCODE_SEE_ALSO, catalog_reply(row->see_also[i]));
}

static void explain_unregistered(struct draft *draft,
                                 const struct catalog_row *class)
{
  struct smtpcode_explanation *out = draft->out;
  explain_row(draft, class);
  draft_standing(draft, SMTPCODE_STANDING_UNREGISTERED);
  const struct hole *holes =
      HOLES({"code", out->name}, {"class", catalog_text(class, TEXT_MEANING)});
  out->title = catalog_phrase(PHRASE_UNREGISTERED_TITLE);
  out->send =
      compose(&draft->storage, catalog_phrase(PHRASE_UNREGISTERED_SEND), holes);
  draft_text(draft, SMTPCODE_DESCRIPTION,
             compose(&draft->storage,
                     catalog_phrase(PHRASE_UNREGISTERED_MEANING), holes));
  add_nearest(draft, &out->code);
}

static void explain_pattern(struct draft *draft,
                            const struct catalog_row *class)
{
  struct smtpcode_explanation *out = draft->out;
  int digit = out->code.part[1];
  const char *category =
      digit == SMTPCODE_ANY ? NULL : catalog_category(digit, false);
  if (class)
    explain_row(draft, class);
  if (category) {
    const char *meaning = catalog_category(digit, true);
    out->title = category;
    if (class)
      meaning = compose(&draft->storage, catalog_phrase(PHRASE_PATTERN_MEANING),
                        HOLES({"class", catalog_text(class, TEXT_MEANING)},
                              {"category", meaning}));
    draft_text(draft, SMTPCODE_DESCRIPTION, meaning);
  }
  out->kind = "pattern";
  struct smtpcode_code code;
  for (size_t place = 0; smtpcode_next(&out->code, &place, &code);)
    draft_reply(
        draft, SMTPCODE_CODES,
        catalog_reply(code.part[0] * 100 + code.part[1] * 10 + code.part[2]));
  out->known = out->registered = out->field[SMTPCODE_CODES].count > 0;
}

/* "450 Mailbox Unavailable (4xx Transient Negative)"; a pattern such as 4xx is
 * its class. */
static const char *heading(struct draft *draft)
{
  struct smtpcode_explanation *out = draft->out;
  const char *class = out->field[SMTPCODE_CLASS].text;
  bool whole = *class == '\0' || (out->code.part[1] == SMTPCODE_ANY &&
                                  out->code.part[2] == SMTPCODE_ANY);
  return compose(
      &draft->storage,
      catalog_phrase(whole ? PHRASE_EXPLAIN_CODE : PHRASE_EXPLAIN_CODE_CLASS),
      HOLES({"code", out->name}, {"title", out->title}, {"class", class}));
}

void smtpcode_explain(const struct smtpcode_code *code,
                      struct smtpcode_explanation *explanation)
{
  struct draft draft = draft_of(code, explanation);
  const struct catalog_row *class =
      code->part[0] == SMTPCODE_ANY ? NULL : catalog_class(code->part[0]);
  const struct catalog_row *row = NULL;
  explain_digits(&draft, class);
  if (smtpcode_is_pattern(code))
    explain_pattern(&draft, class);
  else if ((row = catalog_reply(code->part[0] * 100 + code->part[1] * 10 +
                                code->part[2])))
    explain_reply(&draft, row);
  else
    explain_unregistered(&draft, class);
  explanation->heading = heading(&draft);
}

int smtpcode_command(const char *name)
{
  for (int number = 0; catalog_phase(number); number++) {
    const char *phase = catalog_phase(number);
    size_t i = 0;
    while (name[i] != '\0' &&
           (name[i] == phase[i] || (name[i] >= 'a' && name[i] <= 'z' &&
                                    name[i] - 'a' + 'A' == phase[i])))
      i++;
    if (name[i] == phase[i])
      return number;
  }
  return -1;
}

const char *smtpcode_command_name(int number)
{
  return catalog_phase(number);
}
