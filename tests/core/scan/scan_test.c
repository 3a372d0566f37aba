/* SPDX-License-Identifier: MIT
 *
 * The scan: it finds what the careful reader finds, however the text is cut.
 */
#include "careful.h"
#include "marks.h"
#include "random-log.h"
#include "scan.h"
#include "suite.h"

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

/* The first mark is found wherever it is. */
static void test_next(void **state)
{
  (void)state;
  unsigned char marks[40];
  for (size_t length = 0; length <= sizeof(marks); length++)
    for (size_t first = 0; first <= length; first++)
      for (size_t other = first; other <= length; other++) {
        memset(marks, 0, sizeof(marks));
        if (first < length)
          marks[first] = 1;
        if (other < length)
          marks[other] = 1;
        assert_int_equal(scan_next(marks, marks + length) - marks, first);
      }
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
  assert_int_equal(smtpcode_scan_totals(&whole)->replies, 2);
  assert_int_equal(smtpcode_scan_totals(&whole)->lines, 2);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The tables' lines are counted as the reader reads them",
            test_tables);
  suite_add(&suite, "Random text is counted as the reader reads it",
            test_random);
  suite_add(&suite, "A block may end anywhere", test_seams);
  suite_add(&suite, "Every place of a reply is marked", test_marks);
  suite_add(&suite, "The first mark is found", test_next);
  suite_add(&suite, "A line that is cut counts once", test_cut);
  return suite_run(&suite, "scan");
}
