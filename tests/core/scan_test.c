/* SPDX-License-Identifier: MIT
 *
 * The scan: it finds what the careful reader finds, however the text is cut.
 */
#include "careful.h"
#include "random-log.h"
#include "scan.h"
#include "suite.h"

#include <smtpcode.h>

#include <stdio.h>
#include <string.h>

#define LINES TESTS_DATA "/lines.tsv"
#define SAMPLES TESTS_DATA "/providers.tsv"
#define MOST 65536

static struct smtpcode_scan whole;
static struct careful careful;
static unsigned long seed = 1;

static void check(const char *how, const char *text, size_t length)
{
  const char *differs = careful_fault(&careful, &whole);
  assert_true(careful.count < CAREFUL_MOST);
  if (differs)
    fault("%s of %s: %.*s", differs, how, (int)(length < 500 ? length : 500),
          text + (length < 500 ? 0 : length - 500));
}

static void check_scan(const char *text, size_t length)
{
  careful_begin(&careful);
  careful_read(&careful, text, length);
  smtpcode_scan_begin(&whole);
  size_t octets = smtpcode_scan_text(&whole, text, length, SMTPCODE_SCAN_LAST);
  smtpcode_scan_end(&whole);
  if (octets != length)
    fault("%zu octets of %zu", octets, length);
  check("a whole", text, length);
}

/* Feeds a text in pieces of any length, as from a pipe. */
static void check_pieces(const char *text, size_t length, size_t room,
                         size_t longest)
{
  const struct feeding how = {room, longest, seed++};
  careful_begin(&careful);
  smtpcode_scan_begin(&whole);
  careful_feed(&careful, &whole, text, length, how);
  check("pieces", text, length);
}

/* The last column of a table's rows, as a text of lines; \n is a line end. */
static size_t read_column(const char *name, char *text)
{
  char row[1024];
  size_t length = 0;
  FILE *file = fopen(name, "r");
  assert_non_null(file);
  while (fgets(row, sizeof(row), file)) {
    char *at = strrchr(row, '\t');
    for (at = at && *row != '#' ? at + 1 : row + strlen(row); *at; at++) {
      bool end = at[0] == '\\' && at[1] == 'n';
      assert_true(length < MOST);
      text[length++] = end ? '\n' : *at;
      at += end;
    }
  }
  fclose(file);
  return length;
}

static void test_tables(void **state)
{
  (void)state;
  static char text[2 * MOST];
  size_t length = read_column(LINES, text);
  assert_true(length > 1000);
  check_scan(text, length);
  for (const char *at = text, *end; at < text + length; at = end + 1) {
    end = memchr(at, '\n', (size_t)(text + length - at));
    assert_non_null(end);
    check_scan(at, (size_t)(end - at));
  }
  length += read_column(SAMPLES, text + length);
  check_scan(text, length);
  check_pieces(text, length, sizeof(text), 3);
  check_pieces(text, length, sizeof(text), 1000);
  check_pieces(text, length, 100, 1000);
  assert_no_fault();
}

/* A text in which what was seen in one line must not decide another. */
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
    {"An enhanced code behind a code is not what was seen",
     "delivery 1: success: host_said:_250_ok_123456/\n"
     "delivery 1: success: host_said:_250_ok_123456_(#2.1.5)/\nend\n",
     "250 1\n250 2.1.5 1\n"},
    {"A number of HTTP is not what was seen",
     "delivery 1: success: smtp.a_said:_250_ok_123456/\n"
     "delivery 1: success: http.a_said:_250_ok_123456/\nend\n",
     "250 1\n"},
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
  check_scan(row->text, strlen(row->text));
  size_t count = (size_t)whole.totals.distinct, length = 0;
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_reply reply = count_reply(&whole.rows[i]);
    char text[SMTPCODE_CODE_SIZE];
    if (reply.has_code && smtpcode_code_write(&reply.code, text))
      length += (size_t)snprintf(rows + length, 30, "%s ", text);
    if (reply.has_status && smtpcode_code_write(&reply.status, text))
      length += (size_t)snprintf(rows + length, 30, "%s ", text);
    const char *command = smtpcode_command_name(reply.command);
    length +=
        (size_t)snprintf(rows + length, 30, "%llu%s%s\n", whole.rows[i].count,
                         command ? " " : "", command ? command : "");
  }
  assert_string_equal(rows, row->rows);
  assert_no_fault();
}

static void test_random(void **state)
{
  (void)state;
  static char text[MOST];
  for (unsigned i = 0; i < 30000; i++)
    check_scan(text,
               random_log(&seed, text, 1 + random_below(&seed, i % 50 + 1)));
  for (unsigned i = 0; i < 200; i++) {
    size_t length = random_log(&seed, text, 900);
    check_scan(text, length);
    check_pieces(text, length, sizeof(text), 1 + i);
    check_pieces(text, length, 1 + 10 * i, 2000);
  }
  assert_no_fault();
}

/* A block of the scanner ends anywhere: in a number, a reply or a line end. */
static void test_seams(void **state)
{
  (void)state;
  static char text[2 * SCAN_BLOCK];
  for (unsigned i = 0; i < 400; i++) {
    size_t begin = SCAN_BLOCK - random_below(&seed, 300);
    memset(text, 'x', begin);
    for (size_t k = 99; i % 4 && k < begin; k += 100)
      text[k] = '\n';
    if (i % 2)
      text[begin - 1] = '\n';
    size_t length = begin + random_log(&seed, text + begin, 100);
    check_scan(text, length);
    check_pieces(text, length, sizeof(text), SCAN_BLOCK);
  }
  assert_no_fault();
}

/* Each place where a reply begins is marked. */
static void test_marks(void **state)
{
  (void)state;
  static char text[MOST];
  static unsigned char marks[SCAN_BLOCK];
  for (unsigned i = 0; i < 20000; i++) {
    struct smtpcode_reply reply;
    size_t length = random_log(&seed, text, 1 + random_below(&seed, 60));
    size_t octets = smtpcode_reply_read(text, length, &reply);
    scan_marks(text, length, marks);
    if (octets > 0 && !marks[reply.begin - text])
      fault("not marked: %.*s", (int)length, text);
  }
  assert_no_fault();
}

static void test_cut(void **state)
{
  (void)state;
  static const char text[] = "550 5.1.1 no 550 5.7.1";
  smtpcode_scan_begin(&whole);
  for (int i = 0; i < 100; i++) /* one line without an end */
    assert_int_equal(
        smtpcode_scan_text(&whole, text, sizeof(text) - 1, SMTPCODE_SCAN_CUT),
        sizeof(text) - 1);
  smtpcode_scan_text(&whole, "550\n450 x\n", 10, SMTPCODE_SCAN_LAST);
  assert_int_equal(smtpcode_scan_end(&whole), 2);
  assert_int_equal(whole.totals.replies, 2);
  assert_int_equal(whole.totals.lines, 2);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The tables' lines are counted as the reader reads them",
            test_tables);
  SUITE_ROWS(&suite, writings, test_written);
  suite_add(&suite, "Random text is counted as the reader reads it",
            test_random);
  suite_add(&suite, "A block may end anywhere", test_seams);
  suite_add(&suite, "Every place of a reply is marked", test_marks);
  suite_add(&suite, "A line that is cut counts once", test_cut);
  return suite_run(&suite, "scan");
}
