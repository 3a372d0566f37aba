/* SPDX-License-Identifier: MIT
 *
 * Finds words in replies. Knows nothing of what they mean.
 */
#include "words.h"

#include <string.h>

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
  size_t length = reply->has_code ? read_code(&word, begin, &code) : 0;
  if (length && memcmp(&code, &reply->code, sizeof(code)) != 0)
    return false;
  if (begin + length < end && length)
    length += *(begin + length) == '-';
  if (begin + length == end)
    return true;
  return reply->has_status &&
         read_status(&word, begin + length, &code) ==
             (size_t)(end - begin) - length &&
         memcmp(&code, &reply->status, sizeof(code)) == 0;
}

size_t words_said(const struct smtpcode_reply *reply, char *out)
{
  const char *at = reply->begin, *end = at + reply->length;
  size_t used = 0;
  while (at < end) {
    const char *begin = at;
    while (at < end && !is_end(*at))
      at++;
    size_t length = (size_t)(at - begin);
    if (length > 0 && used + length + 2 <= WORDS_TEXT &&
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

static bool is_wordy(char c)
{
  return is_letter(c) || is_digit(c);
}

/* True if a part of `length` octets stands there, as whole words. */
static bool stands(const char *text, const char *at, const char *part,
                   size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (part[i] != at[i] && (part[i] != '#' || !is_digit(at[i])))
      return false;
  bool begins = at == text || !is_wordy(part[0]) || !is_wordy(at[-1]);
  return begins && (!is_wordy(part[length - 1]) || !is_wordy(at[length]));
}

/* Where the part ends that is found first, or NULL. */
static const char *find(const char *text, const char *at, const char *part,
                        size_t length)
{
  for (; *at; at++)
    if (stands(text, at, part, length))
      return at + length;
  return NULL;
}

size_t words_match(const char *text, const char *words)
{
  size_t longest = 0;
  while (*words) {
    const char *at = text;
    size_t matched = 0;
    for (;;) {
      size_t length = 0;
      while (words[length] && words[length] != '*' && words[length] != '|')
        length++;
      at = at && length ? find(text, at, words, length) : NULL;
      matched += length;
      words += length;
      if (*words != '*')
        break;
      words++;
    }
    if (at && matched > longest)
      longest = matched;
    words += *words == '|';
  }
  return longest;
}

static bool is_host(char c)
{
  return is_letter(c) || is_digit(c) || c == '-' || c == '.';
}

/* What stands before the name of who answered. Of a client a log says `from
 * NAME`, or names it beside what was refused to it. */
static bool is_named(const struct line *line, const char *at)
{
  return ends_with(line, at, " host ") || ends_with(line, at, "(host ") ||
         ends_with(line, at, "relay=") || ends_with(line, at, " h=") ||
         ends_with(line, at, "dns; ") || ends_with(line, at, "dns;");
}

struct line words_host(const char *begin, const char *end)
{
  struct line text = {begin, end}, host = {begin, begin};
  if (occurs(begin, end, "ruleset=") || occurs(begin, end, " rejected ") ||
      occurs(begin, end, "reject: "))
    return host;
  for (const char *at = begin; at < end; at++) {
    if (!is_named(&text, at) || !is_host(*at))
      continue;
    host.begin = at;
    while (at < end && is_host(*at))
      at++;
    host.end = at[-1] == '.' ? at - 1 : at;
  }
  return host;
}

bool words_of_domain(const struct line *host, const char *domains)
{
  size_t octets = (size_t)(host->end - host->begin);
  for (size_t length; *domains; domains += length + (domains[length] == '|')) {
    length = octets_before(domains, '|');
    char before = octet_before(host, host->end, length + 1);
    if (octets >= length && same_word(host->end - length, domains, length) &&
        (before == '\0' || before == '.'))
      return true;
  }
  return false;
}
