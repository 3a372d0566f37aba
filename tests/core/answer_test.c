/* SPDX-License-Identifier: MIT
 *
 * smtpcode_explain_reply: what the codes of a reply, and what stands around
 * it, say together.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

static struct smtpcode_reply reply;
static struct smtpcode_finding answer;

/* Explains the reply as it was found, but for the command, -1 if that is not
 * known. */
static void answer_to(const char *text, int command)
{
  static const char recipients[] = "a@b";
  const struct smtpcode_known known = {0, command, recipients};
  assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
  memset(&answer, '!', sizeof(answer));
  smtpcode_explain_reply(&reply, text, strlen(text), &known, &answer);
  if (command >= 0)
    reply.command = command;
  assert_ptr_equal(answer.reply.begin, reply.begin);
  assert_int_equal(answer.reply.length, reply.length);
  assert_int_equal(answer.reply.has_code, reply.has_code);
  assert_int_equal(answer.reply.has_enhanced, reply.has_enhanced);
  assert_int_equal(answer.reply.command, reply.command);
  assert_ptr_equal(answer.recipients, recipients);
  assert_int_equal(answer.language, 0);
  assert_int_equal(answer.storage[SMTPCODE_STORAGE - 1], '!');
}

struct row {
  const char *name, *text;
  const char *said;  /* the name */
  const char *codes; /* the more specific one first */
  const char *note;  /* one of the notes holds it; NULL: there is none */
};

static const struct row rows[] = {
    {"A reply code alone is explained", "450 Greylisted", "450", "450", NULL},
    {"The enhanced code leads", "550 5.1.1 no", "550 5.1.1", "5.1.1 550", NULL},
    {"An enhanced code alone is explained", "5.7.1 Rejected", "5.7.1", "5.7.1",
     NULL},
    {"Classes that disagree are told", "550 4.4.7 expired", "550 4.4.7",
     "4.4.7 550", "disagree"},
    {"Lines that disagree are told", "450-4.2.0 a\n550 5.1.1 b", "550 5.1.1",
     "5.1.1 550", "last line"},
    {"The log's own code is told",
     "dsn=5.0.0, status=bounced (host mx said: 550 5.1.1 no)", "550 5.1.1",
     "5.1.1 550", "dsn=5.0.0"},
    {"The log's own code is told when the reply has none",
     "dsn=5.0.0, status=bounced (host mx said: 550 no)", "550", "550",
     "dsn=5.0.0"},
    {"The log's code that is the same is not told",
     "dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 no)", "550 5.1.1",
     "5.1.1 550", NULL},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  char codes[64] = "";
  bool noted = false;
  answer_to(row->text, -1);
  for (size_t i = 0; i < answer.count; i++)
    strcat(strcat(codes, i > 0 ? " " : ""), answer.codes[i].name);
  assert_string_equal(codes, row->codes);
  assert_string_equal(answer.name, row->said);
  assert_memory_equal(answer.heading, row->said, strlen(row->said));
  for (size_t i = 0; i < answer.note_count; i++) {
    assert_int_equal(answer.notes[i][strlen(answer.notes[i]) - 1], '.');
    assert_null(style_fault(answer.notes[i]));
    noted = noted || (row->note && holds(answer.notes[i], row->note));
  }
  assert_int_equal(noted, row->note != NULL);
  assert_true(row->note || answer.note_count == 0);
}

struct verdict {
  const char *name, *text;
  const char *like;    /* a code that has the same first sentence, or NULL */
  const char *warning; /* the warning holds it; NULL: there is none */
};

static const struct verdict verdicts[] = {
    {"The verdict is that of the enhanced code", "550 5.1.1 no", "5.1.1", NULL},
    {"The reply code decides where they disagree", "550 4.4.7 expired", "550",
     NULL},
    {"A temporary code of a message that came back is told first",
     "status=bounced (host mx said: 450 4.2.0 later)", NULL, "given up"},
    {"A failed notification is told first",
     "Action: failed\nDiagnostic-Code: smtp; 450 4.2.0 later", NULL,
     "given up"},
    {"A permanent code of a message that is kept is told first",
     "status=deferred (host mx refused to talk to me: 554 no)", NULL, "keeps"},
    {"A temporary code of a message that is kept is no wonder",
     "status=deferred (host mx said: 450 4.2.0 later)", "450", NULL},
    {"A permanent code of a message that came back is no wonder",
     "status=bounced (host mx said: 550 5.1.1 no)", "550", NULL},
};

static void test_verdict(void **state)
{
  const struct verdict *row = *state;
  struct smtpcode_explanation code;
  answer_to(row->text, -1);
  for (int i = 0; i < 3; i++)
    assert_true(is_sentences(sentence(&answer.verdict, 0, i)));
  if (row->warning)
    assert_true(holds(answer.warning, row->warning));
  else
    assert_string_equal(answer.warning, "");
  if (row->like) {
    explain(row->like, &code);
    assert_string_equal(sentence(&answer.verdict, 0, 0),
                        sentence(&code.verdict, 0, 0));
  }
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
     {"Retried automatically", "Nobody", QUEUED}},
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
    {"A permanent code of a session returns the message of a transaction",
     "530 5.7.0 Log in",
     "MAIL",
     {"must change", "The sender", RETURNED}},
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
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, verdicts, test_verdict);
  SUITE_ROWS(&suite, places, test_place);
  SUITE_ROWS(&suite, phases, test_phase);
  return suite_run(&suite, "smtpcode_explain_reply");
}
