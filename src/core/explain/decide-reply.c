/* SPDX-License-Identifier: MIT
 *
 * Decides by the parts of a text that say why, one after the other.
 */
#include "decide-reply.h"

#include "context.h"
#include "reasons.h"

static bool is_definite(const struct decision *decision)
{
  return (decision->meant || decision->telling) &&
         !reason_is_vague(decision->reason);
}

/* True if a text is a program's, which says first what a server said. */
static bool is_of_program(const char *text, size_t length)
{
  enum smtpcode_context context;
  enum smtpcode_direction direction;
  context_told(text, text + length, &context, &direction);
  return context == SMTPCODE_CONTEXT_PROGRAM;
}

struct decision decide_reply(const struct smtpcode_reply *reply,
                             const char *text, size_t length,
                             struct clues *clues)
{
  read_clues(reply, text, length, clues);
  const struct decision decision = decide(clues);
  if (is_definite(&decision) || decision.reason == SMTPCODE_REASON_SUCCESS)
    return decision;
  struct decision other = decision;
  if (reason_is_vague(decision.reason) &&
      read_more_clues(reply, text, length, clues))
    other = decide(clues);
  if (!is_definite(&other) && is_of_program(text, length)) {
    read_earlier_clues(reply, text, clues);
    other = decide(clues);
  }
  if (is_definite(&other))
    return other;
  read_clues(reply, text, length, clues);
  return decision;
}
