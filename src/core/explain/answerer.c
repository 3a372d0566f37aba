/* SPDX-License-Identifier: MIT
 *
 * Who answered, and what is meant: goes through the rows of a reply's codes and
 * takes the one whose words are longest.
 */
#include "host.h"
#include "provider-meaning.h"
#include "reply-text.h"
#include "words.h"

#include <string.h>

/* What is known of a reply. */
struct clues {
  struct codes codes;
  char words[REPLY_TEXT];
  struct line host;             /* that answered */
  unsigned char recognised[64]; /* one bit a provider, by its number */
};

static bool is_recognised(const struct clues *clues, size_t provider)
{
  return provider == PROVIDER_ANYONE ||
         clues->recognised[provider / 8] >> provider % 8 & 1;
}

/* Marks who gave themselves away, and returns the number of the first; 0 if
 * nobody did. A sign in the reply counts for more than the name of a host. */
static size_t recognise(struct clues *clues)
{
  size_t first = 0;
  memset(clues->recognised, 0, sizeof(clues->recognised));
  for (int host = 0; host < 2 && first == 0; host++)
    for (size_t i = 1; provider_text(i, PROVIDER_KEY); i++) {
      bool known =
          host
              ? host_is_of(&clues->host, provider_text(i, PROVIDER_HOSTS))
              : words_match(clues->words, provider_text(i, PROVIDER_SIGNS)) > 0;
      if (known) {
        clues->recognised[i / 8] |= (unsigned char)(1u << i % 8);
        first = first ? first : i;
      }
    }
  return first;
}

/* An enhanced code that says so little that the words say more, or none. */
static bool is_vague(const struct smtpcode_code *status)
{
  return !status || status->part[2] == 0 ||
         (status->part[1] == 7 && status->part[2] == 1);
}

/* How well a row's codes fit. What servers in general mean by a reply code is
 * of no use where the enhanced code says it better. */
static enum fit fit(const struct clues *clues, const struct provider_row *row)
{
  enum fit fit = meaning_fit(row, &clues->codes);
  bool general = row->provider == PROVIDER_ANYONE && fit <= FITS_CODE;
  return general && !is_vague(clues->codes.status) ? FITS_NOT : fit;
}

/* How well a row explains a reply; 0 if it does not. A receiver knows better
 * than a filter, that than a block list, and who is known than anyone. */
static size_t weigh(const struct clues *clues, const struct provider_row *row)
{
  const char *words = catalog_at(row->text[ROW_WORDS]);
  enum fit how = fit(clues, row);
  if (how == FITS_NOT || !is_recognised(clues, row->provider))
    return 0;
  size_t matched = *words ? words_match(clues->words, words) : 0;
  if (*words && matched == 0)
    return 0;
  if (row->provider == PROVIDER_ANYONE)
    return matched;
  matched += REPLY_TEXT *
             (size_t)(1 + PROVIDER_LISTS - (int)provider_kind(row->provider));
  return matched * (FITS_PAIR + 1) + how;
}

static const struct provider_row *find_meant(const struct clues *clues)
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
         (is_recognised(clues, row->provider) || anybody);
}

/* Where the words show what is meant, a few others are enough. */
#define CANDIDATES_BESIDE 4

static void add_candidate(struct smtpcode_answer *answer,
                          struct storage *storage,
                          const struct provider_row *row, bool meant)
{
  size_t most = answer->meant ? CANDIDATES_BESIDE : SMTPCODE_CANDIDATES;
  if (answer->candidate_count == most)
    return;
  struct smtpcode_candidate *candidate =
      &answer->candidates[answer->candidate_count++];
  meaning_read(row, &candidate->meaning);
  candidate->meant = meant;
  candidate->title = meaning_title(answer->language, row, storage);
  candidate->told_by =
      meant ? catalog_phrase(answer->language, PHRASE_CANDIDATE_MEANT)
            : meaning_told_by(answer->language,
                              *candidate->meaning.words ||
                                      !*candidate->meaning.provider
                                  ? candidate->meaning.words
                                  : candidate->meaning.signs,
                              storage);
}

/* What is meant comes first, then what the provider may mean, then the rest; if
 * nobody gave themselves away, what servers in general mean. */
static void add_candidates(struct smtpcode_answer *answer,
                           struct storage *storage, const struct clues *clues,
                           const struct provider_row *meant)
{
  const struct provider_row *row;
  bool ambiguous = meant == NULL;
  for (size_t i = 0; (row = provider_row(i)); i++)
    ambiguous |= row != meant && row->provider == PROVIDER_ANYONE &&
                 is_candidate(clues, row);
  if (!ambiguous)
    return;
  if (meant)
    add_candidate(answer, storage, meant, true);
  bool known = *answer->provider != '\0';
  for (int turn = 0; turn < 2; turn++)
    for (size_t i = 0; (row = provider_row(i)); i++)
      if (row != meant &&
          (turn == 0) == (known == (row->provider != PROVIDER_ANYONE)) &&
          is_candidate(clues, row))
        add_candidate(answer, storage, row, false);
  if (answer->candidate_count > 0)
    answer->candidates_heading = compose(
        storage, catalog_phrase(answer->language, PHRASE_HEADING_CANDIDATES),
        HOLES({"name", answer->name}));
}

static void add_part(struct smtpcode_answer *answer, unsigned heading,
                     const char *text)
{
  answer->parts[answer->part_count++] =
      (struct smtpcode_part){catalog_phrase(answer->language, heading), text};
}

static const char *basis_of(int language,
                            const struct smtpcode_meaning *meaning,
                            struct storage *storage)
{
  unsigned phrase = *meaning->address ? PHRASE_BASIS_DOCUMENTED
                                      : PHRASE_BASIS_DOCUMENTED_NOWHERE;
  return compose(storage, catalog_phrase(language, phrase + meaning->basis),
                 HOLES({"source", meaning->source},
                       {"date", meaning->source_date},
                       {"address", meaning->address}));
}

/* What the codes say in general that is said already of this reply. */
static void set_aside(struct smtpcode_answer *answer, struct storage *storage)
{
  struct smtpcode_explanation *code = &answer->codes[0];
  for (size_t i = 0; i < answer->count; i++) {
    struct smtpcode_field *fields = answer->codes[i].field;
    fields[SMTPCODE_MEANINGS].explained = false;
    fields[SMTPCODE_WHEN].explained &= !answer->meant;
    fields[SMTPCODE_FIX].explained &= !answer->meant;
  }
  if (answer->meant && answer->meaning.sense == SMTPCODE_SENSE_OTHER)
    answer->code_headings[0] =
        compose(storage, catalog_phrase(answer->language, PHRASE_NOT_MEANT),
                HOLES({"heading", code->heading}));
}

void meaning_of_reply(struct smtpcode_answer *answer, struct storage *storage,
                      const char *text)
{
  const struct smtpcode_reply *reply = answer->reply;
  struct clues clues;
  clues.codes.reply = reply->has_code ? &reply->code : NULL;
  clues.codes.status = reply->has_status ? &reply->status : NULL;
  clues.host = host_told(text, reply->begin);
  reply_text(reply, clues.words);
  size_t provider = recognise(&clues);
  const struct provider_row *meant = find_meant(&clues);
  answer->candidate_count = answer->part_count = 0;
  answer->candidates_heading = "";
  answer->provider = provider ? provider_text(provider, PROVIDER_NAME) : "";
  answer->meant = meant != NULL;
  if (meant) {
    meaning_read(meant, &answer->meaning);
    if (meant->provider != PROVIDER_ANYONE)
      answer->provider = answer->meaning.provider;
  }
  if (meant && meant->provider != PROVIDER_ANYONE)
    provider = meant->provider;
  if (provider)
    add_part(answer,
             PHRASE_HEADING_PROVIDER + (unsigned)provider_kind(provider),
             answer->provider);
  if (meant) {
    add_part(answer, PHRASE_HEADING_MEANING, answer->meaning.meaning);
    add_part(answer, PHRASE_HEADING_FIX, answer->meaning.fix);
    if (meant->provider != PROVIDER_ANYONE)
      add_part(answer, PHRASE_HEADING_BASIS,
               basis_of(answer->language, &answer->meaning, storage));
  }
  add_candidates(answer, storage, &clues, meant);
  set_aside(answer, storage);
}
