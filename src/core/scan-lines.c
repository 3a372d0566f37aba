/* SPDX-License-Identifier: MIT
 *
 * Goes through the lines of a log: only a line with a place where a code may
 * begin is read with care.
 */
#include "reply.h"
#include "scan.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

/* A text whose lines are whole. */
struct lines {
  const char *at;  /* the line to read next */
  const char *end; /* of the text */
  bool last;       /* nothing comes behind it */
  struct phase_words words;
};

/* Where the line begins that is not before a place: a reply may end inside one,
 * at a line end that was written as two characters. */
static const char *line_behind(const char *at, const char *end)
{
  if (at == end || at[-1] == '\n')
    return at;
  at = memchr(at, '\n', (size_t)(end - at));
  return at ? at + 1 : end;
}

/* Counts the lines before a place. */
static void pass(struct smtpcode_scan *scan, struct lines *lines,
                 const char *next)
{
  while (lines->at < next) {
    const char *end = memchr(lines->at, '\n', (size_t)(next - lines->at));
    lines->at = end ? end + 1 : next;
    scan->totals.lines++;
  }
}

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

/*
 * Most lines of a log say the same of a success, from the octet before the
 * first place where a code may begin up to a reply code with its enhanced code.
 * If that reply, or the enhanced code of its own that a log writes before it,
 * begins at that place, it depends on these octets alone and need not be read
 * again. True if it was counted so.
 */
static bool count_seen(struct smtpcode_scan *scan, const char *line,
                       const char *first, const char *stop)
{
  if (first == line || stop - first < LEAST_SEEN)
    return false;
  const struct smtpcode_seen *seen = seen_at(scan, first);
  const struct line whole = {line, stop};
  if (seen->length == 0 || (size_t)(stop - first) + 1 < seen->length ||
      !same_eights(first - 1, seen->text, seen->length) || is_subject(&whole))
    return false;
  struct smtpcode_count *row = &scan->rows[seen->row];
  row->count++;
  row->last = ++scan->totals.lines;
  scan->totals.replies++;
  scan->totals.success++;
  return true;
}

/* True if nothing between two places would have been a code, had there been
 * other words before it. */
static bool is_first_code(const struct line *line, const char *first,
                          const char *begin)
{
  struct smtpcode_code code;
  for (; first < begin; first++)
    if (*first == '\\' || read_code(line, first, &code))
      return false;
  return true;
}

/* Remembers how a success was written, if it depends on nothing else. */
static void remember(struct smtpcode_scan *scan, const char *line,
                     const char *first, const char *stop,
                     const struct smtpcode_reply *reply)
{
  const struct line whole = {line, stop};
  struct smtpcode_code status;
  if (!reply->has_code || reply->code.part[0] != 2 || first == line ||
      first[-1] == 'n' || stop - first < LEAST_SEEN ||
      !is_first_code(&whole, first, reply->begin))
    return;
  const char *end = reply->begin + 3;
  size_t length = read_next_status(&whole, end, &status);
  if (length == 0 || *end == '-')
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

/* Counts the reply of the next line, which ends at `stop`, and passes over its
 * lines. Returns false if the reply may go on behind the text. */
static bool count_line(struct smtpcode_scan *scan, struct lines *lines,
                       const struct places *places, const char *stop)
{
  struct smtpcode_reply reply;
  bool open;
  const char *next = stop < lines->end ? stop + 1 : stop;
  size_t octets = reply_read_line(lines->at, places, stop, lines->end,
                                  &lines->words, &reply, &open);
  if (octets > 0) {
    if (open && !lines->last)
      return false;
    smtpcode_scan_reply(scan, &reply, lines->at, (size_t)(stop - lines->at),
                        scan->totals.lines + 1);
    remember(scan, lines->at, places->first, stop, &reply);
    if (lines->at + octets > next) {
      pass(scan, lines, line_behind(lines->at + octets, lines->end));
      return true;
    }
  }
  scan->totals.lines++;
  lines->at = next;
  return true;
}

/* Counts the reply of the next line, in which a code may begin at `place`. */
static bool count_marked(struct smtpcode_scan *scan, struct lines *lines,
                         const char *begin, const unsigned char *marks,
                         const char *place, const char *stop)
{
  const struct places places = {place, begin, marks};
  const char *end = memchr(place, '\n', (size_t)(stop - place));
  end = end ? end : stop;
  if (!count_seen(scan, lines->at, place, end))
    return count_line(scan, lines, &places, end);
  lines->at = end < stop ? end + 1 : stop;
  return true;
}

/* Counts the lines up to `stop`. Returns false if a reply may go on behind the
 * text. */
static bool count_block(struct smtpcode_scan *scan, struct lines *lines,
                        const char *stop)
{
  unsigned char marks[SCAN_BLOCK];
  const char *begin = lines->at;
  const unsigned char *marks_end = marks + (stop - begin);
  scan_marks(begin, (size_t)(stop - begin), marks);
  while (lines->at < stop) {
    const unsigned char *at = scan_next(marks + (lines->at - begin), marks_end);
    while (at < marks_end && *at == SCAN_CODE &&
           !scan_may_be_code(lines->at, begin + (at - marks), stop))
      at = scan_next(at + 1, marks_end);
    const char *place = begin + (at - marks);
    if (at == marks_end || *at == SCAN_END) {
      scan->totals.lines++;
      lines->at = place < stop ? place + 1 : stop;
    } else if (!count_marked(scan, lines, begin, marks, place, stop)) {
      return false;
    }
  }
  return true;
}

/* Where the last line that is whole ends, its line end included; `text` if none
 * is. */
static const char *whole_lines(const char *text, const char *end)
{
  while (end > text && end[-1] != '\n')
    end--;
  return end;
}

/* Passes over the rest of a line that was cut. */
static const char *skip_rest(struct smtpcode_scan *scan, const char *text,
                             const char *end)
{
  const char *line_end = memchr(text, '\n', (size_t)(end - text));
  scan->cut = line_end == NULL;
  return line_end ? line_end + 1 : end;
}

/* Where the block ends that begins at a line: at whole lines, or at the end of
 * a line that is longer. */
static const char *block_end(const char *at, const char *end)
{
  if (end - at <= SCAN_BLOCK)
    return end;
  const char *stop = whole_lines(at, at + SCAN_BLOCK);
  if (stop > at)
    return stop;
  stop = memchr(at, '\n', (size_t)(end - at));
  return stop ? stop + 1 : end;
}

size_t smtpcode_scan_text(struct smtpcode_scan *scan, const char *text,
                          size_t length, enum smtpcode_scan_more more)
{
  const char *end = text + length;
  struct lines lines = {text, end, more != SMTPCODE_SCAN_MORE, phase_words()};
  if (scan->cut && length > 0)
    lines.at = skip_rest(scan, text, end);
  if (!lines.last)
    lines.end = whole_lines(lines.at, end);
  bool going = true;
  while (going && lines.at < lines.end) {
    const char *stop = block_end(lines.at, lines.end);
    bool block = stop - lines.at <= SCAN_BLOCK;
    const struct places everywhere = {lines.at, lines.at, NULL};
    going = block ? count_block(scan, &lines, stop)
                  : count_line(scan, &lines, &everywhere,
                               stop - (stop[-1] == '\n'));
  }
  if (more == SMTPCODE_SCAN_CUT && !scan->cut)
    scan->cut = length > 0 && end[-1] != '\n';
  if (more == SMTPCODE_SCAN_LAST)
    scan->cut = false;
  return (size_t)(lines.at - text);
}
