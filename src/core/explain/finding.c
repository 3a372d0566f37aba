/* SPDX-License-Identifier: MIT
 *
 * Explains a whole reply: its codes, what the two say together, and where what
 * stands around it disagrees.
 */
#include "compose.h"
#include "delivery.h"
#include "enhanced-code.h"
#include "line.h"
#include "phase.h"
#include "phases.h"
#include "provider-meaning.h"
#include "verdict.h"

#include <string.h>

/* dsn=5.1.1 in a log, Status: 5.1.1 in a notification; "" if there is none. */
static const char *find_dsn(const char *text, const char *end,
                            struct smtpcode_code *dsn)
{
  struct line line = {text, end};
  for (; text < end; text++) {
    const char *name = ends_with(&line, text, "dsn=")         ? "dsn="
                       : ends_with(&line, text, "\nstatus: ") ? "Status: "
                                                              : "";
    if (*name && read_enhanced_code(&line, text, dsn))
      return name;
  }
  return "";
}

static void add_note(struct smtpcode_answer *answer, const char *note)
{
  answer->notes[answer->note_count++] = note;
}

/* What the log's dsn= says beside the reply's own enhanced code. */
static void note_dsn(struct smtpcode_answer *answer, struct storage *storage,
                     const char *text, const char *end)
{
  const struct smtpcode_reply *reply = answer->reply;
  struct smtpcode_code code;
  char dsn[SMTPCODE_CODE_SIZE], status[SMTPCODE_CODE_SIZE] = "";
  const char *name = find_dsn(text, end, &code);
  bool same =
      reply->has_status && *name && smtpcode_matches(&reply->status, &code);
  if (!*name || !reply->has_code || same)
    return;
  smtpcode_code_write(&code, dsn);
  if (reply->has_status)
    smtpcode_code_write(&reply->status, status);
  add_note(answer,
           compose(storage,
                   catalog_phrase(answer->language, reply->has_status
                                                        ? PHRASE_NOTE_DSN
                                                        : PHRASE_NOTE_DSN_ONLY),
                   HOLES({"name", name}, {"dsn", dsn}, {"status", status})));
}

/* True if an enhanced code is neither of a session, as those of the protocol
 * and of security are, nor of anything. */
static bool is_of_message(const struct smtpcode_explanation *status)
{
  int subject = status->code.part[1];
  return status->known && subject != 0 && subject != 5 && subject != 7;
}

/* Which code's verdict holds for the reply: the enhanced one, unless it
 * disagrees, says less than the reply code, or the reply code says that the
 * message is elsewhere than on its way. One that asks for a login or TLS first
 * is used for messages, too. */
static const struct smtpcode_explanation *
decisive(const struct smtpcode_answer *answer, bool disagree)
{
  const struct smtpcode_explanation *status = &answer->codes[0];
  const struct smtpcode_explanation *code = &answer->codes[answer->count - 1];
  bool on_its_way = code->message == SMTPCODE_MESSAGE_QUEUED ||
                    code->message == SMTPCODE_MESSAGE_RETURNED;
  if (answer->count == 1)
    return status;
  if (!disagree && code->code.part[0] > 3 &&
      code->message == SMTPCODE_MESSAGE_SENDER && is_of_message(status))
    return status;
  if (disagree || !on_its_way || code->retry == SMTPCODE_RETRY_NEVER)
    return code;
  return code->known && status->known && status->code.part[2] == 0 ? code
                                                                   : status;
}

/* Where the message is: what was done with it, and the command that was
 * answered, say it better than the code. */
static enum smtpcode_message place(const struct smtpcode_explanation *code,
                                   const struct delivery *told, int command)
{
  enum phase_kind kind = phase_kind(command);
  bool transaction = kind == PHASE_TRANSACTION;
  int digit = code->code.part[0];
  if (digit == 4 && (told->kept || transaction))
    return SMTPCODE_MESSAGE_QUEUED;
  if (digit == 5 && (told->given_up || transaction))
    return SMTPCODE_MESSAGE_RETURNED;
  if (kind == PHASE_ASIDE)
    return SMTPCODE_MESSAGE_NONE;
  if ((digit == 5 && kind == PHASE_LOGIN) ||
      (code->message == SMTPCODE_MESSAGE_ACCEPTED && command >= 0))
    return SMTPCODE_MESSAGE_SENDER;
  return code->message;
}

/* Heeds what the sending server did if the code says another thing. Returns
 * where the message is then. */
static enum smtpcode_message heed(struct smtpcode_answer *answer,
                                  enum smtpcode_delivery delivery,
                                  enum smtpcode_message message)
{
  if (delivery == SMTPCODE_DELIVERY_GIVEN_UP) {
    answer->warning = catalog_phrase(answer->language, PHRASE_NOTE_GIVEN_UP);
    answer->retry = SMTPCODE_RETRY_GIVEN_UP;
    answer->actor = SMTPCODE_ACTOR_SENDER;
    return SMTPCODE_MESSAGE_RETURNED;
  }
  if (delivery == SMTPCODE_DELIVERY_KEPT) {
    answer->warning = catalog_phrase(answer->language, PHRASE_NOTE_KEPT);
    answer->retry = SMTPCODE_RETRY_AUTOMATIC;
    return SMTPCODE_MESSAGE_QUEUED;
  }
  return message;
}

/* The verdict of a reply. */
static void judge(struct smtpcode_answer *answer, const struct delivery *told,
                  enum smtpcode_delivery delivery, bool disagree)
{
  const struct smtpcode_explanation *code = decisive(answer, disagree);
  int digit = code->code.part[0], command = answer->reply->command;
  enum smtpcode_message message = place(code, told, command);
  answer->retry = code->retry;
  answer->actor = code->actor;
  if (digit == 4 && message == SMTPCODE_MESSAGE_QUEUED &&
      code->retry != SMTPCODE_RETRY_AUTOMATIC) {
    answer->retry = SMTPCODE_RETRY_AUTOMATIC; /* as all of the queue is */
    answer->actor = SMTPCODE_ACTOR_NOBODY;
  }
  if (answer->meant) { /* who answered knows who must act */
    answer->retry = digit == 5 ? answer->meaning.retry : answer->retry;
    answer->actor = answer->meaning.actor;
  }
  message = heed(answer, delivery, message);
  verdict_fill(answer->verdict, answer->language, answer->retry, answer->actor,
               message);
  if (delivery == SMTPCODE_DELIVERY_KEPT)
    answer->verdict[0] = catalog_phrase(answer->language, PHRASE_VERDICT_KEPT);
  if (digit == 2 && (told->sent || phase_is_end(command)))
    answer->verdict[2] =
        catalog_phrase(answer->language, PHRASE_VERDICT_MESSAGE_SENT);
}

/* The more specific code leads. */
static void explain_codes(struct smtpcode_answer *answer)
{
  const struct smtpcode_reply *reply = answer->reply;
  answer->count = 0;
  if (reply->has_status)
    smtpcode_explain(&reply->status, answer->language,
                     &answer->codes[answer->count++]);
  if (reply->has_code)
    smtpcode_explain(&reply->code, answer->language,
                     &answer->codes[answer->count++]);
  for (size_t i = 0; i < answer->count; i++)
    answer->code_headings[i] = answer->codes[i].heading;
}

static void explain_phase(struct smtpcode_answer *answer)
{
  const struct smtpcode_reply *reply = answer->reply;
  const int *part = reply->code.part;
  answer->phase = answer->phase_meaning = "";
  if (reply->command < 0)
    return;
  answer->phase = phase_name(reply->command);
  if (reply->has_code)
    answer->phase_meaning =
        phase_meaning(answer->language, part[0] * 100 + part[1] * 10 + part[2],
                      reply->command);
}

void smtpcode_explain_reply(const struct smtpcode_reply *reply,
                            const char *text, size_t length, int language,
                            struct smtpcode_answer *answer)
{
  struct storage storage = storage_in(answer->storage, sizeof(answer->storage));
  struct delivery told = delivery_told(text, text + length, reply);
  bool both = reply->has_code && reply->has_status;
  bool disagree = both && reply->code.part[0] != reply->status.part[0];
  answer->reply = reply;
  answer->language = language;
  answer->note_count = 0;
  answer->warning = answer->recipients = "";
  answer->recipients_heading =
      catalog_phrase(answer->language, PHRASE_HEADING_RECIPIENTS);
  answer->notes_heading =
      catalog_phrase(answer->language, PHRASE_HEADING_NOTES);
  answer->reply_heading =
      catalog_phrase(answer->language, PHRASE_HEADING_REPLY);
  answer->phase_heading =
      catalog_phrase(answer->language, PHRASE_HEADING_PHASE);
  explain_codes(answer);
  const struct smtpcode_explanation *codes = answer->codes;
  struct storage name = storage_in(answer->name, sizeof(answer->name));
  compose_text(&name, codes[answer->count - 1].name);
  if (both) {
    compose_text(&name, " ");
    compose_text(&name, codes[0].name);
  }
  meaning_of_reply(answer, &storage, text);
  answer->title = answer->meant ? answer->meaning.title : codes[0].title;
  answer->heading = compose(
      &storage, catalog_phrase(answer->language, PHRASE_EXPLAIN_CODE_CLASS),
      HOLES({"code", answer->name}, {"title", answer->title},
            {"class", codes[disagree ? 1 : 0].field[SMTPCODE_CLASS].text}));
  judge(answer, &told,
        reply->delivery ? reply->delivery : delivery_against(&told, reply),
        disagree);
  if (disagree)
    add_note(
        answer,
        compose(&storage, catalog_phrase(answer->language, PHRASE_NOTE_CLASSES),
                HOLES({"code", codes[1].name}, {"status", codes[0].name})));
  if (reply->mixed)
    add_note(answer, catalog_phrase(answer->language, PHRASE_NOTE_MIXED));
  note_dsn(answer, &storage, text, text + length);
  explain_phase(answer);
}
