/* SPDX-License-Identifier: MIT
 *
 * What logs and bounces say was done with a message.
 */
#include "delivery.h"
#include "suite.h"

#include <smtpcode.h>

#include <string.h>

struct row {
  const char *name, *text, *told; /* given up, kept, sent: their letters */
};

static const struct row rows[] = {
    {"Postfix bounces", "status=bounced (host mx said: 450 4.2.0 no)", "g"},
    {"Postfix gives up at last", "status=expired (host mx said: 450 no)", "g"},
    {"Postfix defers", "delays=0.1/0/1/2, status=deferred (said: 554 no)", "k"},
    {"Postfix is soft", "status=softbounce (host mx said: 550 no)", "k"},
    {"Postfix delivers", "dsn=2.0.0, status=sent (250 2.0.0 Ok)", "s"},
    {"A word in parentheses before it does not hide it",
     "(a=b) status=deferred (host mx said: 450 no)", "k"},
    {"The other server's words do not count", "450 status=bounced", ""},
    {"Nor do those of an ending that is cut", "450 4.2.0 action", ""},
    {"Sendmail defers", "dsn=4.0.0, stat=Deferred: 421 4.7.0 later", "k"},
    {"Sendmail delivers", "relay=mx., dsn=2.0.0, stat=Sent (250 Ok)", "s"},
    {"Sendmail's bounce has a heading",
     "   ----- The following addresses had permanent fatal errors -----\n"
     "<a@b.example>\n    (reason: 450 4.2.0 later)",
     "g"},
    {"Sendmail gives up at last",
     "<<< 450 4.2.0 later\nMessage could not be delivered for 5 days\n"
     "Message will be deleted from queue",
     "g"},
    {"Postfix's warning of a delay does not give up",
     "Your message could not be delivered for more than 4 hour(s).\n"
     "It will be retried until it is 5 day(s) old.\n"
     "<a@b.example>: host mx said: 450 4.2.0 later",
     ""},
    {"Exim fails", "1vMA ** a@b R=d T=s: SMTP error: 450 no", "g"},
    {"Exim defers", "1vMA == a@b R=d T=s defer (-45): said: 550 no", "k"},
    {"Exim delivers", "1vMA => a@b R=d T=s C=\"250 2.0.0 Ok\"", "s"},
    {"Exim gives up at last",
     "host mx: 450 4.2.0 later:\nretry timeout "
     "exceeded",
     "g"},
    {"OpenSMTPD fails", "delay=1s result=\"PermFail\" stat=\"450 4.2.0 no\"",
     "g"},
    {"OpenSMTPD defers", "delay=1s result=\"TempFail\" stat=\"550 no\"", "k"},
    {"OpenSMTPD delivers",
     "delay=1s result=\"Ok\" stat=\"250 2.0.0: Message accepted\"", "s"},
    {"Haraka delivers",
     "[outbound] delivered file=1_2_0 host=mx response=\"2.0.0 Ok\"", "s"},
    {"qmail fails", "delivery 7: failure: 192.0.2.1_said:_450_no/", "g"},
    {"qmail defers", "delivery 7: deferral: 192.0.2.1_said:_550_no/", "k"},
    {"qmail delivers", "delivery 7: success: Remote_host_said:_250_ok/", "s"},
    {"qmail gives up at last",
     "Remote host said: 450 4.2.0 later\nI'm not going to try again; this "
     "message has been in the queue too long.",
     "g"},
    {"A notification of failure", "Action: failed\nStatus: 4.4.7", "g"},
    {"A notification of a delay",
     "Diagnostic-Code: smtp; 550 no\nAction: DELAYED", "k"},
    {"A text may end anywhere", "status=", ""},
    {"Words of a longer text", "Nothing is told: 550 5.1.1 no", ""},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  struct smtpcode_reply reply = {0};
  size_t length = strlen(row->text);
  smtpcode_reply_read(row->text, length, &reply);
  struct delivery told = delivery_told(row->text, row->text + length, &reply);
  assert_int_equal(told.given_up, strchr(row->told, 'g') != NULL);
  assert_int_equal(told.kept, strchr(row->told, 'k') != NULL);
  assert_int_equal(told.sent, strchr(row->told, 's') != NULL);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  return suite_run(&suite, "delivery");
}
