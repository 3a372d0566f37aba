/* SPDX-License-Identifier: MIT
 *
 * Remembers how successes were written, so that most lines of a log need not be
 * read with care.
 */
#include "enhanced-code.h"
#include "line.h"
#include "other-numbers.h"
#include "quotation.h"
#include "reply-code.h"
#include "scan.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

/* The least octets before the first place, and from it on. */
#define LEAST_BEFORE 4
#define LEAST_BEHIND 12

/* Where what was seen at a place is remembered: by what stands behind, if the
 * fifth octet is a digit, as in 250 2.0.0 and 2.0.0; else by what stands
 * before, as in 250 ok. The first octets are the same of most. */
static struct smtpcode_seen *seen_at(struct smtpcode_scan *scan,
                                     const char *first)
{
  uint64_t octets;
  memcpy(&octets, is_digit(first[4]) ? first + 4 : first - 4, sizeof(octets));
  octets *= 0x9e3779b97f4a7c15u;
  static_assert(SMTPCODE_SCAN_SEEN == 1 << 6, "the upper 6 bits");
  return &scan->seen[octets >> 58];
}

/* memcmp() for texts of at least 8 octets, 8 at a time. */
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

/* True if the line has no other place where a code may begin. */
static bool is_alone(const struct places *places, const char *stop)
{
  const unsigned char *first = places->marks + (places->first - places->begin),
                      *end = places->marks + (stop - places->begin);
  return scan_next(first + 1, end) == end;
}

bool scan_seen(struct smtpcode_scan *scan, const char *line,
               const struct places *places, const char *stop)
{
  const char *first = places->first;
  if (first - line < LEAST_BEFORE || stop - first < LEAST_BEHIND ||
      scan->totals.replies == ~0ull)
    return false;
  const struct smtpcode_seen *seen = seen_at(scan, first);
  const struct line whole = {line, stop};
  if (seen->length == 0 || first - line < seen->before ||
      stop - first + seen->before < seen->length ||
      !same_eights(first - seen->before, seen->text, seen->length) ||
      (seen->alone && !is_alone(places, stop)) ||
      (may_be_quoted(line, first, stop) &&
       quotation_end(&whole, first) > first))
    return false;
  struct smtpcode_count *row = &scan->rows[seen->row];
  row->count++;
  if (++scan->totals.lines > row->last)
    row->last = scan->totals.lines;
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
    if (is_among(*first, "\\\":") || read_reply_code(line, first, &code))
      return false;
  return true;
}

/* How many octets from the first place on decide a reply, with those that tell
 * that its codes end there; 0 if others do, too.
 * A code with its enhanced code is one whatever the words before it: only the
 * octet before it counts. */
static size_t whole_length(const struct line *line, const char *first,
                           const struct smtpcode_reply *reply)
{
  struct smtpcode_code status;
  const char *end = reply->begin + 3;
  size_t length = read_next_enhanced_code(line, end, &status);
  if (first[-1] == 'n' || !is_first_code(line, first, reply->begin) ||
      length == 0 || *end == '-' || *end == ',')
    return 0;
  return (size_t)(end - first) + length + 2;
}

/* dsn=2.0.0, which is what Sendmail has, and Postfix where no server spoke. */
static size_t status_length(const struct line *line, const char *first)
{
  struct smtpcode_code status;
  size_t length = ends_with(line, first, "dsn=")
                      ? read_enhanced_code(line, first, &status)
                      : 0;
  return length ? length + 2 : 0;
}

/* said:_250_ok as qmail has it: with the word behind it, as the reader has
 * found that it is no unit. */
static size_t code_length(const struct line *line, const char *first)
{
  size_t length = 4;
  if (!ends_with(line, first - 1, "said:") || !is_blank(first[3]))
    return 0;
  while (is_letter(octet(line, first + length)))
    length++;
  return length > 4 ? length + 1 : 0;
}

void scan_remember(struct smtpcode_scan *scan, const char *line,
                   const char *first, const char *stop,
                   const struct smtpcode_reply *reply)
{
  const struct line whole = {line, stop};
  struct smtpcode_seen now = {.alone = !reply->has_code || !reply->has_status};
  if ((reply->has_code ? reply->code : reply->status).part[0] != 2 ||
      first - line < LEAST_BEFORE || stop - first < LEAST_BEHIND ||
      (now.alone && reply->begin != first))
    return;
  size_t length;
  if (!now.alone) {
    now.before = 1;
    length = whole_length(&whole, first, reply);
  } else if (reply->has_code) {
    now.before = FOREIGN_NEAR;
    length = code_length(&whole, first);
  } else {
    now.before = 4;
    length = status_length(&whole, first);
  }
  const struct smtpcode_count *row = scan_row(scan, reply);
  if (!row || length == 0 || length > (size_t)(stop - first) ||
      now.before + length > sizeof(now.text) || first - line < now.before)
    return;
  now.row = (size_t)(row - scan->rows);
  now.length = (unsigned char)(now.before + length);
  memcpy(now.text, first - now.before, now.length);
  *seen_at(scan, first) = now;
}
