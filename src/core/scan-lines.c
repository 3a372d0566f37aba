/* SPDX-License-Identifier: MIT
 *
 * Goes through the lines of a log. Most of its octets cannot begin a code: they
 * are told apart by a loop without branches, which compilers make fast, and
 * only a line with a place where a code may begin is read with care.
 */
#include "phase.h"
#include "reply.h"
#include "scan.h"

#include <string.h>

/* 1 if an octet may begin a code: 2 to 5, not inside a number or a word. Of a
 * reply code two more digits follow and no third; of an enhanced code a dot and
 * a digit. `|` and `&`: branches would keep the loop from being fast. */
static unsigned char may_begin(const unsigned char *at)
{
  unsigned char first = (unsigned char)(at[0] - '2') <= 3;
  unsigned char digit1 = (unsigned char)(at[1] - '0') <= 9;
  unsigned char digit2 = (unsigned char)(at[2] - '0') <= 9;
  unsigned char digit3 = (unsigned char)(at[3] - '0') <= 9;
  unsigned char inside =
      ((unsigned char)(at[-1] - '0') <= 9) | (at[-1] == '.') | (at[-1] == '[');
  unsigned char code = digit1 & digit2 & (unsigned char)!digit3;
  unsigned char status = (unsigned char)(at[1] == '.') & digit2;
  return (unsigned char)(first & (code | status) & !inside);
}

void scan_marks(const char *text, size_t length, unsigned char *marks)
{
  const unsigned char *at = (const unsigned char *)text;
  size_t whole = length > 4 ? length - 3 : 1;
  memset(marks, 1, length); /* at the ends nothing is known */
  for (size_t i = 1; i < whole; i++)
    marks[i] = may_begin(at + i);
}

/* A text whose lines are whole. */
struct lines {
  const char *at;  /* the line to read next */
  const char *end; /* of the text */
  bool last;       /* nothing comes behind it */
};

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

/* Counts the reply of the next line, which ends at `stop` and whose code does
 * not begin before `first`, and passes over its lines. Returns false if the
 * reply may go on behind the text. */
static bool count_line(struct smtpcode_scan *scan, struct lines *lines,
                       const char *first, const char *stop)
{
  struct smtpcode_reply reply;
  bool open;
  const char *next = stop < lines->end ? stop + 1 : stop;
  size_t octets =
      reply_read_line(lines->at, first, stop, lines->end, &reply, &open);
  if (octets > 0) {
    if (open && !lines->last)
      return false;
    if ((reply.has_code ? reply.code : reply.status).part[0] > 3)
      reply.command = phase_told(lines->at, stop);
    smtpcode_scan_reply(scan, &reply, scan->totals.lines + 1);
    if (lines->at + octets > next)
      next = lines->at + octets;
  }
  pass(scan, lines, next);
  return true;
}

/* Counts the lines up to `stop`. Returns false if a reply may go on behind the
 * text. */
static bool count_block(struct smtpcode_scan *scan, struct lines *lines,
                        const char *stop)
{
  unsigned char marks[SCAN_BLOCK];
  const char *begin = lines->at;
  scan_marks(begin, (size_t)(stop - begin), marks);
  while (lines->at < stop) {
    const char *end = memchr(lines->at, '\n', (size_t)(stop - lines->at));
    end = end ? end : stop;
    const unsigned char *mark =
        memchr(marks + (lines->at - begin), 1, (size_t)(end - lines->at));
    if (!mark) {
      scan->totals.lines++;
      lines->at = end < stop ? end + 1 : stop;
    } else if (!count_line(scan, lines, begin + (mark - marks), end)) {
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
  struct lines lines = {text, end, more != SMTPCODE_SCAN_MORE};
  if (scan->cut && length > 0)
    lines.at = skip_rest(scan, text, end);
  if (!lines.last)
    lines.end = whole_lines(lines.at, end);
  bool going = true;
  while (going && lines.at < lines.end) {
    const char *stop = block_end(lines.at, lines.end);
    bool block = stop - lines.at <= SCAN_BLOCK;
    going = block
                ? count_block(scan, &lines, stop)
                : count_line(scan, &lines, lines.at, stop - (stop[-1] == '\n'));
  }
  if (more == SMTPCODE_SCAN_CUT && !scan->cut)
    scan->cut = length > 0 && end[-1] != '\n';
  if (more == SMTPCODE_SCAN_LAST)
    scan->cut = false;
  return (size_t)(lines.at - text);
}
