/* SPDX-License-Identifier: MIT
 *
 * Finds the first code in a line that is one of a reply.
 */
#include "first-code.h"

#include "enhanced-code.h"
#include "enhanced-introduction.h"
#include "introduction.h"
#include "quotation.h"
#include "reply-code.h"

/* The first place from `at` where a code may begin, `end` if there is none. */
static const char *start_from(const struct starts *starts, const char *at,
                              const char *end)
{
  at = at < starts->first ? starts->first : at;
  if (at >= end)
    return end;
  if (!starts->marks || starts->marks[at - starts->begin])
    return at;
  const unsigned char *mark =
      memchr(starts->marks + (at - starts->begin), 1, (size_t)(end - at));
  return mark ? starts->begin + (mark - starts->marks) : end;
}

const char *find_reply_code(const struct line *line,
                            const struct starts *starts,
                            struct smtpcode_reply *reply)
{
  const char *first = NULL;
  struct smtpcode_code *code = &reply->code, again;
  const char *at = start_from(starts, line->begin, line->end), *behind;
  for (; line->end - at >= 3; at = start_from(starts, behind, line->end)) {
    behind = at + 1;
    if (!read_reply_code(line, at, first ? &again : code))
      continue;
    bool whole = read_next_enhanced_code(line, at + 3, &reply->enhanced) > 0;
    if ((first && (!whole || !smtpcode_matches(&again, code))) ||
        !is_reply_code_there(line, at, whole))
      continue;
    const char *quoted = quotation_end(line, at, starts->quote);
    if (quoted > at) {
      behind = quoted;
      continue;
    }
    first = at;
    reply->has_enhanced = whole;
    if (whole)
      break;
  }
  return first;
}

const char *find_enhanced_code(const struct line *line,
                               const struct starts *starts,
                               struct smtpcode_code *enhanced)
{
  const char *at = start_from(starts, line->begin, line->end), *behind;
  for (; line->end - at >= 5; at = start_from(starts, behind, line->end)) {
    behind = at + 1;
    size_t length = read_enhanced_code(line, at, enhanced);
    if (!length || !is_enhanced_code_there(line, at, length, enhanced))
      continue;
    const char *quoted = quotation_end(line, at, starts->quote);
    if (quoted == at)
      return at;
    behind = quoted;
  }
  return NULL;
}
