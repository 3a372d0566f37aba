/* SPDX-License-Identifier: MIT
 *
 * Finds replies in text, line by line.
 */
#include "reply.h"

#include "first-code.h"
#include "introducing-words.h"
#include "phase.h"
#include "reply-enhanced.h"
#include "reply-line.h"
#include "reply-lines.h"

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
                             const struct starts *starts, const char *end,
                             struct smtpcode_reply *reply, bool *open)
{
  const char *next = reply_line_after(line, end);
  *reply = (struct smtpcode_reply){.command = -1};
  *open = false;
  const char *at = find_reply_code(line, starts, reply);
  reply->has_code = at != NULL;
  if (!at && !(at = find_enhanced_code(line, starts, &reply->enhanced)))
    return NULL;
  reply->has_enhanced |= !reply->has_code;
  reply->begin = at;
  if (!reply->has_enhanced)
    find_own_enhanced_code(line, at + 3, reply);
  const struct line before = {line->begin, at};
  if (reply->has_code && octet_behind(line, at, 3) == '-' &&
      reply_joined(line, at, reply))
    next = reply_continued(&before, next, end, open, reply);
  return next;
}

size_t reply_read_line(const char *text, const struct starts *starts,
                       const char *stop, const char *end,
                       struct smtpcode_reply *reply, bool *open)
{
  for (const char *next = text; next < stop;) {
    struct line line = {next, stop};
    if (starts->backslash < stop)
      line = reply_line_until(next, stop);
    const char *behind = read_line(&line, starts, end, reply, open);
    if (behind) {
      if (reply_digit(reply) > 3)
        reply->command = phase_of(text, &line, reply->begin);
      return (size_t)(behind - text);
    }
    next = reply_line_after(&line, end);
  }
  return 0;
}

size_t smtpcode_reply_read(const char *text, size_t length,
                           struct smtpcode_reply *reply)
{
  const char *end = text + length;
  const struct starts everywhere = {text, text, NULL, text, text};
  bool open;
  for (const char *next = text; next < end;) {
    struct line line = reply_line_at(next, end);
    const char *behind = read_line(&line, &everywhere, end, reply, &open);
    if (behind) {
      if (reply->length == 0) /* of one line */
        reply->length = (size_t)(reply_end(&line, reply->begin) - reply->begin);
      reply->command = phase_of(text, &line, reply->begin);
      return (size_t)(behind - text);
    }
    next = reply_line_after(&line, end);
  }
  return 0;
}
