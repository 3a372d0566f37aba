/* SPDX-License-Identifier: MIT
 *
 * The verdict on a reply, by who got it and what was done with the message.
 */
#include "catalog.h"
#include "codes.h"
#include "judge.h"
#include "suite.h"

#include <string.h>

enum done { NOTHING, GIVEN_UP, KEPT, SENT };

static const struct row {
  const char *name, *text;
  enum smtpcode_context context;
  enum done done;
  const char *command; /* or NULL */
  const char *retry, *actor, *message;
} rows[] = {
#define SERVER SMTPCODE_CONTEXT_SERVER
#define OWN_SERVER SMTPCODE_CONTEXT_OWN_SERVER
#define PROGRAM SMTPCODE_CONTEXT_PROGRAM
#define UNKNOWN SMTPCODE_CONTEXT_UNKNOWN
    {"A server retries what is temporary", "450 4.2.0 Greylisted", SERVER,
     NOTHING, NULL, "automatic", "nobody", "queued"},
    {"So it does where nobody tells who asked", "450 4.2.0 Greylisted", UNKNOWN,
     NOTHING, NULL, "automatic", "nobody", "queued"},
    {"A program repeats nothing", "450 4.2.0 Greylisted", PROGRAM, NOTHING,
     NULL, "by-hand", "sender", "sender"},
    {"Nor what a code alone tells", "450", PROGRAM, NOTHING, NULL, "by-hand",
     "sender", "sender"},
    {"A server's permanent failure is returned", "550 5.1.1 User unknown",
     SERVER, NOTHING, NULL, "after-change", "sender", "returned"},
    {"A program's is still with the sender", "550 5.1.1 User unknown", PROGRAM,
     NOTHING, NULL, "after-change", "sender", "sender"},
    {"So it is in a transaction", "550 5.1.1 User unknown", PROGRAM, NOTHING,
     "RCPT", "after-change", "sender", "sender"},
    {"A program's failure of VRFY is about no message", "550 no", PROGRAM,
     NOTHING, "VRFY", "after-change", "sender", "none"},
    {"TLS that a server is refused leaves the message where it is", "501 no",
     SERVER, NOTHING, "STARTTLS", "after-change", "software-author", "sender"},
    {"A limit of a program's account is for the sender",
     "550 5.4.5 Daily user sending limit exceeded", PROGRAM, NOTHING, NULL,
     "after-change", "sender", "sender"},
    {"A server's is for its administrator",
     "550 5.4.5 Daily user sending limit exceeded", SERVER, NOTHING, NULL,
     "after-change", "sender-administrator", "returned"},
    {"A success asks a program for nothing", "250 2.0.0 Ok", PROGRAM, NOTHING,
     NULL, "not-needed", "nobody", "accepted"},
    {"A question asks a program for nothing", "354 Go on", PROGRAM, NOTHING,
     NULL, "not-needed", "nobody", "sender"},
    {"A full mailbox waits, and its owner acts", "452 4.2.2 Mailbox full",
     SERVER, NOTHING, NULL, "automatic", "recipient", "queued"},
    {"Given up, it is for its owner", "452 4.2.2 Mailbox full", SERVER,
     GIVEN_UP, NULL, "given-up", "recipient", "returned"},
    {"A reason that asks nobody is for the sender when given up",
     "450 4.2.0 Greylisted", SERVER, GIVEN_UP, NULL, "given-up", "sender",
     "returned"},
    {"So is a reason that a code alone tells", "450 4.3.1", SERVER, GIVEN_UP,
     NULL, "given-up", "sender", "returned"},
    {"A provider's row that asks nobody is for the sender when given up",
     "450 4.2.1 no - gsmtp", SERVER, GIVEN_UP, NULL, "given-up", "sender",
     "returned"},
    {"Given up counts for a program, too", "450 4.2.0 Greylisted", PROGRAM,
     GIVEN_UP, NULL, "given-up", "sender", "returned"},
    {"A permanent failure that was sent back is none that was given up",
     "550 5.1.1 User unknown", SERVER, GIVEN_UP, NULL, "after-change", "sender",
     "returned"},
    {"A permanent failure that is kept is tried again",
     "554 5.7.1 Relay access denied", SERVER, KEPT, NULL, "automatic", "sender",
     "queued"},
    {"A temporary one that is kept is as it says", "450 4.2.0 Greylisted",
     SERVER, KEPT, NULL, "automatic", "nobody", "queued"},
    {"A message that was sent is with the receiver", "250 2.0.0 Ok", SERVER,
     SENT, NULL, "not-needed", "nobody", "handed-over"},
    {"The reply code decides where the codes disagree", "550 4.2.2 no", SERVER,
     NOTHING, NULL, "after-change", "sender", "returned"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  static struct clues clues;
  struct smtpcode_reply reply;
  const struct delivery told = {.given_up = row->done == GIVEN_UP,
                                .kept = row->done == KEPT,
                                .sent = row->done == SENT};
  assert_true(smtpcode_reply_read(row->text, strlen(row->text), &reply) > 0);
  if (row->command)
    reply.command = smtpcode_command(row->command);
  read_clues(&reply, row->text, strlen(row->text), &clues);
  const struct decision decision = decide(&clues);
  const struct smtpcode_verdict verdict =
      judge(&reply, &decision, &told, row->context);
  assert_string_equal(smtpcode_retry_name(verdict.retry), row->retry);
  assert_string_equal(smtpcode_actor_name(verdict.actor), row->actor);
  assert_string_equal(smtpcode_message_name(verdict.message), row->message);
}

/* A reply of a bounce knows what was done without its text. */
static void test_known_delivery(void **state)
{
  (void)state;
  struct smtpcode_reply reply = {.has_code = true, .command = -1};
  const struct decision decision = {SMTPCODE_TOLD_BY_REPLY,
                                    SMTPCODE_REASON_UNKNOWN, NULL, NULL};
  const struct delivery told = {false, false, false};
  reply.code = code_of("450");
  reply.delivery = SMTPCODE_DELIVERY_GIVEN_UP;
  assert_int_equal(judge(&reply, &decision, &told, SERVER).retry,
                   SMTPCODE_RETRY_GIVEN_UP);
  reply.code = code_of("550");
  reply.delivery = SMTPCODE_DELIVERY_KEPT;
  assert_int_equal(judge(&reply, &decision, &told, PROGRAM).retry,
                   SMTPCODE_RETRY_IN_SPITE);
}

/* What holds for every code and context. */
static void test_program(void **state)
{
  (void)state;
  static struct clues clues;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  const struct delivery told = {false, false, false};
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_reply reply = {
        .has_code = true, .begin = "", .command = -1};
    reply.code = codes[i].code;
    read_clues(&reply, "", 0, &clues);
    const struct decision decision = decide(&clues);
    const struct smtpcode_verdict verdict =
        judge(&reply, &decision, &told, PROGRAM);
    bool refused = decision.reason != SMTPCODE_REASON_SUCCESS;
    if (refused && verdict.retry == SMTPCODE_RETRY_AUTOMATIC)
      fault("%s: a program tries again", codes[i].name);
    if (refused && (verdict.actor == SMTPCODE_ACTOR_NOBODY ||
                    (verdict.message != SMTPCODE_MESSAGE_NONE &&
                     verdict.message != SMTPCODE_MESSAGE_SENDER)))
      fault("%s: who acts, and where is the message?", codes[i].name);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "What a bounce told counts without its text",
            test_known_delivery);
  suite_add(&suite, "After no refusal is nobody asked where a program got it",
            test_program);
  return suite_run(&suite, "verdicts");
}
