/* SPDX-License-Identifier: MIT
 *
 * Goes through the lines of a log: only a line with a place where a code may
 * begin is read with care.
 */
#include "marks.h"
#include "reply.h"
#include "scan.h"

#include <string.h>

/* A text whose lines are whole. */
struct lines {
  const char *at;  /* the line to read next */
  const char *end; /* of the text */
  bool last;       /* nothing comes behind it */
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

/* Counts the reply of the next line, which ends at `stop`, and passes over its
 * lines. Returns false if the reply may go on behind the text. */
static bool count_line(struct smtpcode_scan *scan, struct lines *lines,
                       const struct starts *starts, const char *stop)
{
  struct smtpcode_reply reply;
  bool open;
  const char *next = stop < lines->end ? stop + 1 : stop;
  size_t octets =
      reply_read_line(lines->at, starts, stop, lines->end, &reply, &open);
  if (octets > 0) {
    if (open && !lines->last)
      return false;
    smtpcode_scan_reply(scan, &reply, lines->at, (size_t)(stop - lines->at),
                        scan->totals.lines + 1);
    if (lines->at + octets > next) {
      pass(scan, lines, line_behind(lines->at + octets, lines->end));
      return true;
    }
  }
  scan->totals.lines++;
  lines->at = next;
  return true;
}

/* A place from a line on before which an octet does not occur, `known` if that
 * is one: most lines lack it, and are not searched. */
static const char *next_octet(const char *known, const char *line,
                              const char *stop, char octet)
{
  if (known >= line)
    return known;
  known = memchr(line, octet, (size_t)(stop - line));
  return known ? known : stop;
}

/* Counts the reply of the next line, in which a code may begin first where the
 * starts begin. */
static bool count_marked(struct smtpcode_scan *scan, struct lines *lines,
                         struct starts *starts, const char *stop)
{
  const char *first = starts->first;
  const char *end = memchr(first, '\n', (size_t)(stop - first));
  starts->quote = next_octet(starts->quote, lines->at, stop, '"');
  starts->backslash = next_octet(starts->backslash, lines->at, stop, '\\');
  return count_line(scan, lines, starts, end ? end : stop);
}

/* Counts the lines up to `stop`. Returns false if a reply may go on behind the
 * text. */
static bool count_block(struct smtpcode_scan *scan, struct lines *lines,
                        const char *stop)
{
  unsigned char marks[SCAN_BLOCK];
  const char *begin = lines->at;
  const unsigned char *marks_end = marks + (stop - begin);
  struct starts starts = {begin, begin, marks, begin, begin};
  scan_marks(begin, (size_t)(stop - begin), marks);
  while (lines->at < stop) {
    const unsigned char *at = scan_next(marks + (lines->at - begin), marks_end);
    const char *place = begin + (at - marks);
    while (place < stop && *place != '\n' &&
           !scan_may_be_code(lines->at, place, stop)) {
      at = scan_next(at + 1, marks_end);
      place = begin + (at - marks);
    }
    if (place == stop || *place == '\n') {
      scan->totals.lines++;
      lines->at = place < stop ? place + 1 : stop;
      continue;
    }
    starts.first = place;
    if (!count_marked(scan, lines, &starts, stop))
      return false;
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
    const struct starts everywhere = {lines.at, lines.at, NULL, lines.at,
                                      lines.at};
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
