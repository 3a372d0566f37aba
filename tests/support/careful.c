/* SPDX-License-Identifier: MIT
 *
 * What the careful reader finds in a log. Of the scanner's own only the table's
 * rows are used.
 */
#include "careful.h"

#include "delivery.h"
#include "random-log.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void careful_begin(struct careful *careful)
{
  careful->lines = careful->replies = careful->count = 0;
}

static bool is_same(const struct smtpcode_count *a,
                    const struct smtpcode_count *b)
{
  return a->code == b->code && a->command == b->command &&
         a->delivery == b->delivery &&
         memcmp(a->enhanced, b->enhanced, sizeof(a->enhanced)) == 0;
}

static const struct smtpcode_count *find(const struct careful *careful,
                                         const struct smtpcode_count *row)
{
  for (size_t i = 0; i < careful->count; i++)
    if (is_same(&careful->rows[i], row))
      return &careful->rows[i];
  return NULL;
}

/* Counts a reply and what its line, which begins at `text`, says was done. */
static void count(struct careful *careful, const struct smtpcode_reply *reply,
                  const char *text, const char *end)
{
  const unsigned long long line = careful->lines + 1;
  struct smtpcode_count row = {.count = 1, .first = line, .last = line};
  for (int i = 0; i < 3; i++) {
    row.code =
        (short)(row.code * 10 + (reply->has_code ? reply->code.part[i] : 0));
    row.enhanced[i] =
        (short)(reply->has_enhanced ? reply->enhanced.part[i] : 0);
  }
  bool refuses = row.code > 0 ? row.code >= 400 : row.enhanced[0] >= 4;
  row.command = (short)(refuses ? reply->command : -1);
  if (refuses) {
    const char *stop = memchr(text, '\n', (size_t)(end - text));
    const struct delivery told = delivery_told(text, stop ? stop : end, reply);
    row.delivery = (short)delivery_against(&told, reply);
  }
  careful->replies++;
  struct smtpcode_count *old = (struct smtpcode_count *)find(careful, &row);
  if (old) {
    old->count++;
    old->last = line;
  } else if (careful->count < CAREFUL_MOST) {
    careful->rows[careful->count++] = row;
  }
}

static unsigned long long lines_in(const char *text, size_t length)
{
  unsigned long long lines = 0;
  for (size_t i = 0; i < length; i++)
    lines += text[i] == '\n';
  return lines;
}

/* Finds the next reply, and what the line in which it begins says of it. Moves
 * *at to where that line begins; returns where the reply's last line ends, NULL
 * if there is no reply. */
static const char *next_reply(const char **at, const char *end,
                              struct smtpcode_reply *reply)
{
  if (*at == end || !smtpcode_reply_read(*at, (size_t)(end - *at), reply))
    return NULL;
  for (const char *begin = reply->begin; begin > *at; begin--)
    if (begin[-1] == '\n')
      *at = begin;
  size_t octets = smtpcode_reply_read(*at, (size_t)(end - *at), reply);
  const char *next = *at + octets - 1;
  next = octets > 0 ? memchr(next, '\n', (size_t)(end - next)) : NULL;
  return next ? next + 1 : end;
}

void careful_read(struct careful *careful, const char *text, size_t length)
{
  const char *end = text + length, *at = text, *before = text, *next;
  struct smtpcode_reply reply;
  for (; (next = next_reply(&at, end, &reply)); at = next) {
    careful->lines += lines_in(before, (size_t)(at - before));
    before = at;
    count(careful, &reply, at, end);
  }
  careful->lines += lines_in(before, (size_t)(end - before));
  careful->lines += length > 0 && end[-1] != '\n';
}

/* Scans a copy that ends where the text does, so that a tool sees what is read
 * behind it. */
static size_t scan_copy(struct smtpcode_scan *scan, const char *text,
                        size_t length, enum smtpcode_scan_more more)
{
  char *copy = malloc(length + (length == 0));
  if (!copy)
    abort();
  memcpy(copy, text, length);
  size_t octets = smtpcode_scan_text(scan, copy, length, more);
  free(copy);
  if (octets > length || (more != SMTPCODE_SCAN_MORE && octets < length))
    abort();
  return octets;
}

void careful_feed(struct careful *careful, struct smtpcode_scan *scan,
                  const char *text, size_t length, struct feeding how)
{
  size_t begin = 0, at = 0, used = 0; /* `begin`: not read with care so far */
  while (at + used < length) {
    size_t octets = 1 + random_below(&how.seed, (unsigned)how.longest);
    size_t room = how.room - used, left = length - at - used;
    octets = octets < room ? octets : room;
    used += octets < left ? octets : left;
    octets = scan_copy(scan, text + at, used, SMTPCODE_SCAN_MORE);
    at += octets;
    used -= octets;
    if (used < how.room)
      continue;
    scan_copy(scan, text + at, used, SMTPCODE_SCAN_CUT);
    at += used;
    used = 0;
    careful_read(careful, text + begin, at - begin);
    begin = at;
    while (begin < length && text[begin - 1] != '\n')
      begin++;
  }
  scan_copy(scan, text + at, used, SMTPCODE_SCAN_LAST);
  careful_read(careful, text + begin, length - begin);
  smtpcode_scan_end(scan);
}

const char *careful_fault(const struct careful *careful,
                          const struct smtpcode_scan *scan)
{
  const struct smtpcode_totals *totals = smtpcode_scan_totals(scan);
  if (totals->lines != careful->lines)
    return "other lines";
  if (totals->replies != careful->replies)
    return "other replies";
  if (totals->success + totals->temporary + totals->permanent !=
      totals->replies)
    return "another sum of totals";
  if (careful->count == CAREFUL_MOST)
    return NULL;
  if (totals->distinct != careful->count)
    return "other rows";
  for (size_t i = 0; i < careful->count; i++) {
    const struct smtpcode_count *scanned = smtpcode_scan_count(scan, i);
    const struct smtpcode_count *row = scanned ? find(careful, scanned) : NULL;
    if (!row)
      return "a row that is not there";
    if (row->count != scanned->count)
      return "another count of a row";
    if (row->first != scanned->first || row->last != scanned->last)
      return "other lines of a row";
  }
  return smtpcode_scan_count(scan, careful->count) ? "a row too many" : NULL;
}
