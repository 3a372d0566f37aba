/* SPDX-License-Identifier: MIT
 *
 * Finds the enhanced code of a reply code in the same line.
 */
#include "reply-enhanced.h"

#include "catalog.h"
#include "enhanced-code.h"
#include "introducing-words.h"
#include "reply-code.h"

/* An enhanced code that may belong to a code it does not follow directly:
 * Yahoo's [#4.16.1] may not. */
static bool belongs(const struct smtpcode_code *enhanced,
                    const struct smtpcode_code *code)
{
  return enhanced->part[0] == code->part[0] && enhanced->part[1] <= 7;
}

/* Where a word ends; one may have _ in it, unless that is a blank. */
static const char *word_end(const struct line *line, const char *at)
{
  while (is_letter(octet(line, at)) ||
         (octet(line, at) == '_' && !is_blank_in(line, '_')))
    at++;
  return at;
}

/* Finds an enhanced code behind at most two words: 550 cuda_nsu 5.1.1. */
static bool find_late(const struct line *line, const char *at,
                      const struct smtpcode_code *code,
                      struct smtpcode_code *enhanced)
{
  for (int word = 0; word < 2 && code->part[0] > 3; word++) {
    while (is_blank_in(line, octet(line, at)))
      at++;
    at = word_end(line, at);
    if (!is_blank_in(line, octet(line, at)))
      return false;
    if (read_enhanced_code(line, at + 1, enhanced))
      return belongs(enhanced, code) && catalog_row(enhanced);
  }
  return false;
}

/* Finds an enhanced code at the end of a reply: (#5.1.1), #5.1.1, (5.1.1), or
 * as PHPMailer writes it. */
static bool find_marked(const struct line *line, const char *at,
                        const struct smtpcode_code *code,
                        struct smtpcode_code *enhanced)
{
  for (; at < line->end; at++) {
    bool info = *at == ' ' && follows(line, at, KIND_STATUS_LATER);
    if (*at != '#' && *at != '(' && *at != '[' && !info)
      continue;
    size_t length = read_enhanced_code(line, at + 1, enhanced);
    bool closed =
        octet_behind(line, at, 1 + length) == (*at == '(' ? ')' : ']');
    if (length && (*at == '#' || closed || info) && belongs(enhanced, code))
      return true;
  }
  return false;
}

void find_own_enhanced_code(const struct line *line, const char *at,
                            struct smtpcode_reply *reply)
{
  struct smtpcode_code again;
  if (is_blank_in(line, octet(line, at)) &&
      read_reply_code(line, at + 1, &again) &&
      smtpcode_matches(&again, &reply->code))
    at += 4; /* 550 550 5.1.1 */
  reply->has_enhanced = read_next_enhanced_code(line, at, &reply->enhanced) ||
                        find_late(line, at, &reply->code, &reply->enhanced) ||
                        find_marked(line, at, &reply->code, &reply->enhanced);
}
