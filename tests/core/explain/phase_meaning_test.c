/* SPDX-License-Identifier: MIT
 *
 * Where the message is, and what a code means there: by what was answered,
 * which the text tells or the caller knows.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

static struct smtpcode_finding answer;

/* Explains the reply of a text to a command, -1 if that is not known. */
static void answer_to(const char *text, int command)
{
  struct smtpcode_reply reply;
  const struct smtpcode_known known = {0, command, "",
                                       SMTPCODE_CONTEXT_UNKNOWN};
  assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
  memset(&answer, '!', sizeof(answer));
  smtpcode_explain_reply(&reply, text, strlen(text), &known, &answer);
  assert_int_equal(answer.reply.command, command < 0 ? reply.command : command);
  assert_int_equal(answer.storage[SMTPCODE_STORAGE - 1], '!');
}

struct place {
  const char *name, *text;
  const char *at;         /* the command that was answered, or NULL */
  const char *verdict[3]; /* the sentences hold these words */
};

#define QUEUED "in the sending server's queue"
#define RETURNED "back to its sender"
#define SENDER "still with the sender"
#define NO_MESSAGE "No message"

static const struct place places[] = {
    {"432 with an enhanced code of the system is no login",
     "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded",
     NULL,
     {"Retried automatically", "Nobody", QUEUED}},
    {"The same from a host of Exchange Online",
     "432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded "
     "[Hostname=AM0.eurprd05.prod.outlook.com]",
     NULL,
     {"Retried automatically", "Nobody", QUEUED}},
    {"The same in a log",
     "dsn=4.3.2, status=deferred (host mx said: 432 4.3.2 STOREDRV.Deliver; "
     "recipient thread limit exceeded (in reply to end of DATA command))",
     NULL,
     {"Retried automatically", "Nobody", QUEUED}},
    {"432 alone in a transaction is no login",
     "(host mx said: 432 later (in reply to RCPT TO command))",
     NULL,
     {"Retried automatically", "Nobody", QUEUED}},
    {"432 that was deferred is no login",
     "status=deferred (host mx said: 432 later)",
     NULL,
     {"Retried automatically", "Nobody", QUEUED}},
    {"430 from a store of mailboxes is no login",
     "430 4.2.0 STOREDRV; mailbox logon failure",
     NULL,
     {"Retried automatically", "The recipient's administrator", QUEUED}},
    {"432 with its own enhanced code is a login",
     "432 4.7.12 transition",
     NULL,
     {"must change", "The sender", SENDER}},
    {"454 to RCPT leaves the message in the queue",
     "status=deferred (host mx said: 454 4.7.1 <a@b>: Relay access denied (in "
     "reply to RCPT TO command))",
     NULL,
     {"Retried automatically", "The sender", QUEUED}},
    {"454 to RCPT does so without a log",
     "454 4.7.1 no",
     "RCPT",
     {"Retried automatically", "Nobody", QUEUED}},
    {"454 to STARTTLS is no delivery",
     "454 4.7.0 no TLS now",
     "STARTTLS",
     {"Retried automatically", "Nobody", SENDER}},
    {"A login that is wanted leaves the message with the sender",
     "530 5.7.0 Log in",
     "MAIL",
     {"must change", "The sender", SENDER}},
    {"530 has a meaning of its own beside 5.5.1",
     "530 5.5.1 Log in",
     NULL,
     {"must change", "The sender", SENDER}},
    {"A message that came back is not with the sender",
     "status=bounced (host mx said: 535 5.7.8 no)",
     NULL,
     {"must change", "The sender", RETURNED}},
    {"VRFY is about no message",
     "550 no",
     "VRFY",
     {"must change", "The sender", NO_MESSAGE}},
    {"RSET is about no message", "250 Ok", "RSET", {"", "", NO_MESSAGE}},
    {"QUIT is about no message", "421 no", "QUIT", {"", "", NO_MESSAGE}},
    {"ETRN is about no message", "500 no", "ETRN", {"", "", NO_MESSAGE}},
    {"A log that tells more counts for more",
     "status=bounced (host mx said: 550 no (in reply to final RSET command))",
     NULL,
     {"", "", RETURNED}},
    {"A login that is refused leaves the message where it is",
     "550 no",
     "AUTH",
     {"must change", "The sender", SENDER}},
    {"TLS that is refused does so", "501 no", "STARTTLS", {"", "", SENDER}},
    {"A client that is refused has its message returned",
     "550 no",
     "EHLO",
     {"must change", "The sender", RETURNED}},
};

static void test_place(void **state)
{
  const struct place *row = *state;
  answer_to(row->text, row->at ? smtpcode_command(row->at) : -1);
  if (row->at)
    assert_string_equal(answer.phase, row->at);
  for (int i = 0; i < 3; i++)
    assert_true(holds(sentence(&answer.verdict, 0, i), row->verdict[i]));
  assert_string_equal(answer.warning, "");
}

struct phase {
  const char *name, *text, *phase, *means; /* NULL: nothing more */
};

static const struct phase phases[] = {
    {"Without a command there is no phase", "554 no", "", NULL},
    {"554 as a greeting refuses the session", "refused to talk to me: 554 no",
     "CONNECTION", "session"},
    {"552 after RCPT may be an old mistake",
     "said: 552 full (in reply to RCPT TO command)", "RCPT", "temporary"},
    {"552 after the final dot is about the message",
     "said: 552 5.3.4 big (in reply to end of DATA command)", "END-OF-DATA",
     "too large"},
    {"554 to DATA has no valid recipients",
     "said: 554 no (in reply to DATA command)", "DATA", "recipients"},
    {"A code may mean no more than elsewhere",
     "said: 455 no (in reply to RCPT TO command)", "RCPT", NULL},
};

static void test_phase(void **state)
{
  const struct phase *row = *state;
  answer_to(row->text, -1);
  assert_string_equal(answer.phase, row->phase);
  if (row->means)
    assert_true(mentions(answer.phase_meaning, row->means));
  else
    assert_string_equal(answer.phase_meaning, "");
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, places, test_place);
  SUITE_ROWS(&suite, phases, test_phase);
  return suite_run(&suite, "places of a message");
}
