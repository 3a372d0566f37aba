/* SPDX-License-Identifier: MIT
 *
 * The table of a scan: it loses nothing, and its order.
 */
#include "scan.h"
#include "suite.h"

#include <smtpcode.h>

static struct smtpcode_scan whole;

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
  suite_add(&suite, "Replies beyond the table are counted by class", test_many);
  suite_add(&suite, "Counts do not wrap", test_saturation);
  suite_add(&suite, "What must be acted on comes first", test_order);
  suite_add(&suite, "Numbers are written in full", test_numbers);
  return suite_run(&suite, "counts");
}
