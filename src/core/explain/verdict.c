/* SPDX-License-Identifier: MIT
 *
 * The verdict: data from the tables, and its sentences.
 */
#include "verdict.h"

#include "catalog.h"
#include "enumerations.h"
#include "provider-meaning.h"

static struct smtpcode_verdict of_row(const struct catalog_row *row)
{
  return (struct smtpcode_verdict){row->retry, row->actor, row->message};
}

/* One row of an enhanced code serves three classes. If the class is open, and
 * can be 4 or 5, it decides. */
static struct smtpcode_verdict of_enhanced(const struct catalog_row *row,
                                           int class)
{
  bool transient = catalog_has_class(row, 4);
  bool permanent = catalog_has_class(row, 5);
  bool fails = row->retry != SMTPCODE_RETRY_NOT_NEEDED;
  if (class == SMTPCODE_ANY && transient && permanent)
    return (struct smtpcode_verdict){.retry = SMTPCODE_RETRY_BY_CLASS};
  if (class == SMTPCODE_ANY)
    class = permanent ? 5 : transient ? 4 : 2;
  if (class == 4)
    return (struct smtpcode_verdict){SMTPCODE_RETRY_AUTOMATIC,
                                     row->actor_transient,
                                     SMTPCODE_MESSAGE_QUEUED};
  if (class == 5 && fails)
    return (struct smtpcode_verdict){row->retry, row->actor,
                                     SMTPCODE_MESSAGE_RETURNED};
  return of_row(catalog_class(class));
}

struct smtpcode_verdict verdict_of(const struct smtpcode_code *code)
{
  int digit = code->part[0];
  bool reply = code->kind == SMTPCODE_REPLY_CODE;
  const struct catalog_row *row = catalog_row(code);
  struct smtpcode_meaning meaning;
  if (row)
    return reply ? of_row(row) : of_enhanced(row, digit);
  row = digit == SMTPCODE_ANY ? NULL : catalog_class(digit);
  if (!row)
    return (struct smtpcode_verdict){.retry = SMTPCODE_RETRY_UNKNOWN};
  if (!reply && meaning_of_unregistered(code, 0, &meaning))
    return meaning_verdict(&meaning, digit);
  return of_row(row);
}

void smtpcode_verdict_sentences(const struct smtpcode_verdict *verdict,
                                int language, const char *sentences[3])
{
  bool open = verdict->retry >= SMTPCODE_RETRY_BY_CLASS;
  bool waiting = (verdict->retry == SMTPCODE_RETRY_AUTOMATIC ||
                  verdict->retry == SMTPCODE_RETRY_IN_SPITE) &&
                 verdict->actor == SMTPCODE_ACTOR_NOBODY;
  sentences[0] = retry_sentence(verdict->retry, language);
  sentences[1] = open ? ""
                 : waiting
                     ? catalog_phrase(language, PHRASE_VERDICT_ACTOR_NOBODY_YET)
                     : actor_sentence(verdict->actor, language);
  sentences[2] = open ? "" : message_sentence(verdict->message, language);
}
