/* SPDX-License-Identifier: MIT
 *
 * What was done with a message, by the words of deliveries.def.
 */
#include "delivery.h"

#include "catalog.h"
#include "deliveries.h"
#include "reply.h"

static const struct delivery_words *first_row(enum delivery_kind kind)
{
  return deliveries + delivery_first[kind];
}

static void add(struct delivery *told, const struct delivery_words *row)
{
  told->given_up |= row->done == DONE_GIVEN_UP;
  told->kept |= row->done == DONE_KEPT;
  told->sent |= row->done == DONE_SENT;
}

/* Adds what the words of a kind tell that occur in a text. */
static void add_told(struct delivery *told, const char *begin, const char *end,
                     enum delivery_kind kind)
{
  for (const struct delivery_words *row = first_row(kind);
       row < first_row(kind + 1); row++)
    if (occurs_so(begin, end, catalog_at(row->words), row->length))
      add(told, row);
}

/* What the last key tells whose value is one of the table's, or NULL. */
static const struct delivery_words *keyed(const struct line *log)
{
  const char *const begin = log->begin, *at = log->end;
  const struct delivery_words *const last = first_row(DELIVERY_KEYED + 1);
  for (; at > begin; at--) {
    if (at[-1] != '=')
      continue;
    do
      at--;
    while (at > begin && is_letter(at[-1]));
    for (const struct delivery_words *row = first_row(DELIVERY_KEYED);
         row < last; row++)
      if (begins_so(log, at, catalog_at(row->words), row->length))
        return row;
  }
  return NULL;
}

/* The first of the words that a log has, or NULL. */
static const struct delivery_words *logged(const struct line *log)
{
  for (const struct delivery_words *row = first_row(DELIVERY_LOGGED);
       row < first_row(DELIVERY_LOGGED + 1); row++)
    if (occurs_so(log->begin, log->end, catalog_at(row->words), row->length))
      return row;
  return NULL;
}

struct delivery delivery_told(const char *begin, const char *end,
                              const struct smtpcode_reply *reply)
{
  const struct line log = {begin, reply->has_code ? reply->begin : end};
  struct delivery told = {false, false, false};
  const struct delivery_words *row = keyed(&log);
  if (!row)
    row = logged(&log);
  if (row)
    add(&told, row);
  if (told.given_up || told.kept)
    return told; /* as a log says it, and but once */
  add_told(&told, begin, end, DELIVERY_NOTIFIED);
  int digit = reply_digit(reply);
  if (digit == 4 && !told.given_up)
    add_told(&told, begin, end, DELIVERY_TOLD_PEOPLE);
  return told;
}

struct delivery delivery_of_bounce(const char *begin, const char *end)
{
  struct delivery told = {false, false, false};
  add_told(&told, begin, end, DELIVERY_BOUNCED);
  return told;
}

enum smtpcode_delivery delivery_against(const struct delivery *told,
                                        const struct smtpcode_reply *reply)
{
  int digit = reply_digit(reply);
  if (digit == 4 && told->given_up)
    return SMTPCODE_DELIVERY_GIVEN_UP;
  return digit == 5 && told->kept && !told->given_up
             ? SMTPCODE_DELIVERY_KEPT
             : SMTPCODE_DELIVERY_AS_SAID;
}
