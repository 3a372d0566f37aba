/* SPDX-License-Identifier: MIT
 *
 * Judges a reply: which of its codes decides, where the message is, and what
 * was done with it. Data in, data out.
 */
#include "judge.h"

#include "catalog.h"
#include "phase.h"
#include "phases.h"
#include "provider-meaning.h"
#include "verdict.h"

bool codes_disagree(const struct smtpcode_reply *reply)
{
  return reply->has_code && reply->has_enhanced &&
         reply->code.part[0] != reply->enhanced.part[0];
}

/* True if an enhanced code is neither of a session, as those of the protocol
 * and of security are, nor of anything. */
static bool is_of_message(const struct smtpcode_code *enhanced)
{
  int subject = enhanced->part[1];
  return catalog_row(enhanced) && subject != 0 && subject != 5 && subject != 7;
}

/* True if an enhanced code says less than the reply code with it. */
static bool says_less(const struct smtpcode_code *enhanced,
                      const struct smtpcode_code *code)
{
  return catalog_row(code) && catalog_row(enhanced) && enhanced->part[2] == 0;
}

/* Which code's verdict holds for the reply: the enhanced one, unless it
 * disagrees, says less than the reply code, or the reply code says that the
 * message is elsewhere than on its way. One that asks for a login or TLS first
 * is used for messages, too. */
static const struct smtpcode_code *decisive(const struct smtpcode_reply *reply)
{
  const struct smtpcode_code *code = &reply->code, *enhanced = &reply->enhanced;
  if (!reply->has_code || !reply->has_enhanced)
    return reply->has_code ? code : enhanced;
  struct smtpcode_verdict verdict = verdict_of(code);
  bool on_its_way = verdict.message == SMTPCODE_MESSAGE_QUEUED ||
                    verdict.message == SMTPCODE_MESSAGE_RETURNED;
  if (codes_disagree(reply))
    return code;
  if (code->part[0] > 3 && verdict.message == SMTPCODE_MESSAGE_SENDER &&
      is_of_message(enhanced))
    return enhanced;
  if (!on_its_way || verdict.retry == SMTPCODE_RETRY_NEVER)
    return code;
  return says_less(enhanced, code) ? code : enhanced;
}

/* Where the message is: what was done with it, and the command that was
 * answered, say it better than the code. */
static enum smtpcode_message message_after(enum smtpcode_message message,
                                           int digit,
                                           const struct delivery *told,
                                           int command)
{
  enum phase_kind kind = phase_kind(command);
  bool transaction = kind == PHASE_TRANSACTION;
  if (digit == 2 && (told->sent || phase_is_end(command)))
    return SMTPCODE_MESSAGE_HANDED_OVER;
  if (digit == 4 && (told->kept || transaction))
    return SMTPCODE_MESSAGE_QUEUED;
  if (digit == 5 && (told->given_up || transaction))
    return SMTPCODE_MESSAGE_RETURNED;
  if (kind == PHASE_ASIDE)
    return SMTPCODE_MESSAGE_NONE;
  if ((digit == 5 && kind == PHASE_LOGIN) ||
      (message == SMTPCODE_MESSAGE_ACCEPTED && command >= 0))
    return SMTPCODE_MESSAGE_SENDER;
  return message;
}

struct smtpcode_verdict judge(const struct smtpcode_reply *reply,
                              const struct delivery *told,
                              const struct smtpcode_meaning *meant)
{
  const struct smtpcode_code *code = decisive(reply);
  int digit = code->part[0];
  struct smtpcode_verdict verdict = verdict_of(code);
  verdict.message = message_after(verdict.message, digit, told, reply->command);
  if (digit == 4 && verdict.message == SMTPCODE_MESSAGE_QUEUED &&
      verdict.retry != SMTPCODE_RETRY_AUTOMATIC) { /* as all of the queue is */
    verdict.retry = SMTPCODE_RETRY_AUTOMATIC;
    verdict.actor = SMTPCODE_ACTOR_NOBODY;
  }
  if (meant) /* who answered knows who must act */
    verdict = meaning_verdict(meant, digit, verdict);
  enum smtpcode_delivery delivery =
      reply->delivery ? reply->delivery : delivery_against(told, reply);
  if (delivery == SMTPCODE_DELIVERY_GIVEN_UP)
    return (struct smtpcode_verdict){SMTPCODE_RETRY_GIVEN_UP,
                                     SMTPCODE_ACTOR_SENDER,
                                     SMTPCODE_MESSAGE_RETURNED};
  if (delivery == SMTPCODE_DELIVERY_KEPT) {
    verdict.retry = SMTPCODE_RETRY_IN_SPITE;
    verdict.message = SMTPCODE_MESSAGE_QUEUED;
  }
  return verdict;
}
