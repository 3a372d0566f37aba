/* SPDX-License-Identifier: MIT
 *
 * The table of a scan: it loses nothing, and its order.
 */
#include "scan.h"
#include "suite.h"

#include <stdlib.h>
#include <string.h>

static struct smtpcode_scan whole;

static const struct smtpcode_count *row_at(size_t number)
{
  const struct smtpcode_count *count = smtpcode_scan_count(&whole, number);
  assert_non_null(count);
  return count;
}

/* More distinct replies than are told apart are all counted. */
static void test_many(void **state)
{
  (void)state;
  struct smtpcode_count row = {.code = 550, .command = -1, .count = 3};
  smtpcode_scan_begin(&whole);
  row.enhanced[0] = 5;
  for (int i = 0; i < 10; i++)
    for (int k = 0; k < 1000; k++) {
      row.enhanced[1] = (short)i;
      row.enhanced[2] = (short)k;
      row.first = row.last = (unsigned long long)(i * 1000 + k + 1);
      assert_true(smtpcode_scan_add(&whole, &row, 0));
    }
  unsigned long long sum = 0;
  size_t rows = smtpcode_scan_end(&whole);
  assert_true(rows <= SMTPCODE_SCAN_ROWS + 1);
  for (size_t i = 0; i < rows; i++)
    sum += row_at(i)->count;
  assert_null(smtpcode_scan_count(&whole, rows));
  assert_true(smtpcode_scan_totals(&whole)->folded);
  assert_int_equal(sum, 30000);
  assert_int_equal(smtpcode_scan_totals(&whole)->replies, 30000);
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
  assert_true(row_at(0)->count == ~0ull && row_at(0)->last == ~0ull);
  assert_int_equal(row_at(0)->first, 6);
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
    assert_int_equal(row_at(i)->code, order[i]);
  assert_int_equal(smtpcode_scan_totals(&whole)->success, 3);
  assert_int_equal(smtpcode_scan_totals(&whole)->temporary, 2);
  assert_int_equal(smtpcode_scan_totals(&whole)->permanent, 3);
  assert_int_equal(row_at(0)->first, 7);
  assert_int_equal(row_at(0)->last, 8);
}

/* Storage may hold anything, and needs no more octets than are asked for. */
static void test_storage(void **state)
{
  (void)state;
  const size_t size = smtpcode_scan_size();
  void *storage = malloc(size);
  assert_non_null(storage);
  memset(storage, '!', size);
  struct smtpcode_scan *scan = smtpcode_scan_begin(storage);
  assert_ptr_equal(scan, storage);
  smtpcode_scan_lines(scan, 5);
  smtpcode_scan_text(scan, "450 x\n", 6, SMTPCODE_SCAN_LAST);
  assert_int_equal(smtpcode_scan_totals(scan)->lines, 6);
  assert_int_equal(smtpcode_scan_end(scan), 1);
  assert_int_equal(smtpcode_scan_totals(scan)->distinct, 1);
  assert_false(smtpcode_scan_totals(scan)->folded);
  assert_int_equal(smtpcode_scan_count(scan, 0)->first, 6);
  assert_null(smtpcode_scan_count(scan, 1));
  free(storage);
}

/* A row that no scan can have is not added, however many of them come. */
static void test_impossible(void **state)
{
  (void)state;
  static const struct smtpcode_count rows[] = {
      {.code = 550, .command = -1},              /* nothing counted */
      {.code = 0, .command = -1, .count = 1},    /* no code at all */
      {.code = 99, .command = -1, .count = 1},   /* no reply code */
      {.code = 600, .command = -1, .count = 1},  /* nor this */
      {.code = -550, .command = -1, .count = 1}, /* nor this */
      {.code = 550, .command = 999, .count = 1}, /* no command */
      {.code = 550, .command = -2, .count = 1},  /* nor this */
      {.enhanced = {6, 1, 1}, .command = -1, .count = 1},
      {.enhanced = {-1, 1, 1}, .command = -1, .count = 1},
      {.enhanced = {5, 1000, 1}, .command = -1, .count = 1},
      {.enhanced = {5, 1, -2}, .command = -1, .count = 1},
      {.code = 550, .command = -1, .delivery = 3, .count = 1},
      {.code = 550, .command = -1, .delivery = -1, .count = 1},
  };
  smtpcode_scan_begin(&whole);
  for (size_t i = 0; i < LENGTH(rows); i++)
    if (smtpcode_scan_add(&whole, &rows[i], 0))
      fault("row %zu was added", i);
  struct smtpcode_count row = {.command = -1, .count = 1};
  for (row.code = 600; row.code < 32000; row.code++)
    smtpcode_scan_add(&whole, &row, 0);
  assert_int_equal(smtpcode_scan_end(&whole), 0);
  assert_int_equal(smtpcode_scan_totals(&whole)->replies, 0);
  assert_no_fault();
}

/* The totals need no more room than there is. */
static void test_short_text(void **state)
{
  (void)state;
  char text[8] = "!!!!!!!";
  smtpcode_scan_begin(&whole);
  smtpcode_write_totals(smtpcode_scan_totals(&whole), 0, text, 0);
  assert_string_equal(text, "!!!!!!!");
  smtpcode_write_totals(smtpcode_scan_totals(&whole), 0, text, 6);
  assert_true(strlen(text) < 6);
  assert_int_equal(text[6], '!');
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
  suite_add(&suite, "Replies beyond the table are counted by class", test_many);
  suite_add(&suite, "Counts do not wrap", test_saturation);
  suite_add(&suite, "What must be acted on comes first", test_order);
  suite_add(&suite, "Any storage will do", test_storage);
  suite_add(&suite, "Rows that cannot be are refused", test_impossible);
  suite_add(&suite, "Totals fit the room that there is", test_short_text);
  suite_add(&suite, "Numbers are written in full", test_numbers);
  return suite_run(&suite, "counts");
}
