/* SPDX-License-Identifier: MIT
 *
 * Explains a code: its row, or what its parts say when it has none. Gathers
 * all that a renderer prints.
 */
#include "explain-digits.h"
#include "explain-enhanced.h"
#include "provider-meaning.h"
#include "verdict.h"

static void add_see_also(struct writing *writing, const struct catalog_row *row)
{
  for (size_t i = 0; i < CATALOG_LIST && row->see_also[i]; i++) {
    const struct catalog_row *other = catalog_reference(row->see_also[i]);
    struct smtpcode_code code = catalog_code(other, writing->out->code.part[0]);
    write_code(writing, SMTPCODE_FIELD_SEE_ALSO, &code,
               row_text(writing, other, TEXT_TITLE));
  }
}

static void explain_reply(struct writing *writing,
                          const struct catalog_row *row)
{
  write_row(writing, row);
  write_verdict(writing, verdict_of(&writing->out->code));
  write_sources(writing, row->sources);
  write_commands(writing, row->commands);
  for (size_t i = 0; i < CATALOG_LIST && row->statuses[i]; i++) {
    const struct catalog_row *enhanced = catalog_reference(row->statuses[i]);
    struct smtpcode_code code = catalog_code(enhanced, SMTPCODE_ANY);
    if (writing->out->code.part[0] > 1) /* else it is no reply */
      code.part[0] = writing->out->code.part[0];
    write_code(writing, SMTPCODE_FIELD_ENHANCED, &code,
               row_text(writing, enhanced, TEXT_TITLE));
  }
}

static void explain_known(struct writing *writing,
                          const struct catalog_row *row)
{
  writing->out->known = true;
  writing->out->registered = row->standing != SMTPCODE_STANDING_IN_NO_RFC;
  if (writing->out->code.kind == SMTPCODE_REPLY_CODE)
    explain_reply(writing, row);
  else
    explain_enhanced(writing, row);
  write_standing(writing, row->standing);
  add_see_also(writing, row);
  write_servers(writing);
}

/* "450 Mailbox Unavailable (4xx Transient Negative)"; a pattern such as 4xx is
 * its class. */
static const char *heading(struct writing *writing)
{
  struct smtpcode_explanation *out = writing->out;
  const char *class = out->field[SMTPCODE_FIELD_CLASS].text;
  bool pattern = smtpcode_is_pattern(&out->code);
  const char *title = out->title;
  bool whole =
      *class == '\0' ||
      (pattern && !catalog_category(writing->out->language, &out->code, false));
  if (*out->provider)
    title =
        compose(&writing->storage, phrase_of(writing, PHRASE_TITLE_OF_PROVIDER),
                HOLES({"title", title}, {"provider", out->provider}));
  return compose(
      &writing->storage,
      phrase_of(writing,
                whole ? PHRASE_EXPLAIN_CODE : PHRASE_EXPLAIN_CODE_CLASS),
      HOLES({"code", out->name}, {"title", title}, {"class", class}));
}

/* Puts in what the only provider means that uses a code, which no registry has;
 * false if there is none. */
static bool is_only_users(struct writing *writing)
{
  const struct smtpcode_code *code = &writing->out->code;
  struct smtpcode_meaning meaning;
  bool is = code->kind == SMTPCODE_ENHANCED_CODE &&
            meaning_of_unregistered(code, writing->out->language, &meaning);
  if (!is)
    return false;
  meaning_overlay(writing, &meaning);
  writing->out->field[SMTPCODE_FIELD_MEANINGS].count = 0; /* it is said */
  return true;
}

struct writing explain_code(const struct smtpcode_code *code, int language,
                            struct smtpcode_explanation *out)
{
  struct writing writing = begin_writing(code, language, out);
  const struct catalog_row *class =
      code->part[0] == SMTPCODE_ANY ? NULL : catalog_class(code->part[0]);
  bool pattern = code->part[1] == SMTPCODE_ANY ||
                 code->part[2] == SMTPCODE_ANY ||
                 (code->kind == SMTPCODE_REPLY_CODE && !class);
  const struct catalog_row *row = pattern ? NULL : catalog_row(code);
  explain_digits(&writing, class);
  if (!pattern && code->kind == SMTPCODE_ENHANCED_CODE)
    meanings_of_code(&writing);
  if (row)
    explain_known(&writing, row);
  else if (pattern)
    explain_pattern(&writing, class);
  else
    explain_unregistered(&writing, class);
  if (!row && !pattern && class && is_only_users(&writing))
    out->known = true;
  out->heading = heading(&writing);
  return writing;
}

void smtpcode_explain(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *explanation)
{
  explain_code(code, language, explanation);
}
