/* SPDX-License-Identifier: MIT
 *
 * Counts replies: a table of fixed size, by code, enhanced code and phase.
 */
#include "catalog.h"
#include "delivery.h"
#include "scan.h"

#include <assert.h>
#include <string.h>

/* The memory of a scan is filled before it is read: only the marks of what is
 * taken must be empty. */
void smtpcode_scan_begin(struct smtpcode_scan *scan)
{
  scan->totals = (struct smtpcode_totals){0};
  scan->cut = false;
  for (size_t i = 0; i < SMTPCODE_SCAN_PLACES; i++)
    scan->rows[i].count = 0;
}

static bool is_same(const struct smtpcode_count *a,
                    const struct smtpcode_count *b)
{
  return a->code == b->code && a->command == b->command &&
         a->delivery == b->delivery &&
         memcmp(a->status, b->status, sizeof(a->status)) == 0;
}

/* The place of a reply, or the empty one where it belongs. */
static struct smtpcode_count *place_of(struct smtpcode_scan *scan,
                                       const struct smtpcode_count *key)
{
  uint32_t hash = (uint32_t)key->code * 2654435761u;
  hash = (hash ^ (uint32_t)(key->command + 1)) * 2654435761u;
  hash = (hash ^ (uint32_t)(key->delivery + 1)) * 2654435761u;
  for (int i = 0; i < 3; i++)
    hash = (hash ^ (uint32_t)(key->status[i] + 1)) * 2654435761u;
  static_assert(SMTPCODE_SCAN_PLACES == 1 << 14, "the upper 14 bits");
  size_t place = hash >> 18;
  while (scan->rows[place].count > 0 && !is_same(&scan->rows[place], key))
    place = (place + 1) % SMTPCODE_SCAN_PLACES;
  return &scan->rows[place];
}

/* What a reply is counted as once the table is full: its code, the class of its
 * enhanced code, and what was done. There is always a place for these. */
static struct smtpcode_count folded(const struct smtpcode_count *key)
{
  struct smtpcode_count fold = *key;
  fold.command = -1;
  if (fold.status[0] > 0)
    fold.status[1] = fold.status[2] = SMTPCODE_ANY;
  return fold;
}

static unsigned long long sum(unsigned long long a, unsigned long long b)
{
  return a + b < a ? ~0ull : a + b;
}

/* The digit that says whether a reply is a success, temporary or permanent. */
static int digit_of(const struct smtpcode_count *count)
{
  return count->code > 0 ? count->code / 100 : count->status[0];
}

void smtpcode_scan_add(struct smtpcode_scan *scan,
                       const struct smtpcode_count *count,
                       unsigned long long offset)
{
  struct smtpcode_totals *totals = &scan->totals;
  struct smtpcode_count key = *count;
  struct smtpcode_count *row = place_of(scan, &key);
  int digit = digit_of(&key);
  if (row->count == 0 && totals->distinct == SMTPCODE_SCAN_ROWS) {
    totals->folded = true;
    key = folded(&key);
    row = place_of(scan, &key);
  } else if (row->count == 0) {
    totals->distinct++;
  }
  unsigned long long first = sum(count->first, offset);
  if (row->count == 0) {
    *row = key;
    row->count = 0;
    row->first = first;
    row->last = 0;
  }
  row->count = sum(row->count, count->count);
  if (first < row->first)
    row->first = first;
  if (sum(count->last, offset) > row->last)
    row->last = sum(count->last, offset);
  totals->replies = sum(totals->replies, count->count);
  unsigned long long *kind = digit == 4   ? &totals->temporary
                             : digit == 5 ? &totals->permanent
                                          : &totals->success;
  *kind = sum(*kind, count->count);
}

/* The row of a reply, with nothing counted. */
static struct smtpcode_count row_of(const struct smtpcode_reply *reply)
{
  struct smtpcode_count count = {.command = -1};
  const int *code = reply->code.part, *status = reply->status.part;
  if (reply->has_code)
    count.code = (short)(code[0] * 100 + code[1] * 10 + code[2]);
  for (int i = 0; i < 3 && reply->has_status; i++)
    count.status[i] = (short)status[i];
  if (digit_of(&count) > 3)
    count.command = (short)reply->command;
  return count;
}

void smtpcode_scan_reply(struct smtpcode_scan *scan,
                         const struct smtpcode_reply *reply, const char *text,
                         size_t length, unsigned long long line)
{
  struct smtpcode_count count = row_of(reply);
  if (digit_of(&count) > 3) {
    const struct delivery told = delivery_told(text, text + length, reply);
    count.delivery = (short)(reply->delivery ? reply->delivery
                                             : delivery_against(&told, reply));
  }
  count.count = 1;
  count.first = count.last = line;
  smtpcode_scan_add(scan, &count, 0);
}

struct smtpcode_reply count_reply(const struct smtpcode_count *count)
{
  struct smtpcode_reply reply = {.command = count->command,
                                 .delivery =
                                     (enum smtpcode_delivery)count->delivery};
  int code = count->code;
  reply.has_code = code > 0;
  reply.code = (struct smtpcode_code){SMTPCODE_REPLY,
                                      {code / 100, code / 10 % 10, code % 10}};
  reply.has_status = count->status[0] > 0;
  reply.status = (struct smtpcode_code){
      SMTPCODE_STATUS, {count->status[0], count->status[1], count->status[2]}};
  return reply;
}

/* What somebody must act on comes first, successes last. */
static int rank_of(const struct smtpcode_count *count)
{
  struct smtpcode_reply reply = count_reply(count);
  struct smtpcode_answer answer;
  if (digit_of(count) < 4)
    return 2;
  reply.begin = "";
  smtpcode_explain_reply(&reply, "", 0, 0, &answer);
  return answer.actor == SMTPCODE_ACTOR_NOBODY ? 1 : 0;
}

static bool is_before(const struct smtpcode_count *a,
                      const struct smtpcode_count *b)
{
  if (a->rank != b->rank)
    return a->rank < b->rank;
  if (a->count != b->count)
    return a->count > b->count;
  if (a->code != b->code)
    return a->code < b->code;
  for (int i = 0; i < 3; i++)
    if (a->status[i] != b->status[i])
      return a->status[i] < b->status[i];
  if (a->command != b->command)
    return a->command < b->command;
  return a->delivery < b->delivery;
}

/* Shell's sort: qsort() may take memory. */
static void sort(struct smtpcode_count *rows, size_t count)
{
  for (size_t gap = count / 2; gap > 0; gap /= 2)
    for (size_t i = gap; i < count; i++) {
      struct smtpcode_count row = rows[i];
      size_t at = i;
      for (; at >= gap && is_before(&row, &rows[at - gap]); at -= gap)
        rows[at] = rows[at - gap];
      rows[at] = row;
    }
}

size_t smtpcode_scan_end(struct smtpcode_scan *scan)
{
  size_t count = 0;
  for (size_t i = 0; i < SMTPCODE_SCAN_PLACES; i++)
    if (scan->rows[i].count > 0) {
      scan->rows[count] = scan->rows[i];
      scan->rows[count].rank = (short)rank_of(&scan->rows[count]);
      count++;
    }
  sort(scan->rows, count);
  scan->totals.distinct = count;
  return count;
}
