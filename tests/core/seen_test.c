/* SPDX-License-Identifier: MIT
 *
 * Logs whose rows are known: what was seen in one line must not decide another.
 */
#include "careful.h"
#include "scan.h"
#include "suite.h"

#include <smtpcode.h>

#include <stdio.h>
#include <string.h>

static struct smtpcode_scan scan;
static struct careful careful;

/* The last octets of a text are always marked: a line that is to be seen needs
 * another behind it. */
static const struct written {
  const char *name, *text;
  const char *rows; /* code, enhanced code and count of each, sorted */
} writings[] = {
    {"A line end that was written is not what was seen",
     "a \\n250 2.0.0 Ok: queued\norigin250 2.0.0 Ok: queued\n",
     "250 2.0.0 1\n"},
    {"A code of other words is not what was seen",
     "foo 450 4 250 2.0.0 Ok then\nsaid: 450 4 250 2.0.0 Ok then\n",
     "450 1\n250 2.0.0 1\n"},
    {"A subject of Exim is not what was seen",
     "=> a C=\"250 2.0.0 Ok: queued\"\n<= a T=\"250 2.0.0 Ok: queued\"\n",
     "250 2.0.0 1\n"},
    {"A header of Postfix is not what was seen",
     "status=sent (250 2.0.0 Ok: a)\n"
     ": header A: status=sent (250 2.0.0 Ok: a) from x[1.2.3.4]; from=<a>\n",
     "250 2.0.0 1\n"},
    {"A header that begins behind what was seen is not it",
     "dsn=2.0.0: header sent (250 2.0.0 Ok\n"
     "dsn=2.0.0: header sent (250 2.0.0 Ok; from=<a>\n",
     "2.0.0 1\n250 2.0.0 1\n"},
    {"An address is not what was seen",
     "dsn=2.0.0, <\"250 2.0.0 Ok a\n"
     "dsn=2.0.0, <\"250 2.0.0 Ok a\"@b>\n",
     "2.0.0 1\n250 2.0.0 1\n"},
    {"A number without a key is not what was seen",
     "\"code\":250,\"message\":\"2.0.0 Ok\"\n"
     "\"count\":250,\"message\":\"2.0.0 Ok\"\n",
     "250 2.0.0 1\n"},
    {"A code behind an enhanced code is not what was seen",
     "to=<a>, dsn=2.0.0, stat=Sent (Ok)\n"
     "to=<a>, dsn=2.0.0, stat=Sent (550 5.1.1 no)\n"
     "to=<a>, dsn=2.0.0, stat=Sent (250 2.1.5 Ok)\nend\n",
     "550 5.1.1 1\n2.0.0 1\n250 2.1.5 1\n"},
    {"An enhanced code of other words is not what was seen",
     "reject a, b: 2.0.0, stat=Sent\na, b: 2.0.0, stat=Sent\nend\n",
     "2.0.0 1\n"},
    {"A version is not what was seen",
     "to=<a>, dsn=2.0.0, stat=Sent\nto=<a>, lib=2.0.0, stat=Sent\nend\n",
     "2.0.0 1\n"},
    {"An enhanced code behind a code is not what was seen",
     "delivery 1: success: host_said:_250_ok_123456/\n"
     "delivery 1: success: host_said:_250_ok_123456_(#2.1.5)/\nend\n",
     "250 1\n250 2.1.5 1\n"},
    {"A number of HTTP is not what was seen",
     "delivery 1: success: smtp.a_said:_250_ok_123456/\n"
     "delivery 1: success: http.a_said:_250_ok_123456/\nend\n",
     "250 1\n"},
    {"A code that a name precedes is not what was seen",
     "a.site-of-long-names: 250 ok 123456\n"
     "a-site-of-long-names: 250 ok 123456\nend\n",
     "250 1\n"},
    {"A unit is not what was seen",
     "delivery 1: success: host_said:_250_msg_123456/\n"
     "delivery 1: success: host_said:_250_ms_123456/\nend\n",
     "250 1\n"},
    {"A unit that is a letter longer is not what was seen",
     "delivery 1: success: host_said:_250_m_123456/\n"
     "delivery 1: success: host_said:_250_ms_123456/\nend\n",
     "250 1\n"},
    {"A unit behind two blanks is not what was seen",
     "delivery 1: success: host_said:_250__ok_123456/\n"
     "delivery 1: success: host_said:_250__ms_123456/\nend\n",
     "250 1\n"},
    {"A version of HTTP is not what a line's end cut",
     "a.example host said: 250 http/\\n2500 foo bar baz\n"
     "a.example host said: 250 http/1.1 foo bar baz\nend\n",
     ""},
    {"A longer number is not an enhanced code that was seen",
     "to=<a>, dsn=2.10.100, stat=Sent\n"
     "to=<a>, dsn=2.10.100,1 stat=Sent\nend\n",
     "2.10.100 1\n"},
    {"A longer number is not the enhanced code of what was seen",
     "to=<a>, dsn=2.0.0, stat=sent (250 2.0.0, Ok)\n"
     "to=<a>, dsn=2.0.0, stat=sent (250 2.0.0,1 Ok)\nend\n",
     "250 1\n250 2.0.0 1\n"},
    {"Lines that continue a reply are not what was seen",
     "delivery 1: success: host_said:_250-ok_123456/\nend\n"
     "delivery 1: success: host_said:_250-ok_123456/\n250 ok\nend\n",
     "250 2\n"},
    {"A code of a line is not one that another quotes",
     "<= a T=\"my_host_said:_250_ok_123456\" error: 251 ok 123\n"
     "delivery 1: success: my_host_said:_250_ok_123456/\nend\n",
     "250 1\n251 1\n"},
    {"The lines of a transcript are one reply",
     "S: 250-a\nS: 250-b\nS: 250 c\n> 550-5.1.1 d\n> 550 5.1.1 e\n",
     "550 5.1.1 1\n250 1\n"},
    {"The first line of a reply tells the phase",
     "after RCPT TO:<a@b>: 550-5.7.1 no\\n550 5.7.1 policy (in reply to end of "
     "DATA command)\n",
     "550 5.7.1 1 RCPT\n"},
};

static void test_written(void **state)
{
  const struct written *row = *state;
  char rows[200] = "";
  size_t octets = strlen(row->text), length = 0;
  careful_begin(&careful);
  careful_read(&careful, row->text, octets);
  smtpcode_scan_begin(&scan);
  smtpcode_scan_text(&scan, row->text, octets, SMTPCODE_SCAN_LAST);
  size_t count = smtpcode_scan_end(&scan);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_reply reply = count_reply(&scan.rows[i]);
    char text[SMTPCODE_CODE_SIZE];
    if (reply.has_code && smtpcode_code_write(&reply.code, text))
      length += (size_t)snprintf(rows + length, 30, "%s ", text);
    if (reply.has_status && smtpcode_code_write(&reply.status, text))
      length += (size_t)snprintf(rows + length, 30, "%s ", text);
    const char *command = smtpcode_command_name(reply.command);
    length +=
        (size_t)snprintf(rows + length, 30, "%llu%s%s\n", scan.rows[i].count,
                         command ? " " : "", command ? command : "");
  }
  assert_string_equal(rows, row->rows);
  assert_null(careful_fault(&careful, &scan));
}

/* Successes of which the second need not be read with care. */
static const struct form {
  const char *name, *text, *again;
} forms[] = {
    {"A code with its enhanced code is remembered",
     "x C=\"250 2.0.0 Ok: queued as A\"\nend\n",
     "y C=\"250 2.0.0 Ok: queued as B\"\nend\n"},
    {"One behind the enhanced code of a log is remembered",
     "to=<a>, dsn=2.0.0, status=sent (250 2.0.0 Ok: A)\nend\n",
     "to=<b>, dsn=2.0.0, status=sent (250 2.0.0 Ok: B)\nend\n"},
    {"An enhanced code alone is remembered",
     "to=<a>, dsn=2.0.0, stat=Sent (Ok: A)\nend\n",
     "to=<b>, dsn=2.0.0, stat=Sent (Ok: B)\nend\n"},
    {"A code alone is remembered",
     "delivery 1: success: Remote_host_said:_250_ok_123456/\nend\n",
     "delivery 2: success: Remote_host_said:_250_ok_654321/\nend\n"},
};

/* Looks for a line among what was seen, as the scan does. */
static bool look(const char *text)
{
  static unsigned char marks[SCAN_BLOCK];
  const unsigned char *end = marks + strlen(text), *at = marks;
  scan_marks(text, strlen(text), marks);
  while ((at = scan_next(at, end)) < end &&
         !scan_may_be_code(text, text + (at - marks), text + (end - marks)))
    at++;
  const struct places places = {text + (at - marks), text, marks};
  return scan_seen(&scan, text, &places, strchr(text, '\n'));
}

static void test_form(void **state)
{
  const struct form *row = *state;
  size_t octets = strlen(row->text);
  smtpcode_scan_begin(&scan);
  assert_false(look(row->again));
  smtpcode_scan_text(&scan, row->text, octets, SMTPCODE_SCAN_LAST);
  assert_true(look(row->again));
  assert_int_equal(scan.totals.success, 2);
  assert_int_equal(scan.totals.replies, 2);
  assert_int_equal(scan.totals.lines, 3);
  assert_int_equal(smtpcode_scan_end(&scan), 1);
  assert_int_equal(scan.rows[0].count, 2);
  assert_int_equal(scan.rows[0].first, 1);
  assert_int_equal(scan.rows[0].last, 3);
}

/* Rows of another scan may have any counts and lines. */
static void test_added(void **state)
{
  (void)state;
  static const char line[] = "to=<a>, dsn=2.0.0, stat=Sent (Ok)\n";
  struct smtpcode_count count = {.command = -1, .status = {2, 0, 0}};
  count.count = ~0ull - 3;
  count.first = 1;
  count.last = 1000;
  smtpcode_scan_begin(&scan);
  smtpcode_scan_add(&scan, &count, 0);
  for (int i = 0; i < 5; i++) {
    smtpcode_scan_text(&scan, line, sizeof(line) - 1, SMTPCODE_SCAN_MORE);
    smtpcode_scan_text(&scan, "end of it\n", 10, SMTPCODE_SCAN_MORE);
    look("to=<b>, dsn=2.0.0, stat=Sent (Ok)\nend\n");
  }
  assert_int_equal(smtpcode_scan_end(&scan), 1);
  assert_true(scan.rows[0].count == ~0ull && scan.totals.replies == ~0ull);
  assert_int_equal(scan.rows[0].last, 1000);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, forms, test_form);
  suite_add(&suite, "What was added to a scan is not lost", test_added);
  SUITE_ROWS(&suite, writings, test_written);
  return suite_run(&suite, "seen");
}
