/* SPDX-License-Identifier: MIT
 *
 * Picks what people are shown. What is chosen here is no word of an answer,
 * only whether and under which heading it stands.
 */
#include "shown.h"

#include "headings.h"

#define BIT(name) (1ul << SMTPCODE_FIELD_##name)

/* The heading and the verdict of an explanation have these. */
#define SHOWN_ABOVE (BIT(CLASS) | BIT(RETRY) | BIT(ACTOR) | BIT(MESSAGE))

unsigned long shown_fields(const struct smtpcode_explanation *explanation,
                           bool full)
{
  unsigned long shown = 0;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    if (*field->text || field->count > 0)
      shown |= 1ul << i;
  }
  return shown & ~(SHOWN_ABOVE | (full ? 0 : BIT(SERVERS)));
}

/* True if the fix is not a code's own, which may say to wait for what nobody
 * repeats. */
static bool has_own_fix(const struct smtpcode_finding *finding)
{
  return finding->told || finding->verdict.retry == SMTPCODE_RETRY_GIVEN_UP ||
         finding->verdict.retry == SMTPCODE_RETRY_BY_HAND;
}

unsigned long shown_in_finding(const struct smtpcode_finding *finding,
                               size_t number)
{
  unsigned long said = BIT(MEANINGS);
  if (finding->told)
    said |= BIT(WHEN);
  if (has_own_fix(finding))
    said |= BIT(FIX);
  if (*finding->provider && finding->context != SMTPCODE_CONTEXT_OWN_SERVER)
    said |= BIT(SERVERS);
  return shown_fields(&finding->codes[number], true) & ~said;
}

size_t finding_parts(const struct smtpcode_finding *finding, bool full,
                     struct part parts[PARTS])
{
  const bool told = finding->told;
  const struct {
    unsigned heading;
    bool shown;
    const char *text;
  } all[] = {
      {HEADING_PROVIDER + finding->answerer, full, finding->provider},
      {HEADING_SOFTWARE, full, finding->software},
      {HEADING_MEANING, told || !full, finding->means},
      {HEADING_FIX, has_own_fix(finding) || !full, finding->fix},
      {HEADING_BASIS, true, finding->basis},
      {HEADING_BY_REGISTRY, !full, finding->by_registry},
  };
  size_t count = 0;
  for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
    if (all[i].shown && *all[i].text)
      parts[count++] = (struct part){heading(finding->language, all[i].heading),
                                     all[i].text};
  return count;
}

bool phase_is_shown(const struct smtpcode_finding *finding, bool full)
{
  return *finding->phase &&
         (full || (*finding->phase_meaning && !finding->told));
}

void column_headings(int language, const char *headings[COLUMNS])
{
  headings[COLUMN_COUNT] = heading(language, HEADING_COUNT);
  headings[COLUMN_REPLY] = heading(language, HEADING_REPLY);
  headings[COLUMN_TITLE] = heading(language, HEADING_TITLE);
  headings[COLUMN_RETRY] = heading(language, HEADING_RETRY);
  headings[COLUMN_ACTOR] = heading(language, HEADING_ACTOR);
}

void column_texts(const struct smtpcode_row *row, const char *texts[COLUMNS],
                  char number[SMTPCODE_NUMBER_SIZE])
{
  const struct smtpcode_verdict *verdict = &row->finding.verdict;
  int language = row->finding.language;
  smtpcode_write_number(row->count->count, number);
  texts[COLUMN_COUNT] = number;
  texts[COLUMN_REPLY] = row->finding.name;
  texts[COLUMN_TITLE] = row->title;
  texts[COLUMN_RETRY] = smtpcode_retry_word(verdict->retry, language);
  texts[COLUMN_ACTOR] = smtpcode_actor_word(verdict->actor, language);
}
