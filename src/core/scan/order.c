/* SPDX-License-Identifier: MIT
 *
 * Orders rows: by who must act, how often they came, and their codes.
 */
#include "order.h"

#include "judge.h"
#include "row.h"

/* What somebody must act on comes first, successes last. */
static int rank_of(const struct smtpcode_count *count)
{
  static const struct delivery none = {false, false, false};
  struct smtpcode_reply reply = row_reply(count);
  struct clues clues;
  if (row_digit(count) < 4)
    return 2;
  read_clues(&reply, reply.begin, 0, &clues);
  const struct decision decision = decide(&clues);
  struct smtpcode_verdict verdict =
      judge(&reply, &decision, &none, SMTPCODE_CONTEXT_SERVER);
  return verdict.actor == SMTPCODE_ACTOR_NOBODY ? 1 : 0;
}

static bool is_before(const struct slot *slot, const struct slot *other)
{
  const struct smtpcode_count *a = &slot->count, *b = &other->count;
  if (slot->rank != other->rank)
    return slot->rank < other->rank;
  if (a->count != b->count)
    return a->count > b->count;
  if (a->code != b->code)
    return a->code < b->code;
  for (int i = 0; i < 3; i++)
    if (a->enhanced[i] != b->enhanced[i])
      return a->enhanced[i] < b->enhanced[i];
  if (a->command != b->command)
    return a->command < b->command;
  return a->delivery < b->delivery;
}

/* Shell's sort: qsort() may take memory. */
void order_rows(struct slot *rows, size_t count)
{
  for (size_t i = 0; i < count; i++)
    rows[i].rank = rank_of(&rows[i].count);
  for (size_t gap = count / 2; gap > 0; gap /= 2)
    for (size_t i = gap; i < count; i++) {
      struct slot row = rows[i];
      size_t at = i;
      for (; at >= gap && is_before(&row, &rows[at - gap]); at -= gap)
        rows[at] = rows[at - gap];
      rows[at] = row;
    }
}
