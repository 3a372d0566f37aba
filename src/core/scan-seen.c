/* SPDX-License-Identifier: MIT
 *
 * Remembers how successes were written, so that most lines of a log need not be
 * read with care.
 */
#include "scan.h"
#include "token.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

/* The least that is remembered: 2.0.0, stat or 250 2.0.0 Ok. */
#define LEAST_SEEN 12

/* Where what was seen at a place is remembered. The first octets are the same
 * of most. */
static struct smtpcode_seen *seen_at(struct smtpcode_scan *scan,
                                     const char *first)
{
  uint64_t octets;
  memcpy(&octets, first + LEAST_SEEN - sizeof(octets), sizeof(octets));
  octets *= 0x9e3779b97f4a7c15u;
  static_assert(SMTPCODE_SCAN_SEEN == 1 << 6, "the upper 6 bits");
  return &scan->seen[octets >> 58];
}

/* same_octets() for texts of at least 8 octets, 8 at a time. */
static bool same_eights(const char *a, const char *b, size_t length)
{
  uint64_t of_a, of_b;
  const size_t last = length - sizeof(of_a);
  for (size_t i = 0;; i = i + sizeof(of_a) < last ? i + sizeof(of_a) : last) {
    memcpy(&of_a, a + i, sizeof(of_a));
    memcpy(&of_b, b + i, sizeof(of_b));
    if (of_a != of_b)
      return false;
    if (i == last)
      return true;
  }
}

/* True if the place may be in a text that the line quotes: a quotation mark is
 * before it, or a semicolon behind it, as few lines have them. */
static bool may_be_quoted(const char *line, const char *at, const char *stop)
{
  return is_blank(*line) || *line == '>' || (*line | 0x20) == 's' ||
         memchr(line, '"', (size_t)(at - line)) ||
         memchr(at, ';', (size_t)(stop - at));
}

bool scan_seen(struct smtpcode_scan *scan, const char *line, const char *first,
               const char *stop)
{
  if (first == line || stop - first < LEAST_SEEN)
    return false;
  const struct smtpcode_seen *seen = seen_at(scan, first);
  const struct line whole = {line, stop};
  if (seen->length == 0 || (size_t)(stop - first) + 1 < seen->length ||
      !same_eights(first - 1, seen->text, seen->length) ||
      (may_be_quoted(line, first, stop) && quote_end(&whole, first) > first))
    return false;
  struct smtpcode_count *row = &scan->rows[seen->row];
  row->count++;
  row->last = ++scan->totals.lines;
  scan->totals.replies++;
  scan->totals.success++;
  return true;
}

/* True if nothing between two places would have been a code, had there been
 * other words before it, and no quoted text begins there. */
static bool is_first_code(const struct line *line, const char *first,
                          const char *begin)
{
  struct smtpcode_code code;
  for (; first < begin; first++)
    if (is_among(*first, "\\\":") || read_code(line, first, &code))
      return false;
  return true;
}

void scan_remember(struct smtpcode_scan *scan, const char *line,
                   const char *first, const char *stop,
                   const struct smtpcode_reply *reply)
{
  const struct line whole = {line, stop};
  struct smtpcode_code status;
  if (!reply->has_code || !reply->has_status || reply->code.part[0] != 2 ||
      first == line || first[-1] == 'n' || stop - first < LEAST_SEEN ||
      !is_first_code(&whole, first, reply->begin))
    return;
  const char *end = reply->begin + 3;
  size_t length = read_next_status(&whole, end, &status);
  if (length == 0 || *end == '-' || *end == ',')
    return;
  length += (size_t)(end + 3 - first); /* and two octets behind it */
  struct smtpcode_seen *seen = seen_at(scan, first);
  const struct smtpcode_count *row = scan_row(scan, reply);
  if (!row || length > sizeof(seen->text) || first + length - 1 > stop)
    return;
  memcpy(seen->text, first - 1, length);
  seen->length = length;
  seen->row = (size_t)(row - scan->rows);
}
