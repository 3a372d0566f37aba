/* SPDX-License-Identifier: MIT
 *
 * Weighs what providers, and servers in general, mean by a reply's codes and
 * words.
 */
#include "candidates.h"

#include "provider-meaning.h"
#include "words.h"

/* An enhanced code that says so little that the words say more, or none. */
static bool is_vague(const struct smtpcode_code *enhanced)
{
  return !enhanced || enhanced->part[2] == 0 ||
         (enhanced->part[1] == 7 && enhanced->part[2] == 1);
}

/* How well a row's codes fit. What servers in general mean by a reply code is
 * of no use where the enhanced code says it better. */
static enum fit fit(const struct clues *clues, const struct provider_row *row)
{
  enum fit fit = meaning_fit(row, clues->reply, clues->enhanced);
  bool general = row->provider == PROVIDER_ANYONE && fit <= FITS_CODE;
  return general && !is_vague(clues->enhanced) ? FITS_NOT : fit;
}

/* How well a row explains a reply; 0 if it does not. A receiver knows better
 * than a filter, that than a block list, and who is known than anyone. */
static size_t weigh(const struct clues *clues, const struct provider_row *row)
{
  const char *words = catalog_at(row->text[ROW_WORDS]);
  enum fit how = fit(clues, row);
  if (how == FITS_NOT || !is_given_away(clues, row->provider))
    return 0;
  size_t matched = *words ? words_match(clues->words, words) : 0;
  if (*words && matched == 0)
    return 0;
  if (row->provider == PROVIDER_ANYONE)
    return matched;
  matched += REPLY_TEXT * (size_t)(1 + SMTPCODE_ANSWERER_BLOCK_LIST -
                                   provider_speaks_as(row->provider));
  return matched * (FITS_PAIR + 1) + how;
}

const struct provider_row *find_meant(const struct clues *clues)
{
  const struct provider_row *row, *best = NULL;
  size_t most = 0;
  for (size_t i = 0; (row = provider_row(i)); i++) {
    size_t weight = weigh(clues, row);
    if (weight > most) {
      most = weight;
      best = row;
    }
  }
  return best;
}

/* True if a row may be meant, by its codes and by who answered. Of a code
 * without a text it may be anybody who has a meaning of its own for it. */
static bool is_candidate(const struct clues *clues,
                         const struct provider_row *row)
{
  bool anybody = !*clues->words && row->sense != SMTPCODE_SENSE_REGISTERED;
  return fit(clues, row) >= FITS_CODE &&
         (is_given_away(clues, row->provider) || anybody);
}

/* Where the words show what is meant, a few others are enough. */
#define CANDIDATES_BESIDE 4

static void add_candidate(struct smtpcode_finding *finding,
                          struct storage *storage,
                          const struct provider_row *row, bool meant)
{
  size_t most = finding->meant ? CANDIDATES_BESIDE : SMTPCODE_CANDIDATES;
  if (finding->candidate_count == most)
    return;
  struct smtpcode_candidate *candidate =
      &finding->candidates[finding->candidate_count++];
  meaning_read(row, &candidate->meaning);
  candidate->meant = meant;
  candidate->title = meaning_title(finding->language, row, storage);
  candidate->told_by =
      meant ? catalog_phrase(finding->language, PHRASE_CANDIDATE_MEANT)
            : meaning_told_by(finding->language,
                              *candidate->meaning.words ||
                                      !*candidate->meaning.provider
                                  ? candidate->meaning.words
                                  : candidate->meaning.signs,
                              storage);
}

/* What is meant comes first, then what the provider may mean, then the rest; if
 * nobody gave themselves away, what servers in general mean. */
void add_candidates(struct smtpcode_finding *finding, struct storage *storage,
                    const struct clues *clues, const struct provider_row *meant)
{
  const struct provider_row *row;
  bool ambiguous = meant == NULL;
  finding->candidate_count = 0;
  finding->candidates_heading = "";
  for (size_t i = 0; (row = provider_row(i)); i++)
    ambiguous |= row != meant && row->provider == PROVIDER_ANYONE &&
                 is_candidate(clues, row);
  if (!ambiguous)
    return;
  if (meant)
    add_candidate(finding, storage, meant, true);
  bool known = *finding->provider != '\0';
  for (int turn = 0; turn < 2; turn++)
    for (size_t i = 0; (row = provider_row(i)); i++)
      if (row != meant &&
          (turn == 0) == (known == (row->provider != PROVIDER_ANYONE)) &&
          is_candidate(clues, row))
        add_candidate(finding, storage, row, false);
  if (finding->candidate_count > 0)
    finding->candidates_heading = compose(
        storage, catalog_phrase(finding->language, PHRASE_CANDIDATES_OF),
        HOLES({"name", finding->name}));
}
