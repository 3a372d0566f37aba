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

unsigned long shown_fields(const struct smtpcode_explanation *explanation)
{
  unsigned long shown = 0;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    if (*field->text || field->count > 0)
      shown |= 1ul << i;
  }
  return shown & ~SHOWN_ABOVE;
}

unsigned long shown_in_finding(const struct smtpcode_finding *finding,
                               size_t number)
{
  unsigned long said = BIT(MEANINGS);
  if (finding->meant)
    said |= BIT(WHEN) | BIT(FIX);
  return shown_fields(&finding->codes[number]) & ~said;
}

size_t finding_parts(const struct smtpcode_finding *finding,
                     struct part parts[PARTS])
{
  const bool meant = finding->meant;
  const struct {
    unsigned heading;
    const char *text;
  } all[PARTS] = {
      {HEADING_PROVIDER + finding->answerer, finding->provider},
      {HEADING_MEANING, meant ? finding->meaning.meaning : ""},
      {HEADING_FIX, meant ? finding->meaning.fix : ""},
      {HEADING_BASIS, finding->basis},
  };
  size_t count = 0;
  for (size_t i = 0; i < PARTS; i++)
    if (*all[i].text)
      parts[count++] = (struct part){heading(finding->language, all[i].heading),
                                     all[i].text};
  return count;
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
