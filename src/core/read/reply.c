/* SPDX-License-Identifier: MIT
 *
 * Finds replies in text, line by line, and puts the lines of one together.
 */
#include "reply.h"

#include "enhanced-code.h"
#include "introducing-words.h"
#include "introduction.h"
#include "phase.h"
#include "quotation.h"
#include "reply-code.h"

#include <string.h>

/* True for a line end that Exim wrote as two characters, before a code. */
static bool is_written_end(const char *at, const char *end)
{
  return end - at >= 5 && at[0] == '\\' && at[1] == 'n' && at[2] >= '2' &&
         at[2] <= '5' && is_digit(at[3]) && is_digit(at[4]);
}

/* The line that begins at `text` and ends at `stop`, or before, where a line
 * end was written as two characters, but not by whoever is quoted. */
static struct line line_until(const char *text, const char *stop)
{
  struct line line = {text, stop};
  const char *at = text;
  while ((at = memchr(at, '\\', (size_t)(stop - at)))) {
    bool end = is_written_end(at, stop);
    const char *next = end ? quotation_end(&line, at) : at + 1;
    if (next == at) {
      line.end = at;
      break;
    }
    at = next;
  }
  return line;
}

/* The line that begins at `text`. */
static struct line line_at(const char *text, const char *end)
{
  const char *stop = memchr(text, '\n', (size_t)(end - text));
  return line_until(text, stop ? stop : end);
}

/* Where the line after this one begins. */
static const char *after(const struct line *line, const char *end)
{
  if (line->end == end)
    return end;
  return line->end + (*line->end == '\\' ? 2 : 1);
}

/* Where the code of a line that continues a reply must stand: at its beginning,
 * or behind what the first line has before its code, as S: in a transcript. */
static const char *next_place(const struct line *line,
                              const struct line *before)
{
  const size_t length = (size_t)(before->end - before->begin);
  const char *at = line->begin;
  if (length <= 64 && (size_t)(line->end - at) > length &&
      memcmp(at, before->begin, length) == 0)
    at += length;
  while (at < line->end && is_blank_in(line, *at))
    at++;
  return at;
}

/* Takes in the lines that continue a reply; `before` is what its first line has
 * before the code. `open` tells whether the text ended before the reply did. */
static const char *read_lines(const struct line *before, const char *next,
                              const char *end, bool *open,
                              struct smtpcode_reply *reply)
{
  bool more = true;
  while (more && next < end) {
    struct line line = line_at(next, end);
    struct smtpcode_code code, status;
    const char *at = next_place(&line, before);
    if (!read_reply_code(&line, at, &code))
      return next;
    if (!smtpcode_matches(&code, &reply->code)) {
      reply->mixed = true;
      reply->code = code;
      reply->has_enhanced = false;
    }
    if (read_next_enhanced_code(&line, at + 3, &status) && reply->has_enhanced &&
        !smtpcode_matches(&status, &reply->enhanced)) {
      reply->mixed = true;
      reply->enhanced = status;
    }
    if (!reply->has_enhanced)
      reply_rest(&line, at + 3, reply);
    more = octet(&line, at + 3) == '-';
    next = after(&line, end);
    reply->length = (size_t)(line.end - reply->begin);
  }
  *open = more;
  return next;
}

/* Where a reply that begins at `at` ends: a parenthesis that was opened before
 * it is not part of it. */
static const char *reply_end(const struct line *line, const char *at)
{
  long open = 0;
  const char *end = line->end;
  while (end > at && (end[-1] == '\r' || is_blank_in(line, end[-1])))
    end--;
  for (; at < end; at++)
    open += *at == '(' ? 1 : *at == ')' ? -1 : 0;
  return open < 0 && end[-1] == ')' ? end - 1 : end;
}

/* The first place from `at` where a code may begin, `end` if there is none. */
static const char *place_from(const struct places *places, const char *at,
                              const char *end)
{
  if (at < places->first)
    at = places->first;
  if (at >= end)
    return end;
  if (!places->marks || places->marks[at - places->begin])
    return at;
  const unsigned char *mark =
      memchr(places->marks + (at - places->begin), 1, (size_t)(end - at));
  return mark ? places->begin + (mark - places->marks) : end;
}

/* The first reply code of a line, or NULL. If it stands alone, and again with
 * an enhanced code, the latter: code=550 ... 550 5.1.1. */
static const char *find_code(const struct line *line,
                             const struct places *places,
                             struct smtpcode_reply *reply)
{
  const char *first = NULL;
  struct smtpcode_code *code = &reply->code, next, status;
  const char *at = place_from(places, line->begin, line->end), *behind;
  for (; at + 3 <= line->end; at = place_from(places, behind, line->end)) {
    behind = at + 1;
    if (!read_reply_code(line, at, &next))
      continue;
    bool whole = read_next_enhanced_code(line, at + 3, &status) > 0;
    if ((first && (!whole || !smtpcode_matches(&next, code))) ||
        !is_reply_code_there(line, at, whole))
      continue;
    const char *quoted = quotation_end(line, at);
    if (quoted > at) {
      behind = quoted;
      continue;
    }
    first = at;
    *code = next;
    reply->has_enhanced = whole;
    if (whole) {
      reply->enhanced = status;
      break;
    }
  }
  return first;
}

static const char *find_status(const struct line *line,
                               const struct places *places,
                               struct smtpcode_code *status)
{
  const char *at = place_from(places, line->begin, line->end), *behind;
  for (; at + 5 <= line->end; at = place_from(places, behind, line->end)) {
    behind = at + 1;
    if (!is_digit(*at) || !read_enhanced_code(line, at, status) ||
        !is_enhanced_code_there(line, at))
      continue;
    const char *quoted = quotation_end(line, at);
    if (quoted == at)
      return at;
    behind = quoted;
  }
  return NULL;
}

/* What a reply's line, or else the text before it, says of the phase. */
static int phase_of(const char *text, const struct line *line, const char *said)
{
  int phase = phase_told(line, said);
  const struct line whole = {text, line->end};
  return phase >= 0 || line->begin == text ? phase : phase_told(&whole, said);
}

/* Reads the reply that a line holds, and the lines that continue it; the length
 * is that of several lines, or 0. Returns where the next line begins; NULL if
 * there is none. */
static const char *read_line(const struct line *line,
                             const struct places *places, const char *end,
                             struct smtpcode_reply *reply, bool *open)
{
  const char *next = after(line, end);
  *reply = (struct smtpcode_reply){.command = -1};
  *open = false;
  const char *at = find_code(line, places, reply);
  reply->has_code = at != NULL;
  if (!at && !(at = find_status(line, places, &reply->enhanced)))
    return NULL;
  reply->has_enhanced |= !reply->has_code;
  reply->begin = at;
  if (!reply->has_enhanced)
    reply_rest(line, at + 3, reply);
  const struct line before = {line->begin, at};
  if (reply->has_code && octet(line, at + 3) == '-' &&
      reply_joined(line, at, reply))
    next = read_lines(&before, next, end, open, reply);
  return next;
}

size_t reply_read_line(const char *text, const struct places *places,
                       const char *stop, const char *end,
                       struct smtpcode_reply *reply, bool *open)
{
  for (const char *next = text; next < stop;) {
    struct line line = line_until(next, stop);
    const char *behind = read_line(&line, places, end, reply, open);
    if (behind) {
      if ((reply->has_code ? reply->code : reply->enhanced).part[0] > 3)
        reply->command = phase_of(text, &line, reply->begin);
      return (size_t)(behind - text);
    }
    next = after(&line, end);
  }
  return 0;
}

size_t smtpcode_reply_read(const char *text, size_t length,
                           struct smtpcode_reply *reply)
{
  const char *end = text + length;
  const struct places everywhere = {text, text, NULL};
  bool open;
  for (const char *next = text; next < end;) {
    struct line line = line_at(next, end);
    const char *behind = read_line(&line, &everywhere, end, reply, &open);
    if (behind) {
      if (reply->length == 0) /* of one line */
        reply->length = (size_t)(reply_end(&line, reply->begin) - reply->begin);
      reply->command = phase_of(text, &line, reply->begin);
      return (size_t)(behind - text);
    }
    next = after(&line, end);
  }
  return 0;
}
