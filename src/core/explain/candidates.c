/* SPDX-License-Identifier: MIT
 *
 * Lists what else providers, and servers in general, mean by a reply's codes.
 */
#include "candidates.h"

#include "catalog.h"
#include "listed-fit.h"
#include "provider-meaning.h"
#include "reasons.h"

/* So many are shown of a reply of which nothing else is known. */
#define LIKELY 3

/* The next place in the list; NULL if it is full. */
static struct smtpcode_candidate *next_place(struct smtpcode_finding *finding)
{
  return finding->candidate_count < SMTPCODE_CANDIDATES
             ? &finding->candidates[finding->candidate_count++]
             : NULL;
}

static void add_meaning(struct smtpcode_finding *finding,
                        struct storage *storage, const struct provider_row *row)
{
  struct smtpcode_candidate *candidate = next_place(finding);
  if (!candidate)
    return;
  struct smtpcode_meaning *meaning = &candidate->meaning;
  meaning_read(row, finding->language, meaning);
  candidate->by_provider = true;
  candidate->title = meaning_title(finding->language, meaning, storage);
  candidate->told_by = meaning_told_by(
      finding->language, *meaning->words ? meaning->words : meaning->signs,
      storage);
}

static void add_reason(struct smtpcode_finding *finding,
                       enum smtpcode_reason reason)
{
  struct smtpcode_candidate *candidate = next_place(finding);
  if (!candidate)
    return;
  const int language = finding->language;
  const struct reason_row *row = reason_row(reason);
  candidate->by_provider = false;
  candidate->meaning = (struct smtpcode_meaning){
      .name = smtpcode_reason_name(reason),
      .provider = "",
      .provider_name = "",
      .title = reason_text(language, reason, REASON_TITLE),
      .meaning = reason_text(language, reason, REASON_MEANING),
      .fix = reason_text(language, reason, REASON_FIX),
      .waiting = reason_text(language, reason, REASON_WAITING),
      .signs = "",
      .words = "",
      .reason = reason,
      .retry = row->retry,
      .actor = row->actor[ACTS],
      .source = "",
      .address = "",
      .source_date = "",
  };
  candidate->title = candidate->meaning.title;
  candidate->told_by = "";
}

/* True if a provider's row may be meant, by its codes and by who answered. Of
 * an enhanced code without a text it may be anybody who has a meaning of its
 * own for it. */
static bool may_be_meant(const struct clues *clues,
                         const struct provider_row *row)
{
  const enum fit fit = listed_fit(&row->codes, clues->reply, clues->enhanced);
  return is_given_away(clues, row->provider)
             ? fit >= FITS_CODE
             : !*clues->text && row->sense != SMTPCODE_SENSE_REGISTERED &&
                   fit > FITS_CODE;
}

void add_candidates(struct smtpcode_finding *finding, struct storage *storage,
                    const struct clues *clues, const struct decision *decision)
{
  const struct provider_row *row;
  enum smtpcode_reason reason;
  size_t next = 0;
  finding->candidate_count = finding->likely = 0;
  finding->candidates_heading = "";
  if (decision->reason == SMTPCODE_REASON_SUCCESS ||
      (!reason_is_vague(decision->reason) && *clues->text))
    return; /* it is known */
  for (size_t i = 0; (row = provider_row(i)); i++)
    if (row != decision->meant && may_be_meant(clues, row))
      add_meaning(finding, storage, row);
  while (clues->reply && reason_is_vague(decision->reason) &&
         reason_of_code(catalog_id(clues->reply), &next, &reason))
    if (reason != decision->reason)
      add_reason(finding, reason);
  if (finding->candidate_count == 0)
    return;
  if (decision->reason == SMTPCODE_REASON_UNKNOWN)
    finding->likely =
        finding->candidate_count < LIKELY ? finding->candidate_count : LIKELY;
  finding->candidates_heading =
      compose(storage, catalog_phrase(finding->language, PHRASE_CANDIDATES_OF),
              HOLES({"name", finding->name}));
}
