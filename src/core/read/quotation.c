/* SPDX-License-Identifier: MIT
 *
 * Finds where a quotation ends: a subject, an address, a part of a message.
 */
#include "quotation.h"

#include "introducing-words.h"

/* A line that is the subject of a message, perhaps quoted. */
static bool is_subject(const struct line *line)
{
  const char *at = line->begin;
  while (at < line->end && at - line->begin < 64 &&
         (is_blank(*at) || *at == '>'))
    at++;
  return precedes(line, at, KIND_QUOTED_LINE);
}

/* An odd number of backslashes stands before a place. */
static bool is_escaped(const struct line *line, const char *at)
{
  bool odd = false;
  for (; octet_before(line, at, 1) == '\\'; at--)
    odd = !odd;
  return odd;
}

/* True if what the quote at a place opens is a subject. */
static bool names_subject(const struct line *line, const char *quote)
{
  const char *name = quote - is_blank(octet_before(line, quote, 1));
  char mark = octet_before(line, name, 1);
  if (mark != ':' && mark != '=')
    return false;
  name -= octet_before(line, name, 2) == '"' ? 2 : 1;
  return follows(line, name, KIND_QUOTED_STRING);
}

/* A string in quotes that gives a subject, T="550 is it" of Exim, subject="..."
 * or "subject":"..."; or that is of an address, "550 5.1.1"@example.org. */
static const char *string_end(const struct line *line, const char *at,
                              const char *quote)
{
  if (quote >= at || !memchr(line->begin, '"', (size_t)(at - line->begin)))
    return at;
  const char *open = at, *close = at;
  bool escaped = false; /* a quote was, perhaps by who does not escape any */
  for (; open > line->begin && (open[-1] != '"' || is_escaped(line, open - 1));
       open--)
    escaped |= open[-1] == '"';
  if (open == line->begin)
    return at;
  while ((close = memchr(close, '"', (size_t)(line->end - close))) &&
         is_escaped(line, close))
    close++;
  if (!close && escaped)
    return at;
  if (!close)
    close = line->end;
  if (octet_behind(line, close, 1) == '@')
    return close;
  return names_subject(line, open - 1) ? close : at;
}

/* What Postfix quotes of a message, or only would have refused, up to the last
 * words that it adds: header Subject: 550 is it from mx[192.0.2.1]; from=<a@b>
 * and reject_warning: RCPT from mx[192.0.2.1]: 550 no; from=<a@b> ... */
static const char *content_end(const struct line *line, const char *at)
{
  if (!memchr(at, ';', (size_t)(line->end - at)))
    return at; /* as most lines */
  bool content = false;
  for (const char *c = line->begin;
       !content && (c = memchr(c, ':', (size_t)(at - c))); c++)
    content =
        octet_before(line, c, 1) != '"' &&
        (precedes(line, c, KIND_CONTENT) || follows(line, c, KIND_WARNED));
  const char *end = at;
  for (const char *c = at;
       content && (c = memchr(c, ';', (size_t)(line->end - c))); c++)
    if (precedes(line, c, KIND_CONTENT_END))
      end = c;
  return end;
}

const char *quotation_end(const struct line *line, const char *at,
                          const char *quote)
{
  if (is_subject(line))
    return line->end;
  const char *end = string_end(line, at, quote);
  return end > at ? end : content_end(line, at);
}
