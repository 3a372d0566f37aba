/* SPDX-License-Identifier: MIT
 *
 * Tells a reply code from a number by what stands around it. A number in
 * running text is taken for a code only where something says so.
 */
#include "introduction.h"

#include "catalog.h"
#include "introducing-words.h"
#include "other-numbers.h"
#include "surroundings.h"

/* A word with a dot, an at sign, a colon or a slash in it ends at `at`. */
static bool follows_name(const struct line *line, const char *at)
{
  bool letter = false, mark = false;
  char last = octet_before(line, at, 1);
  for (int most = 64; most > 0 && at > line->begin &&
                      !is_blank_in(line, at[-1]) && !is_among(at[-1], "[,;=");
       most--, at--) {
    letter |= is_letter(at[-1]) || at[-1] == ':';
    mark |= is_among(at[-1], ".@:/");
  }
  return mark && last != '.' && (letter || octet_before(line, at, 1) == '[');
}

/* What a colon at `at` follows is the other side: mx.example.com,
 * <user@example.com>, mx[192.0.2.1]:25, SIZE=2307; but no name[pid]. */
static bool follows_peer(const struct line *line, const char *at)
{
  const char *end = at;
  while (is_digit(octet_before(line, at, 1)))
    at--;
  if (at < end && ends_with(line, at, "]:"))
    at--;
  else if (at < end)
    return follows(line, at, KIND_NUMBERED);
  char c = octet_before(line, at, 1);
  return c == '>' || c == ')' || follows_name(line, at);
}

/* True if the code at a place is one that is known. */
static bool is_known(const char *at)
{
  const struct smtpcode_code code = {SMTPCODE_REPLY_CODE,
                                     {at[0] - '0', at[1] - '0', at[2] - '0'}};
  return catalog_row(&code);
}

/* A field of a log in columns: ,<,550 or ,"550 text or a tab and 550 text. */
static bool is_column(const struct line *line, const char *at)
{
  const char *field = octet_before(line, at, 1) == '"' ? at - 1 : at;
  char mark = octet_before(line, field, 1), c = octet_before(line, field, 2);
  if (mark == ',' && (c == '<' || c == '>'))
    return true;
  return (mark == '\t' || (mark == ',' && !is_digit(c))) && is_known(at) &&
         octet_behind(line, at, 3) == ' ' &&
         is_letter(octet_behind(line, at, 4));
}

/* Something was done, before a colon, to which there may be a reply. */
static bool follows_act(const struct line *line, const char *colon)
{
  if (is_header(line, colon) && colon - line->begin > 1 && /* but S: */
      !is_near(line, colon, KIND_FIELD))
    return false;
  return follows_whole(line, colon, KIND_STAGE) || follows_peer(line, colon) ||
         is_near(line, colon, KIND_STAGE_NEAR);
}

/* Something follows a code in its line. */
static bool has_more(const struct line *line, const char *at)
{
  char c = octet_behind(line, at, 3);
  return c != '\0' && c != '\r';
}

/* A colon before `end` introduces the code. */
static bool follows_colon(const struct line *line, const char *at,
                          const char *end)
{
  const char *colon = end - 1;
  if (end == at) /* said:550, but not [192.0.2.1]:250 */
    return follows_key(line, colon) && has_more(line, at);
  bool quoted = octet_before(line, colon, 1) == '"' && at[-1] == '"';
  /* also "response":"250 OK", but not status: 404 */
  if (follows_key(line, colon - quoted))
    return is_known(at) || !follows(line, colon, KIND_KNOWN_KEY);
  return (has_more(line, at) || is_near(line, end, KIND_BARE)) &&
         octet_behind(line, at, 3) != ',' && follows_act(line, colon);
}

/* An equals sign before `end` introduces it. */
static bool follows_equals(const struct line *line, const char *at,
                           const char *end)
{
  const char *sign = end - 1;
  if (follows_key(line, sign) && !follows(line, sign, KIND_NO_KEY))
    return true;
  return end < at && at[-1] == '"' && follows(line, sign, KIND_QUOTED_KEY);
}

static bool is_introduced(const struct line *line, const char *at)
{
  const char *end = before(line, at);
  switch (octet_before(line, end, 1)) {
  case ':':
    return follows_colon(line, at, end);
  case '=':
    return follows_equals(line, at, end);
  case ';':
    return (has_more(line, at) || is_known(at)) &&
           !is_digit(octet_before(line, end, 2));
  case '>':
    return true;
  default: /* in running text only codes that are known */
    return follows(line, end, KIND_ARROW) ||
           (follows(line, end, KIND_WORD) && is_known(at) &&
            !is_near(line, end, KIND_WAITED) &&
            (has_more(line, at) || /* status 421, an exit's */
             line->end - line->begin < 16));
  }
}

/* 550-"text", 550-'text', 550, b'text' */
static bool has_quote(const struct line *line, const char *at)
{
  char c = octet_behind(line, at, 3), next = octet_behind(line, at, 4);
  if (c == '-')
    return next == '"' || next == '\'';
  if (c != ',' || next != ' ')
    return false;
  return octet_behind(line, at, octet_behind(line, at, 5) == 'b' ? 6 : 5) ==
         '\'';
}

/* status=sent (250 Ok) */
static bool is_enclosed(const struct line *line, const char *at)
{
  char c = octet_behind(line, at, 3), next = octet_behind(line, at, 4);
  bool blank = is_blank_in(line, c);
  if (octet_before(line, at, 1) != '(')
    return false;
  if (blank && next >= 'A' && next <= 'Z' && is_known(at))
    return true;
  if (octet_before(line, at, 2) != ' ' || !follows(line, at - 2, KIND_OUTCOME))
    return false;
  if (c == ')') /* nothing else is there: the server's (535) */
    return is_known(at) && follows(line, at - 2, KIND_OUTCOME_ALONE);
  return next != '\0' && (blank || (c == '-' && !is_digit(next)));
}

bool is_reply_code_there(const struct line *line, const char *at, bool whole)
{
  if (!begins_there(line, at))
    return false;
  if (whole)
    return true;
  return ((is_start(line, at) && !is_count(line, at) && !is_group(line, at)) ||
          is_introduced(line, at) || is_column(line, at) ||
          (has_quote(line, at) ? is_known(at) : is_enclosed(line, at))) &&
         !has_unit(line, at + 3) && !is_foreign(line, at);
}
