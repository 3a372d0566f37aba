/* SPDX-License-Identifier: MIT
 *
 * The scan: it finds what the careful reader finds, however the text is cut,
 * and its table loses nothing.
 */
#include "scan.h"
#include "suite.h"

#include <smtpcode.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINES TESTS_DATA "/lines.tsv"
#define SAMPLES TESTS_DATA "/providers.tsv"
#define MOST 65536

static struct smtpcode_scan whole, parts;

static unsigned long seed = 1;

static unsigned random_below(unsigned most)
{
  seed = (seed * 1103515245ul + 12345ul) & 0x7fffffff;
  return (unsigned)(seed >> 16) % most;
}

/* What the careful reader counts: an octet a reply code's number, then the
 * enhanced code's. */
struct careful {
  unsigned long replies, sum;
};

static unsigned long weight(const struct smtpcode_reply *reply)
{
  unsigned long sum = 7;
  for (int i = 0; i < 3; i++) {
    sum =
        sum * 1009 + (reply->has_code ? (unsigned long)reply->code.part[i] : 0);
    sum = sum * 1009 +
          (reply->has_status ? (unsigned long)reply->status.part[i] : 0);
  }
  return sum;
}

static struct careful read_with_care(const char *text, size_t length)
{
  struct careful careful = {0, 0};
  struct smtpcode_reply reply;
  size_t octets;
  while (length > 0 && (octets = smtpcode_reply_read(text, length, &reply))) {
    careful.replies++;
    careful.sum += weight(&reply);
    const char *end = text + octets; /* one reply a line */
    if (end[-1] != '\n') {
      const char *next = memchr(end, '\n', length - octets);
      end = next ? next + 1 : text + length;
    }
    length -= (size_t)(end - text);
    text = end;
  }
  return careful;
}

static unsigned long number_of(const struct smtpcode_count *row)
{
  struct smtpcode_reply reply = count_reply(row);
  return weight(&reply) * (unsigned long)row->count;
}

static void check_scan(const char *text, size_t length)
{
  struct careful careful = read_with_care(text, length);
  unsigned long sum = 0;
  smtpcode_scan_begin(&whole);
  size_t octets = smtpcode_scan_text(&whole, text, length, SMTPCODE_SCAN_LAST);
  size_t rows = smtpcode_scan_end(&whole);
  for (size_t i = 0; i < rows; i++)
    sum += number_of(&whole.rows[i]);
  if (octets != length)
    fault("%zu octets of %zu", octets, length);
  if (whole.totals.replies != careful.replies || sum != careful.sum)
    fault("%llu replies, not %lu: %.*s", whole.totals.replies, careful.replies,
          (int)length, text);
}

/* Feeds a text in pieces of any length, as from a pipe. */
static void scan_pieces(const char *text, size_t length, unsigned longest)
{
  static char buffer[2 * MOST];
  size_t used = 0;
  smtpcode_scan_begin(&parts);
  while (length > 0) {
    size_t octets = 1 + random_below(longest);
    octets = octets < length ? octets : length;
    memcpy(buffer + used, text, octets);
    used += octets;
    text += octets;
    length -= octets;
    size_t read = smtpcode_scan_text(&parts, buffer, used, SMTPCODE_SCAN_MORE);
    used -= read;
    memmove(buffer, buffer + read, used);
  }
  smtpcode_scan_text(&parts, buffer, used, SMTPCODE_SCAN_LAST);
  smtpcode_scan_end(&parts);
}

static void check_pieces(const char *text, size_t length, unsigned longest)
{
  smtpcode_scan_begin(&whole);
  smtpcode_scan_text(&whole, text, length, SMTPCODE_SCAN_LAST);
  size_t rows = smtpcode_scan_end(&whole);
  scan_pieces(text, length, longest);
  if (memcmp(&whole.totals, &parts.totals, sizeof(whole.totals)) != 0)
    fault("%llu lines and %llu replies, not %llu and %llu", parts.totals.lines,
          parts.totals.replies, whole.totals.lines, whole.totals.replies);
  for (size_t i = 0; i < rows; i++)
    if (parts.rows[i].count != whole.rows[i].count ||
        parts.rows[i].first != whole.rows[i].first ||
        parts.rows[i].last != whole.rows[i].last ||
        parts.rows[i].code != whole.rows[i].code ||
        parts.rows[i].command != whole.rows[i].command)
      fault("row %zu of pieces differs", i);
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
  check_pieces(text, length, 3);
  check_pieces(text, length, 1000);
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
  size_t count = whole.totals.distinct, length = 0;
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

static const char pieces[][64] = {
    "550",
    "5.1.1",
    "250",
    "2.0.0",
    "450 4.2.0 ",
    "354",
    "\n",
    "\n",
    "\r\n",
    " ",
    " ",
    "-",
    ".",
    ":",
    "=",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "\"",
    "'",
    "#",
    ",",
    ";",
    "\\n",
    "\\",
    "_",
    "/",
    "dsn=",
    "status=",
    "said: ",
    "status=sent (",
    "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ABC)\n",
    "dsn=2.0.0, status=sent (250 2.0.0 ",
    "dsn=2.0.0, stat=Sent (Ok)",
    "C=\"250 2.0.0 Ok\"",
    "Subject: ",
    "subject:",
    "(in reply to RCPT TO command)",
    "after RCPT TO:<a@b>: ",
    "192.0.2.1",
    "2.3.4.5",
    "x250",
    "25",
    "5.",
    "2.1.5",
    "5.10.123",
    "550-5.7.1 a\n550 5.7.1 b\n",
    "550-",
    "Diagnostic-Code: smtp; ",
    "Status: 5.1.1",
    "Remote_host_said:_550_",
    " bytes",
    "http ",
    "exit ",
    "to=<a>",
    "relay=mx[1.2.3.4]:25, ",
    "sent (250 2.0.0 a\n",
    "sent (250 2.0.01 a\n",
    "sent (250 2.0.0.1 a\n",
    "sent (250-2.0.0 a\n",
    "x (250-2.0.0 abc\n250 2.0.0 b\n",
    "250 2.0.0 b\n",
    "postfix/smtp[250]: ",
    "\t",
    "error ",
    "code=",
    "T=\"",
    "\" for u@x",
    "subject=\"",
    "\"@x>",
    "\\\"",
    ": header Subject: ",
    "; from=<a@b>",
    "reject_warning: ",
    "\"code\":250",
    ",\"message\":\"2.0.0 Ok a\"",
    "(250 rows",
    "Expected response code ",
    "got ",
    "250+a",
    "S: 250-2.0.0 ab\n",
    "\nS: 250 2.0.0 abc\n",
    "\nS: ",
    "C=\"250 2.0.0 Ok a",
    "=2.0.0, status=sent (250 2.0.0 Ok",
    "** a@b: SMTP error from remote mail server after RCPT TO:<a>: ",
    "\x80\xff",
};

static size_t make_text(char *text, unsigned count)
{
  size_t length = 0;
  while (count-- > 0) {
    const char *piece = pieces[random_below(LENGTH(pieces))];
    memcpy(text + length, piece, strlen(piece));
    length += strlen(piece);
    if (random_below(200) == 0)
      text[length++] = '\0';
  }
  return length;
}

static void test_random(void **state)
{
  (void)state;
  static char text[MOST];
  for (unsigned i = 0; i < 30000; i++)
    check_scan(text, make_text(text, 1 + random_below(i % 50 + 1)));
  for (unsigned i = 0; i < 200; i++) {
    size_t length = make_text(text, 900);
    check_scan(text, length);
    check_pieces(text, length, 1 + i);
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
    size_t length = make_text(text, 1 + random_below(60));
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

/* More distinct replies than are told apart are all counted. */
static void test_many(void **state)
{
  (void)state;
  struct smtpcode_count row = {.code = 550, .command = -1, .count = 3};
  smtpcode_scan_begin(&whole);
  row.status[0] = 5;
  for (int i = 0; i < 10; i++)
    for (int k = 0; k < 1000; k++) {
      row.status[1] = (short)i;
      row.status[2] = (short)k;
      row.first = row.last = (unsigned long long)(i * 1000 + k + 1);
      smtpcode_scan_add(&whole, &row, 0);
    }
  unsigned long long sum = 0;
  size_t rows = smtpcode_scan_end(&whole);
  assert_true(rows <= SMTPCODE_SCAN_ROWS + 1);
  for (size_t i = 0; i < rows; i++)
    sum += whole.rows[i].count;
  assert_true(whole.totals.folded);
  assert_int_equal(sum, 30000);
  assert_int_equal(whole.totals.replies, 30000);
}

/* A sum that is too large stays at the largest number. */
static void test_saturation(void **state)
{
  (void)state;
  struct smtpcode_count row = {
      .code = 450, .command = -1, .count = ~0ull, .first = 1, .last = ~0ull};
  smtpcode_scan_begin(&whole);
  smtpcode_scan_add(&whole, &row, 5);
  smtpcode_scan_add(&whole, &row, 5);
  assert_int_equal(smtpcode_scan_end(&whole), 1);
  assert_true(whole.rows[0].count == ~0ull && whole.rows[0].last == ~0ull);
  assert_int_equal(whole.rows[0].first, 6);
}

/* Who must act comes first, then what waits, then successes; then the count. */
static void test_order(void **state)
{
  (void)state;
  static const char log[] = "250 2.0.0 Ok\n250 2.0.0 Ok\n250 2.0.0 Ok\n"
                            "450 4.2.0 x\n450 4.2.0 x\n550 5.1.1 no\n"
                            "552 5.2.2 full\n552 5.2.2 full\n";
  static const short order[] = {552, 550, 450, 250};
  smtpcode_scan_begin(&whole);
  smtpcode_scan_text(&whole, log, sizeof(log) - 1, SMTPCODE_SCAN_LAST);
  assert_int_equal(smtpcode_scan_end(&whole), LENGTH(order));
  for (size_t i = 0; i < LENGTH(order); i++)
    assert_int_equal(whole.rows[i].code, order[i]);
  assert_int_equal(whole.totals.success, 3);
  assert_int_equal(whole.totals.temporary, 2);
  assert_int_equal(whole.totals.permanent, 3);
  assert_int_equal(whole.rows[0].first, 7);
  assert_int_equal(whole.rows[0].last, 8);
}

static void test_numbers(void **state)
{
  (void)state;
  char text[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(0, text);
  assert_string_equal(text, "0");
  smtpcode_write_number(~0ull, text);
  assert_string_equal(text, "18446744073709551615");
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The tables' lines are counted as the reader reads them",
            test_tables);
  SUITE_ROWS(&suite, writings, test_written);
  suite_add(&suite, "Random text is counted as the reader reads it",
            test_random);
  suite_add(&suite, "Every place of a reply is marked", test_marks);
  suite_add(&suite, "A line that is cut counts once", test_cut);
  suite_add(&suite, "Replies beyond the table are counted by class", test_many);
  suite_add(&suite, "Counts do not wrap", test_saturation);
  suite_add(&suite, "What must be acted on comes first", test_order);
  suite_add(&suite, "Numbers are written in full", test_numbers);
  return suite_run(&suite, "scan");
}
