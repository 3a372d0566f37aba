/* SPDX-License-Identifier: MIT
 *
 * Finds what belongs to a reply code in the same line: its enhanced code, and
 * the lines that a log joined to it.
 */
#include "reply.h"

#include "catalog.h"
#include "enhanced-code.h"
#include "introducing-words.h"
#include "reply-code.h"

#include <string.h>

/* An enhanced code that may belong to a code it does not follow directly:
 * Yahoo's [#4.16.1] may not. */
static bool belongs(const struct smtpcode_code *status,
                    const struct smtpcode_code *code)
{
  return status->part[0] == code->part[0] && status->part[1] <= 7;
}

/* Finds an enhanced code behind at most two words: 550 cuda_nsu 5.1.1. */
static bool find_late_status(const struct line *line, const char *at,
                             const struct smtpcode_code *code,
                             struct smtpcode_code *status)
{
  for (int word = 0; word < 2 && code->part[0] > 3; word++) {
    while (is_blank_in(line, octet(line, at)))
      at++;
    while (is_letter(octet(line, at)))
      at++;
    if (!is_blank_in(line, octet(line, at)))
      return false;
    if (read_enhanced_code(line, at + 1, status))
      return belongs(status, code) && catalog_row(status);
  }
  return false;
}

/* Finds an enhanced code at the end of a reply: (#5.1.1), #5.1.1, (5.1.1), or
 * as PHPMailer writes it. */
static bool find_marked_status(const struct line *line, const char *at,
                               const struct smtpcode_code *code,
                               struct smtpcode_code *status)
{
  for (; at < line->end; at++) {
    bool info = *at == ' ' && follows(line, at, KIND_STATUS_LATER);
    if (*at != '#' && *at != '(' && *at != '[' && !info)
      continue;
    size_t length = read_enhanced_code(line, at + 1, status);
    bool closed = octet(line, at + 1 + length) == (*at == '(' ? ')' : ']');
    if (length && (*at == '#' || closed || info) && belongs(status, code))
      return true;
  }
  return false;
}

/* What follows a code in its line: its own enhanced code, or none. */
void reply_rest(const struct line *line, const char *at,
                struct smtpcode_reply *reply)
{
  struct smtpcode_code again;
  const char *next = at + 1;
  if (read_reply_code(line, next, &again) &&
      is_blank_in(line, octet(line, at)) &&
      smtpcode_matches(&again, &reply->code))
    at = next + 3; /* 550 550 5.1.1 */
  reply->has_enhanced =
      read_next_enhanced_code(line, at, &reply->enhanced) ||
      find_late_status(line, at, &reply->code, &reply->enhanced) ||
      find_marked_status(line, at, &reply->code, &reply->enhanced);
}

/* The last place in a line where the same code begins another line of the
 * reply: logs join lines with blanks. */
static const char *last_joined(const struct line *line, const char *at)
{
  const char *last = at;
  for (const char *c = at + 4;
       c + 3 <= line->end && octet(line, last + 3) == '-'; c++)
    if (memcmp(c, at, 3) == 0 && (is_blank_in(line, c[-1]) || c[-1] == '/') &&
        (octet(line, c + 3) == '-' || is_blank_in(line, octet(line, c + 3)) ||
         c + 3 == line->end))
      last = c;
  return last;
}

bool reply_joined(const struct line *line, const char *at,
                  struct smtpcode_reply *reply)
{
  const char *last = last_joined(line, at);
  if (last != at && !reply->has_enhanced)
    reply_rest(line, last + 3, reply);
  if (octet(line, last + 3) != '-')
    return false;
  for (at = last + 4; reply->has_enhanced && at + 3 < line->end; at++) {
    struct smtpcode_code code, status;
    if ((is_blank_in(line, at[-1]) || at[-1] == '/') &&
        is_blank_in(line, at[3]) && read_reply_code(line, at, &code) &&
        read_next_enhanced_code(line, at + 3, &status) &&
        status.part[1] == reply->enhanced.part[1] &&
        status.part[2] == reply->enhanced.part[2]) {
      reply->mixed = true;
      reply->code = code;
      reply->enhanced = status;
      return false;
    }
  }
  return true;
}
