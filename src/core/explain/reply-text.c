/* SPDX-License-Identifier: MIT
 *
 * What a reply says, without its codes. Knows nothing of what it means.
 */
#include "reply-text.h"

#include "enhanced-code.h"
#include "reply-code.h"

/* How many octets of a word at a place stand for a blank: backslashes that
 * stand together only as a whole. */
static size_t blank_octets(const char *word, const char *at, const char *end)
{
  if (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n' || *at == '\0')
    return 1;
  if (at > word && at[-1] == '\\')
    return 0;
  const char *letter = at;
  while (letter < end && *letter == '\\')
    letter++;
  return letter > at && letter < end && is_among(*letter, "nrt")
             ? (size_t)(letter - at) + 1
             : 0;
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

size_t reply_text(const struct smtpcode_reply *reply, const char *text,
                  size_t length, char *out)
{
  const char *at = text, *end = at + length;
  size_t used = 0, blank;
  while (at < end && used < REPLY_TEXT - 3) {
    const char *begin = at;
    while (at < end && !(blank = blank_octets(begin, at, end)))
      at++;
    length = (size_t)(at - begin);
    if (length > 0 && used + length + 2 <= REPLY_TEXT &&
        !is_own_code(begin, at, reply)) {
      if (used > 0)
        out[used++] = ' ';
      memcpy(out + used, begin, length);
      used += length;
    }
    at += at < end ? blank : 0;
  }
  out[used] = '\0';
  return used;
}
