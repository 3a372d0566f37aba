/* SPDX-License-Identifier: MIT
 *
 * The verdict: will it be retried? who must act? where is the message now? Data
 * in, phrases out.
 */
#include "verdict.h"

#include "catalog.h"

void verdict_fill(struct smtpcode_explanation *explanation)
{
  bool waiting = explanation->retry == SMTPCODE_RETRY_AUTOMATIC &&
                 explanation->actor == SMTPCODE_ACTOR_NOBODY;
  unsigned actor = waiting ? PHRASE_VERDICT_ACTOR_NOBODY_YET
                           : PHRASE_VERDICT_ACTOR_NOBODY + explanation->actor;
  explanation->verdict[0] =
      catalog_phrase(PHRASE_VERDICT_RETRY_NOT_NEEDED + explanation->retry);
  explanation->verdict[1] = catalog_phrase(actor);
  explanation->verdict[2] =
      catalog_phrase(PHRASE_VERDICT_MESSAGE_NONE + explanation->message);
}
