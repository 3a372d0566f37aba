/* SPDX-License-Identifier: MIT
 *
 * Judges a reply: which of its codes decides, where the message is, and what
 * was done with it. Data in, data out.
 */
#include "judge.h"

#include "catalog.h"
#include "phases.h"
#include "reasons.h"
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

/* What the reason of a refusal with a first digit says, as who answered knows
 * it better. */
static struct smtpcode_verdict of_reason(const struct decision *decision,
                                         int digit)
{
  const struct provider_row *own = decision->meant;
  struct smtpcode_verdict verdict = reason_verdict(decision->reason, digit);
  if (own && own->retry && digit == 5)
    verdict.retry = own->retry - 1u;
  if (own && own->actor)
    verdict.actor = own->actor - 1u;
  return verdict;
}

/* A program repeats nothing, and the message is still with it. */
static struct smtpcode_verdict of_program(struct smtpcode_verdict verdict,
                                          const struct decision *decision)
{
  const struct reason_row *reason = reason_row(decision->reason);
  if (verdict.retry == SMTPCODE_RETRY_AUTOMATIC)
    verdict.retry = SMTPCODE_RETRY_BY_HAND;
  if (verdict.actor == SMTPCODE_ACTOR_NOBODY ||
      (verdict.actor == reason->actor[ACTS] &&
       (!decision->meant || !decision->meant->actor)))
    verdict.actor = reason->actor[ACTS_OF_PROGRAM];
  if (verdict.message != SMTPCODE_MESSAGE_NONE)
    verdict.message = SMTPCODE_MESSAGE_SENDER;
  return verdict;
}

/* After retries ran out it is for who can remove the cause, if that was told,
 * else for the sender to send again. */
static struct smtpcode_verdict of_given_up(struct smtpcode_verdict verdict,
                                           const struct decision *decision)
{
  const struct reason_row *reason = reason_row(decision->reason);
  bool known = decision->meant || decision->telling;
  bool own = decision->meant && decision->meant->actor;
  verdict.retry = SMTPCODE_RETRY_GIVEN_UP;
  verdict.actor = !known ? SMTPCODE_ACTOR_SENDER
                  : own  ? verdict.actor
                         : (enum smtpcode_actor)reason->actor[ACTS];
  if (verdict.actor == SMTPCODE_ACTOR_NOBODY)
    verdict.actor = SMTPCODE_ACTOR_SENDER;
  verdict.message = SMTPCODE_MESSAGE_RETURNED;
  return verdict;
}

/* By the code that decides, or by the reason if that is known better. */
static struct smtpcode_verdict of_reply(const struct smtpcode_reply *reply,
                                        const struct smtpcode_code *code,
                                        const struct decision *decision,
                                        const struct delivery *told)
{
  const int digit = code->part[0];
  bool reason = (decision->meant || decision->telling) && digit > 3;
  struct smtpcode_verdict verdict =
      reason ? of_reason(decision, digit) : verdict_of(code);
  verdict.message = message_after(verdict.message, digit, told, reply->command);
  if (digit == 4 && verdict.message == SMTPCODE_MESSAGE_QUEUED &&
      verdict.retry != SMTPCODE_RETRY_AUTOMATIC) { /* as all of the queue is */
    verdict.retry = SMTPCODE_RETRY_AUTOMATIC;
    verdict.actor = SMTPCODE_ACTOR_NOBODY;
  }
  return verdict;
}

struct smtpcode_verdict judge(const struct smtpcode_reply *reply,
                              const struct decision *decision,
                              const struct delivery *told,
                              enum smtpcode_context context)
{
  const struct smtpcode_code *code = decisive(reply);
  const int digit = code->part[0];
  struct smtpcode_verdict verdict = of_reply(reply, code, decision, told);
  enum smtpcode_delivery delivery =
      reply->delivery ? reply->delivery : delivery_against(told, reply);
  if (delivery == SMTPCODE_DELIVERY_GIVEN_UP)
    return of_given_up(verdict, decision);
  if (delivery == SMTPCODE_DELIVERY_KEPT) {
    verdict.retry = SMTPCODE_RETRY_IN_SPITE;
    verdict.message = SMTPCODE_MESSAGE_QUEUED;
  } else if (context == SMTPCODE_CONTEXT_PROGRAM &&
             (digit > 3 || decision->reason != SMTPCODE_REASON_SUCCESS)) {
    return of_program(verdict, decision);
  } else if (context == SMTPCODE_CONTEXT_SERVER && digit == 5 &&
             verdict.message == SMTPCODE_MESSAGE_SENDER &&
             phase_kind(reply->command) != PHASE_LOGIN) {
    verdict.message = SMTPCODE_MESSAGE_RETURNED; /* a server has it */
  }
  return verdict;
}
