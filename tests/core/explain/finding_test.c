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

static void answer_to(const char *text)
{
  static const char recipients[] = "a@b";
  const struct smtpcode_known known = {0, -1, recipients,
                                       SMTPCODE_CONTEXT_UNKNOWN};
  assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
  memset(&answer, '!', sizeof(answer));
  smtpcode_explain_reply(&reply, text, strlen(text), &known, &answer);
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

/* What is known of the command or the language and cannot be is passed over. */
static void test_known(void **state)
{
  (void)state;
  static const int none[] = {-2, 99, 1000000};
  static const char text[] = "550 5.1.1 no";
  smtpcode_reply_read(text, strlen(text), &reply);
  for (size_t i = 0; i < LENGTH(none); i++) {
    const struct smtpcode_known known = {none[i], none[i], "",
                                         SMTPCODE_CONTEXT_UNKNOWN};
    smtpcode_explain_reply(&reply, text, strlen(text), &known, &answer);
    assert_int_equal(answer.language, 0);
    assert_int_equal(answer.codes[0].language, 0);
    assert_int_equal(answer.reply.command, -1);
    assert_string_equal(answer.phase, "");
  }
}

static void test_row(void **state)
{
  const struct row *row = *state;
  char codes[64] = "";
  bool noted = false;
  answer_to(row->text);
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
  answer_to(row->text);
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

/* Who got a reply to a login is a program, to STARTTLS anybody. What the text
 * tells counts for more than what the caller knows. */
static void test_context(void **state)
{
  (void)state;
  static const struct {
    const char *text, *command;
    enum smtpcode_context known, found;
  } contexts[] = {
      {"451 no", "AUTH", SMTPCODE_CONTEXT_UNKNOWN, SMTPCODE_CONTEXT_PROGRAM},
      {"451 no", "STARTTLS", SMTPCODE_CONTEXT_UNKNOWN,
       SMTPCODE_CONTEXT_UNKNOWN},
      {"451 no", "AUTH", SMTPCODE_CONTEXT_SERVER, SMTPCODE_CONTEXT_SERVER},
      {"535 5.7.8 Authentication failed", "MAIL", SMTPCODE_CONTEXT_UNKNOWN,
       SMTPCODE_CONTEXT_PROGRAM},
      {"status=bounced (host mx said: 550 no)", "RCPT",
       SMTPCODE_CONTEXT_PROGRAM, SMTPCODE_CONTEXT_SERVER},
  };
  for (size_t i = 0; i < LENGTH(contexts); i++) {
    const char *text = contexts[i].text;
    const struct smtpcode_known known = {
        0, smtpcode_command(contexts[i].command), "", contexts[i].known};
    assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
    smtpcode_explain_reply(&reply, text, strlen(text), &known, &answer);
    if (answer.context != contexts[i].found)
      fault("%s: %s", text, smtpcode_context_name(answer.context));
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, verdicts, test_verdict);
  suite_add(&suite, "Who got it is told by the text, the caller, or a login",
            test_context);
  suite_add(&suite, "What is no command or language is passed over",
            test_known);
  return suite_run(&suite, "smtpcode_explain_reply");
}
