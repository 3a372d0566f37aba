/* SPDX-License-Identifier: MIT
 *
 * Finds the name of the host that answered.
 */
#include "host.h"

#include "introducing-words.h"

static bool is_host(char c)
{
  return is_letter(c) || is_digit(c) || c == '-' || c == '.';
}

struct line host_told(const char *begin, const char *end)
{
  struct line text = {begin, end}, host = {begin, begin};
  if (has_words(begin, end, KIND_CLIENT))
    return host;
  for (const char *at = begin; at < end; at++) {
    if (!is_host(*at) || !follows_whole(&text, at, KIND_HOST))
      continue;
    host.begin = at;
    while (at < end && is_host(*at))
      at++;
    host.end = at[-1] == '.' ? at - 1 : at;
  }
  return host;
}

/* A word that may be the name of a host: it has a dot inside. */
static struct line as_host(const char *begin, const char *end)
{
  while (end > begin && end[-1] == '.')
    end--;
  const char *dot = memchr(begin, '.', (size_t)(end - begin));
  bool named = dot && dot > begin && is_letter(end[-1]);
  return (struct line){begin, named ? end : begin};
}

struct line host_before(const char *begin, const char *reply)
{
  const char *end = reply;
  while (end > begin && is_among(end[-1], " #:<("))
    end--;
  const char *at = end;
  while (at > begin && is_host(at[-1]))
    at--;
  return as_host(at > begin && at[-1] == '@' ? end : at, end);
}

struct line host_first(const char *begin, const char *end)
{
  const char *at = begin;
  while (at < end && is_host(*at))
    at++;
  return as_host(begin, at < end && *at == '@' ? begin : at);
}

bool host_is_of(const struct line *host, const char *domains)
{
  size_t octets = (size_t)(host->end - host->begin);
  for (size_t length; *domains; domains += length + (domains[length] == '|')) {
    length = strcspn(domains, "|");
    char before = octet_before(host, host->end, length + 1);
    if (octets >= length && same_word(host->end - length, domains, length) &&
        (before == '\0' || before == '.'))
      return true;
  }
  return false;
}
