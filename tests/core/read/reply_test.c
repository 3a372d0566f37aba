/* SPDX-License-Identifier: MIT
 *
 * smtpcode_reply_read: the first reply of a text, as servers send it and as
 * transcripts, logs and bounces quote it, and the command that it answers; and
 * numbers that are no replies.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

struct row {
  const char *name, *text;
  const char *code, *status, *command; /* NULL: it has none */
};

static const struct row rows[] = {
    {"A code alone is a reply", "550", "550", NULL, NULL},
    {"A code and text are a reply", "450 Greylisted", "450", NULL, NULL},
    {"A name that begins as a unit does not count",
     "552 MS-Office file refused", "552", NULL, NULL},
    {"An enhanced code follows", "550 5.1.1 <a@b>: User unknown", "550",
     "5.1.1", NULL},
    {"Several blanks may stand before it", "550   5.1.1 no", "550", "5.1.1",
     NULL},
    {"A code with a line end is a reply", "354\r\n", "354", NULL, NULL},
    {"A hyphen continues a reply", "550-5.7.26 one\n550 5.7.26 two", "550",
     "5.7.26", NULL},
    {"The lines of a transcript are one reply",
     "<-  250-a\n<-  250-b\n<-  550 5.1.1 c\n<-  421 d", "550", "5.1.1", NULL},
    {"What was sent ends a reply in a transcript",
     "S: 250-a\nC: 550 5.1.1\nS: 550 5.1.1 b", "250", NULL, NULL},
    {"Another line of a transcript that is too long does not continue",
     "0123456789012345678901234567890123456789012345678901234567890 <<< 250-a\n"
     "0123456789012345678901234567890123456789012345678901234567890 <<< 550 b",
     "250", NULL, NULL},
    {"A hyphen may be followed by CR LF", "550-5.1.1 one\r\n550 5.1.1 two\r\n",
     "550", "5.1.1", NULL},
    {"A text line may begin with a number", "250-234 Text\n250 Ok", "250", NULL,
     NULL},
    {"An enhanced code may stand at the end", "550 sorry, no mailbox (#5.1.1)",
     "550", "5.1.1", NULL},
    {"An enhanced code may have a hash", "550 #5.1.0 Address rejected.", "550",
     "5.1.0", NULL},
    {"A detail may have three digits", "550 5.7.515 Access denied", "550",
     "5.7.515", NULL},
    {"An enhanced code may stand alone", "5.7.1 Rejected", NULL, "5.7.1", NULL},
    {"Quotes may stand around a reply", "\"550 5.1.1 no\"", "550", "5.1.1",
     NULL},
    {"A diagnostic code quotes a reply",
     "Diagnostic-Code: smtp; 550 5.1.1 <a@b> unknown", "550", "5.1.1", NULL},
    {"A diagnostic code may have another case",
     "Diagnostic-Code: SMTP;550 5.1.1 unknown", "550", "5.1.1", NULL},
    {"Postfix quotes the reply to RCPT",
     "Nov 22 05:00:01 mx postfix/smtp[2451]: 4F2A: to=<a@b>, "
     "relay=mx.b[192.0.2.5]:25, delay=2.5, delays=0.1/0/1.2/1.2, dsn=4.2.0, "
     "status=deferred (host mx.b[192.0.2.5] said: 450 4.2.0 Greylisted (in "
     "reply to RCPT TO command))",
     "450", "4.2.0", "RCPT"},
    {"Postfix quotes the reply to the final dot",
     "status=bounced (host mx.b[192.0.2.5] said: 554 5.7.1 spam (in reply to "
     "end of DATA command))",
     "554", "5.7.1", "END-OF-DATA"},
    {"Postfix quotes the reply to MAIL",
     "host mx said: 552 5.3.4 too big (in reply to MAIL FROM command)", "552",
     "5.3.4", "MAIL"},
    {"Postfix quotes a greeting",
     "host mx.b[192.0.2.5] refused to talk to me: 554 No SMTP service here",
     "554", NULL, "CONNECTION"},
    {"Postfix joins the lines of a reply",
     "said: 550-5.7.26 first line 550-5.7.26 second line 550 5.7.26 last line "
     "(in reply to end of DATA command)",
     "550", "5.7.26", "END-OF-DATA"},
    {"Postfix refuses a client",
     "NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 Service "
     "unavailable; from=<a@b> to=<c@d> proto=ESMTP helo=<x>",
     "554", "5.7.1", "RCPT"},
    {"Postfix quotes a delivery", "status=sent (250 2.0.0 Ok: queued as 4F2A)",
     "250", "2.0.0", NULL},
    {"Exim quotes the reply to RCPT",
     "** a@b R=dnslookup T=remote_smtp H=mx.b [192.0.2.5]: SMTP error from "
     "remote mail server after RCPT TO:<a@b>: 550 5.1.1 unknown",
     "550", "5.1.1", "RCPT"},
    {"Exim writes a line end as two characters",
     "SMTP error from remote mail server after end of data: 550-5.7.1 "
     "one\\n550 5.7.1 two",
     "550", "5.7.1", "END-OF-DATA"},
    {"Exim quotes a deferral with its own number",
     "== a@b R=r T=t defer (-45): SMTP error from remote mail server after "
     "RCPT TO:<a@b>: 421 4.7.0 try later",
     "421", "4.7.0", "RCPT"},
    {"Sendmail quotes a deferral",
     "to=<a@b>, delay=00:00:02, mailer=esmtp, pri=120307, relay=mx.b. "
     "[192.0.2.5], dsn=4.7.1, stat=Deferred: 451 4.7.1 Greylisting in action",
     "451", "4.7.1", NULL},
    {"Sendmail quotes a dialogue", "<<< 550 5.1.1 <a@b>... User unknown", "550",
     "5.1.1", NULL},
    {"qmail quotes a reply",
     "192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 no",
     "550", "5.1.1", "RCPT"},
    {"qmail writes blanks as underscores",
     "delivery 7: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:"
     "_550_5.1.1_no/Giving_up_on_192.0.2.1./",
     "550", "5.1.1", "RCPT"},
    {"OpenSMTPD quotes a reply",
     "9f mta delivery evpid=3a from=<a@b> to=<c@d> rcpt=<c@d> "
     "source=\"192.0.2.9\" relay=\"192.0.2.5 (mx.b)\" delay=1s "
     "result=\"PermFail\" stat=\"550 5.1.1 no such user\"",
     "550", "5.1.1", NULL},
    {"OpenSMTPD names the command it refused",
     "smtp failed-command command=\"MAIL FROM:<a@b>\" result=\"530 5.5.1 no\"",
     "530", "5.5.1", "MAIL"},
    {"Sendmail names the rules of a refusal",
     "ruleset=check_rcpt, arg1=<a@b>, relay=x [192.0.2.7], reject=550 5.7.1 no",
     "550", "5.7.1", "RCPT"},
    {"qmail tells that the message was refused",
     "192.0.2.1_failed_after_I_sent_the_message./Remote_host_said:_552_no/",
     "552", NULL, "END-OF-DATA"},
    {"Postfix's proxy refuses a message",
     "proxy-reject: END-OF-MESSAGE: 550 5.7.1 no; from=<a@b>", "550", "5.7.1",
     "END-OF-DATA"},
    {"Postfix refuses STARTTLS",
     "NOQUEUE: reject: STARTTLS from x[192.0.2.7]: 454 4.7.0 no", "454",
     "4.7.0", "STARTTLS"},
    {"Postfix quotes a refusal to start TLS",
     "host mx.b[192.0.2.5] refused to start TLS: 454 4.7.0 no", "454", "4.7.0",
     "STARTTLS"},
    {"Exim refuses a message after its text",
     "H=mx.b [192.0.2.5] rejected after DATA: 554 no", "554", NULL,
     "END-OF-DATA"},
    {"Exchange quotes a reply",
     "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'",
     "550", "5.1.10", NULL},
    {"The first reply of several counts", "550 5.1.1 no\n421 4.3.0 later",
     "550", "5.1.1", NULL},
    {"An enhanced code of another class is kept",
     "550 4.4.7 QUEUE.Expired; message expired", "550", "4.4.7", NULL},
    {"A code outside the grammar that is known is read", "571 5.7.1 no", "571",
     "5.7.1", NULL},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  struct smtpcode_reply reply;
  char text[SMTPCODE_CODE_SIZE];
  size_t length = strlen(row->text),
         octets = smtpcode_reply_read(row->text, length, &reply);
  assert_true(octets > 0 && octets <= length);
  assert_true(reply.begin >= row->text &&
              reply.begin + reply.length <= row->text + octets);
  assert_int_equal(reply.has_code, row->code != NULL);
  assert_int_equal(reply.has_enhanced, row->status != NULL);
  if (row->code) {
    smtpcode_code_write(&reply.code, text);
    assert_string_equal(text, row->code);
  }
  if (row->status) {
    smtpcode_code_write(&reply.enhanced, text);
    assert_string_equal(text, row->status);
  }
  assert_int_equal(reply.command,
                   row->command ? smtpcode_command(row->command) : -1);
}

struct none {
  const char *name, *text;
};

static const struct none nones[] = {
    {"Nothing is no reply", ""},
    {"Words are no reply", "connection timed out"},
    {"Four digits are no reply", "5500 no"},
    {"A first digit of no reply is none", "650 no"},
    {"Octets of an address are no codes", "connect from mx[192.0.2.250]"},
    {"An address is no enhanced code", "relay=mx.b[5.6.7.8]"},
    {"A port is no code", "relay=mx.b[192.0.2.5]:250, delay=1"},
    {"A size is no code", "MAIL FROM:<a@b> SIZE=450"},
    {"A delay is no code", "delay=421, delays=0.1/0/420/1"},
    {"A number of seconds is no code", "timed out after 450 seconds"},
    {"A process id is no code", "postfix/smtpd[450]: connect from unknown"},
    {"A time is no code", "2026-11-22T05:45:50.550 connect from unknown"},
    {"A version is no enhanced code", "mx.b ESMTP Exim 4.9.5 ready"},
    {"Four parts are no enhanced code", "deferred - 4.16.55.1 see help"},
    {"Exim's own number is no code", "== a@b defer (-45): Connection refused"},
    {"An HTTP status is no code", "GET / HTTP/1.1 404"},
    {"A blank is written so in qmail's log alone", "said:_550_no"},
    {"A queue id is no code", "4501F250AB: removed"},
};

static void test_none(void **state)
{
  const struct none *row = *state;
  struct smtpcode_reply reply;
  size_t octets = smtpcode_reply_read(row->text, strlen(row->text), &reply);
  if (octets > 0)
    fail_msg("found at: %.30s", reply.begin);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, nones, test_none);
  return suite_run(&suite, "smtpcode_reply_read");
}
