/* SPDX-License-Identifier: MIT
 *
 * Decides what a reply is about. Knowledge is in the tables: here is only their
 * order.
 */
#include "decision.h"

#include "catalog.h"
#include "listed-fit.h"
#include "phases.h"
#include "reasons.h"

/* How well a provider's row explains a reply: the first number that differs
 * decides. */
struct weight {
  int rank, answerer; /* lower is better */
  enum fit fit;
  size_t words;
};

static bool is_better(const struct weight *a, const struct weight *b)
{
  return a->rank != b->rank           ? a->rank < b->rank
         : a->answerer != b->answerer ? a->answerer < b->answerer
         : a->fit != b->fit           ? a->fit > b->fit
                                      : a->words > b->words;
}

/* True for a row that tells by a code of the provider's own what words tell of
 * others: it has none, and no registry gives the code that meaning. */
static bool is_own_sense(const struct provider_row *row, enum fit fit)
{
  return row->sense != SMTPCODE_SENSE_REGISTERED && fit >= FITS_RANGE &&
         !reason_is_vague(row->reason);
}

/* Weighs a row; false if it does not fit. */
static bool weigh(const struct clues *clues, const struct provider_row *row,
                  bool by_words, struct weight *weight)
{
  const char *words = catalog_at(row->text[ROW_WORDS]);
  weight->fit = listed_fit(&row->codes, clues->reply, clues->enhanced);
  bool own = !*words && is_own_sense(row, weight->fit);
  if (weight->fit == FITS_NOT || !is_given_away(clues, row->provider) ||
      (by_words != (*words != '\0') && !own))
    return false;
  weight->words = words_match(&clues->words, words);
  weight->rank = reason_row(row->reason)->rank;
  weight->answerer = (int)provider_speaks_as(row->provider);
  return !by_words || own || weight->words > 0;
}

const struct provider_row *told_by_provider(const struct clues *clues,
                                            bool by_words)
{
  const struct provider_row *row, *best = NULL;
  struct weight most = {0}, weight;
  if (clues->provider == 0)
    return NULL;
  for (size_t i = 0; (row = provider_row(i)); i++)
    if (weigh(clues, row, by_words, &weight) &&
        (!best || is_better(&weight, &most))) {
      best = row;
      most = weight;
    }
  return best;
}

const struct telling *told_by_words(const struct clues *clues, bool vague)
{
  const size_t first_vague = telling_first_vague();
  const struct telling *row;
  if (!*clues->text)
    return NULL;
  for (size_t i = vague ? first_vague : 0;
       (row = telling(i)) && (vague || i < first_vague); i++)
    if (listed_fit(&row->codes, clues->reply, clues->enhanced) &&
        words_occur(row->token ? &clues->words : &clues->nameless_words,
                    catalog_at(row->text[TELLING_WORDS])))
      return row;
  return NULL;
}

bool told_by_enhanced(const struct smtpcode_code *enhanced,
                      enum smtpcode_reason *reason)
{
  const struct catalog_row *row = enhanced ? catalog_row(enhanced) : NULL;
  if (row)
    *reason = enhanced->part[0] == 4 ? row->reason_transient : row->reason;
  return row != NULL;
}

enum smtpcode_reason told_by_reply(const struct smtpcode_code *reply,
                                   int command)
{
  enum smtpcode_reason reason = SMTPCODE_REASON_UNKNOWN;
  const struct catalog_row *row = reply ? catalog_row(reply) : NULL;
  if (row && !phase_reason(row->id, command, &reason))
    reason = row->reason;
  return reason;
}

static struct decision by_provider(const struct provider_row *row)
{
  return (struct decision){SMTPCODE_TOLD_BY_PROVIDER, row->reason, row, NULL};
}

static struct decision by_words(const struct telling *row)
{
  return (struct decision){SMTPCODE_TOLD_BY_WORDS, row->reason, NULL, row};
}

static struct decision by_code(enum smtpcode_told_by told_by,
                               enum smtpcode_reason reason)
{
  return (struct decision){told_by, reason, NULL, NULL};
}

/* Takes what was decided otherwise if it is better than what was so far, which
 * is vague, or nothing yet. */
static void take(struct decision *decision, struct decision other)
{
  unsigned rank = reason_row(decision->reason)->rank;
  bool nothing = decision->told_by == SMTPCODE_TOLD_BY_REPLY;
  if (rank >= RANK_VAGUE_THIRD &&
      (reason_row(other.reason)->rank < rank || nothing))
    *decision = other;
}

/* By words that tell something definite, and a provider's row that fits by its
 * words, if any: a row of the provider that means the same says it more
 * exactly. */
static struct decision by_definite_words(const struct clues *clues,
                                         const struct telling *telling,
                                         const struct provider_row *meant)
{
  if (!meant || meant->reason != telling->reason)
    meant = told_by_provider(clues, false);
  return meant && meant->reason == telling->reason ? by_provider(meant)
                                                   : by_words(telling);
}

/* The steps behind those words. Who gives a code another sense than the
 * registry is not corrected by that. */
static void take_less(const struct clues *clues, struct decision *decision)
{
  const struct provider_row *meant = told_by_provider(clues, false);
  const struct telling *vague = told_by_words(clues, true);
  enum smtpcode_reason reason;
  bool registered =
      !decision->meant || decision->meant->sense == SMTPCODE_SENSE_REGISTERED;
  bool told = registered && told_by_enhanced(clues->enhanced, &reason);
  if (meant)
    take(decision, by_provider(meant));
  if (vague)
    take(decision, by_words(vague));
  if (told)
    take(decision, by_code(SMTPCODE_TOLD_BY_ENHANCED, reason));
  if (decision->reason == SMTPCODE_REASON_UNKNOWN && !decision->meant)
    take(decision, by_code(SMTPCODE_TOLD_BY_REPLY,
                           told_by_reply(clues->reply, clues->command)));
}

/* Of a code that refuses nothing: some that no RFC has are no success. */
static struct decision by_no_refusal(const struct clues *clues)
{
  enum smtpcode_reason reason = told_by_reply(clues->reply, -1);
  return by_code(
      clues->reply ? SMTPCODE_TOLD_BY_REPLY : SMTPCODE_TOLD_BY_ENHANCED,
      reason == SMTPCODE_REASON_UNKNOWN ? SMTPCODE_REASON_SUCCESS : reason);
}

struct decision decide(const struct clues *clues)
{
  const struct smtpcode_code *code =
      clues->reply ? clues->reply : clues->enhanced;
  if (code->part[0] < 4)
    return by_no_refusal(clues);
  const struct provider_row *meant = told_by_provider(clues, true);
  if (meant && !reason_is_vague(meant->reason))
    return by_provider(meant);
  const struct telling *telling = told_by_words(clues, false);
  if (telling)
    return by_definite_words(clues, telling, meant);
  struct decision decision =
      meant ? by_provider(meant)
            : by_code(SMTPCODE_TOLD_BY_REPLY, SMTPCODE_REASON_UNKNOWN);
  take_less(clues, &decision);
  return decision;
}
