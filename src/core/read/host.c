/* SPDX-License-Identifier: MIT
 *
 * Finds the name of the host that answered.
 */
#include "host.h"

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

struct line host_told(const char *begin, const char *end)
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
