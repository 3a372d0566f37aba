/* SPDX-License-Identifier: MIT
 *
 * The verdict: will it be retried? who must act? where is the message now? Data
 * in, phrases out.
 */
#include "verdict.h"

#include "catalog.h"

void verdict_fill(const char **verdict, int language, enum smtpcode_retry retry,
                  enum smtpcode_actor actor, enum smtpcode_message message)
{
  bool waiting =
      retry == SMTPCODE_RETRY_AUTOMATIC && actor == SMTPCODE_ACTOR_NOBODY;
  verdict[0] =
      catalog_phrase(language, PHRASE_VERDICT_RETRY_NOT_NEEDED + retry);
  verdict[1] =
      catalog_phrase(language, waiting ? PHRASE_VERDICT_ACTOR_NOBODY_YET
                                       : PHRASE_VERDICT_ACTOR_NOBODY + actor);
  verdict[2] = catalog_phrase(language, PHRASE_VERDICT_MESSAGE_NONE + message);
}
