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
    if (!is_host(*at) || !follows(&text, at, KIND_HOST))
      continue;
    host.begin = at;
    while (at < end && is_host(*at))
      at++;
    host.end = at[-1] == '.' ? at - 1 : at;
  }
  return host;
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
