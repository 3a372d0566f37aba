/* SPDX-License-Identifier: MIT
 *
 * Puts the lines of a reply together. The last one has the say: Google ends
 * 550-5.7.26 with 450 4.7.26.
 */
#include "reply-lines.h"

#include "enhanced-code.h"
#include "introducing-words.h"
#include "reply-code.h"
#include "reply-enhanced.h"
#include "reply-line.h"

#include <string.h>

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

const char *reply_continued(const struct line *before, const char *next,
                            const char *end, bool *open,
                            struct smtpcode_reply *reply)
{
  bool more = true;
  while (more && next < end) {
    struct line line = reply_line_at(next, end);
    struct smtpcode_code code, enhanced;
    const char *at = next_place(&line, before);
    if (!read_reply_code(&line, at, &code))
      return next;
    if (!smtpcode_matches(&code, &reply->code)) {
      reply->mixed = true;
      reply->code = code;
      reply->has_enhanced = false;
    }
    if (read_next_enhanced_code(&line, at + 3, &enhanced) &&
        reply->has_enhanced && !smtpcode_matches(&enhanced, &reply->enhanced)) {
      reply->mixed = true;
      reply->enhanced = enhanced;
    }
    if (!reply->has_enhanced)
      find_own_enhanced_code(&line, at + 3, reply);
    more = octet_behind(&line, at, 3) == '-';
    next = reply_line_after(&line, end);
    reply->length = (size_t)(line.end - reply->begin);
  }
  *open = more;
  return next;
}

/* True if the code at `first` stands there again, before a hyphen, a blank or
 * the line's end. */
static bool begins_again(const struct line *line, const char *at,
                         const char *first)
{
  char before = at[-1], behind = octet_behind(line, at, 3);
  return memcmp(at, first, 3) == 0 &&
         (is_blank_in(line, before) || before == '/') &&
         (behind == '-' || is_blank_in(line, behind) || line->end - at == 3);
}

/* The last place in a line where the same code begins another line of the
 * reply: logs join lines with blanks. */
static const char *last_joined(const struct line *line, const char *at)
{
  const char *last = at;
  while (octet_behind(line, last, 3) == '-') {
    const char *next = last + 4;
    while (line->end - next >= 3 && !begins_again(line, next, at))
      next++;
    if (line->end - next < 3)
      break;
    last = next;
  }
  return last;
}

bool reply_joined(const struct line *line, const char *at,
                  struct smtpcode_reply *reply)
{
  const char *last = last_joined(line, at);
  if (last != at && !reply->has_enhanced)
    find_own_enhanced_code(line, last + 3, reply);
  if (octet_behind(line, last, 3) != '-')
    return false;
  for (at = last + 4; reply->has_enhanced && line->end - at > 3; at++) {
    struct smtpcode_code code, enhanced;
    if ((is_blank_in(line, at[-1]) || at[-1] == '/') &&
        is_blank_in(line, at[3]) && read_reply_code(line, at, &code) &&
        read_next_enhanced_code(line, at + 3, &enhanced) &&
        enhanced.part[1] == reply->enhanced.part[1] &&
        enhanced.part[2] == reply->enhanced.part[2]) {
      reply->mixed = true;
      reply->code = code;
      reply->enhanced = enhanced;
      return false;
    }
  }
  return true;
}
