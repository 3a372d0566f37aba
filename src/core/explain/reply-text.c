/* SPDX-License-Identifier: MIT
 *
 * What a reply says, without its codes. Knows nothing of what it means.
 */
#include "reply-text.h"

#include "enhanced-code.h"
#include "reply-code.h"

static bool is_end(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
}

/* True for a word that is one of the reply's own codes, as at the beginning of
 * each of its lines. */
static bool is_own_code(const char *begin, const char *end,
                        const struct smtpcode_reply *reply)
{
  struct line word = {begin, end};
  struct smtpcode_code code;
  size_t length = reply->has_code ? read_reply_code(&word, begin, &code) : 0;
  if (length && !smtpcode_matches(&code, &reply->code))
    return false;
  if (begin + length < end && length)
    length += *(begin + length) == '-';
  if (begin + length == end)
    return true;
  return reply->has_enhanced &&
         read_enhanced_code(&word, begin + length, &code) ==
             (size_t)(end - begin) - length &&
         smtpcode_matches(&code, &reply->enhanced);
}

size_t reply_text(const struct smtpcode_reply *reply, char *out)
{
  const char *at = reply->begin, *end = at + reply->length;
  size_t used = 0;
  while (at < end) {
    const char *begin = at;
    while (at < end && !is_end(*at))
      at++;
    size_t length = (size_t)(at - begin);
    if (length > 0 && used + length + 2 <= REPLY_TEXT &&
        !is_own_code(begin, at, reply)) {
      if (used > 0)
        out[used++] = ' ';
      while (begin < at)
        out[used++] = lower(*begin++);
    }
    at++;
  }
  out[used] = '\0';
  return used;
}
