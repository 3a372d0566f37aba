/* SPDX-License-Identifier: MIT
 *
 * What a reply is about, and what decides that.
 */
#ifndef SMTPCODE_DECISION_H
#define SMTPCODE_DECISION_H

#include "answerer.h"
#include "providers.h"
#include "tellings.h"

struct decision {
  enum smtpcode_told_by told_by;
  enum smtpcode_reason reason;
  const struct provider_row *meant; /* that decided, or NULL */
  const struct telling *telling;    /* the same */
};

/* Decides by the first of these that tells a definite reason: what a recognised
 * provider means by codes and words, or by codes to which it gives another
 * sense than the registry; words in general; what the provider means by the
 * codes alone; the enhanced code. Else by the first that tells a vague one, in
 * the same order, and at last by the reply code at its phase. Of a provider's
 * rows that fit counts first the rank of the reason, then who speaks, the codes
 * and the length of the words. Where words in general tell the reason that a
 * row of the provider has, too, it is that row that decides. */
struct decision decide(const struct clues *clues);

/* The steps, each of which may decide nothing: NULL, or false. */
const struct provider_row *told_by_provider(const struct clues *clues,
                                            bool by_words);
const struct telling *told_by_words(const struct clues *clues, bool vague);
bool told_by_enhanced(const struct smtpcode_code *enhanced,
                      enum smtpcode_reason *reason);
enum smtpcode_reason told_by_reply(const struct smtpcode_code *reply,
                                   int command);

#endif
