/* SPDX-License-Identifier: MIT
 *
 * Counts replies: a table of fixed size, by code, enhanced code and phase.
 */
#include "scan.h"

#include "catalog.h"
#include "delivery.h"
#include "order.h"
#include "row.h"

#include <assert.h>
#include <stdint.h>

size_t smtpcode_scan_size(void)
{
  return sizeof(struct smtpcode_scan);
}

/* The memory of a scan is filled before it is read: only the counts must be
 * empty. */
struct smtpcode_scan *smtpcode_scan_begin(void *storage)
{
  struct smtpcode_scan *scan = storage;
  scan->totals = (struct smtpcode_totals){0};
  scan->cut = false;
  for (size_t i = 0; i < SCAN_SLOTS; i++)
    scan->slots[i].count.count = 0;
  return scan;
}

const struct smtpcode_totals *
smtpcode_scan_totals(const struct smtpcode_scan *scan)
{
  return &scan->totals;
}

static unsigned long long sum(unsigned long long a, unsigned long long b)
{
  return a + b < a ? ~0ull : a + b;
}

void smtpcode_scan_lines(struct smtpcode_scan *scan, unsigned long long lines)
{
  scan->totals.lines = sum(scan->totals.lines, lines);
}

/* What tells one reply from another, as a number. */
static uint64_t key_of(const struct smtpcode_count *count)
{
  uint64_t key = (uint64_t)count->code;
  for (int i = 0; i < 3; i++) /* up to 999, or SMTPCODE_ANY */
    key = key << 10 | (uint64_t)(count->enhanced[i] + 1);
  return (key << 8 | (uint64_t)(count->command + 1)) << 2 |
         (uint64_t)count->delivery;
}

/* The row of a reply, or the empty one where it belongs. */
static struct smtpcode_count *find_row(struct smtpcode_scan *scan,
                                       const struct smtpcode_count *count)
{
  const uint64_t key = key_of(count);
  static_assert(SCAN_SLOTS == 1 << 14, "the upper 14 bits");
  size_t slot = (size_t)(key * 0x9e3779b97f4a7c15u >> 50);
  while (scan->slots[slot].count.count > 0 &&
         key_of(&scan->slots[slot].count) != key)
    slot = (slot + 1) % SCAN_SLOTS;
  return &scan->slots[slot].count;
}

/* What a reply is counted as once the table is full: its code, the class of its
 * enhanced code, and what was done. There is always a place for these. */
static struct smtpcode_count folded(const struct smtpcode_count *key)
{
  struct smtpcode_count fold = *key;
  fold.command = -1;
  if (fold.enhanced[0] > 0)
    fold.enhanced[1] = fold.enhanced[2] = SMTPCODE_ANY;
  return fold;
}

/* Begins the row of a reply that is new, in a slot that is free. Once the table
 * is full it is one that others have, too. */
static struct smtpcode_count *begin_row(struct smtpcode_scan *scan,
                                        struct smtpcode_count *row,
                                        const struct smtpcode_count *count)
{
  struct smtpcode_count key = *count;
  if (scan->totals.distinct == SMTPCODE_SCAN_ROWS) {
    scan->totals.folded = true;
    key = folded(count);
    row = find_row(scan, &key);
  } else {
    scan->totals.distinct++;
  }
  if (row->count == 0) {
    *row = key;
    row->count = row->last = 0;
    row->first = ~0ull;
  }
  return row;
}

/* Counts a row's replies. */
static void add(struct smtpcode_scan *scan, const struct smtpcode_count *count,
                unsigned long long offset)
{
  struct smtpcode_totals *totals = &scan->totals;
  struct smtpcode_count *row = find_row(scan, count);
  const unsigned long long first = sum(count->first, offset),
                           last = sum(count->last, offset);
  const int digit = row_digit(count);
  if (row->count == 0)
    row = begin_row(scan, row, count);
  row->count = sum(row->count, count->count);
  if (first < row->first)
    row->first = first;
  if (last > row->last)
    row->last = last;
  totals->replies = sum(totals->replies, count->count);
  unsigned long long *kind = digit == 4   ? &totals->temporary
                             : digit == 5 ? &totals->permanent
                                          : &totals->success;
  *kind = sum(*kind, count->count);
}

bool smtpcode_scan_add(struct smtpcode_scan *scan,
                       const struct smtpcode_count *count,
                       unsigned long long offset)
{
  if (!row_is_possible(count))
    return false;
  add(scan, count, offset);
  return true;
}

void smtpcode_scan_reply(struct smtpcode_scan *scan,
                         const struct smtpcode_reply *reply, const char *text,
                         size_t length, unsigned long long line)
{
  struct smtpcode_count count = {
      .command = -1, .count = 1, .first = line, .last = line};
  if (reply->has_code)
    count.code = (short)catalog_id(&reply->code);
  for (int i = 0; i < 3 && reply->has_enhanced; i++)
    count.enhanced[i] = (short)reply->enhanced.part[i];
  if (row_digit(&count) > 3) {
    count.command = (short)reply->command;
    const struct delivery told = delivery_told(text, text + length, reply);
    count.delivery = (short)(reply->delivery ? reply->delivery
                                             : delivery_against(&told, reply));
  }
  add(scan, &count, 0);
}

size_t smtpcode_scan_end(struct smtpcode_scan *scan)
{
  size_t count = 0;
  for (size_t i = 0; i < SCAN_SLOTS; i++)
    if (scan->slots[i].count.count > 0)
      scan->slots[count++] = scan->slots[i];
  order_rows(scan->slots, count);
  scan->totals.distinct = count;
  return count;
}

const struct smtpcode_count *
smtpcode_scan_count(const struct smtpcode_scan *scan, size_t number)
{
  return number < scan->totals.distinct ? &scan->slots[number].count : NULL;
}
