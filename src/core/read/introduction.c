/* SPDX-License-Identifier: MIT
 *
 * Tells a code from a number by what stands around it. A number in running text
 * is taken for a code only where something says so.
 */
#include "introduction.h"

#include "catalog.h"
#include "enhanced-code.h"
#include "introducing-words.h"
#include "other-numbers.h"
#include "reply-code.h"

/* Where the text before a place ends, quotes and blanks left out. */
static const char *before(const struct line *line, const char *at)
{
  if (octet_before(line, at, 1) == '\'' && octet_before(line, at, 2) == 'b')
    at -= 2; /* b'220 mx' of Python */
  for (int most = 16; most > 0 && at > line->begin &&
                      (is_blank_in(line, at[-1]) || is_among(at[-1], "\"'(#"));
       most--)
    at--;
  return at;
}

/* True if only quoting stands before: blanks, quotes, > of a reply, <<< . */
static bool is_start(const struct line *line, const char *at)
{
  if (at - line->begin > 64 || octet_before(line, at, 1) == '(')
    return false;
  while (at > line->begin &&
         (is_blank_in(line, at[-1]) || is_among(at[-1], "\"'(#<>")))
    at--;
  return at == line->begin;
}

/* A field's name that stands alone at the beginning of the line, up to a colon
 * at `colon`, as in a header. */
static bool is_header(const struct line *line, const char *colon)
{
  const char *at = line->begin;
  if (colon - at > 64)
    return false;
  while (at < colon && (is_letter(*at) || *at == '-' || is_digit(*at)))
    at++;
  return at == colon;
}

/* A word of either kind ends at the colon or equals sign of a code. */
static bool follows_key(const struct line *line, const char *at)
{
  return follows(line, at, KIND_WORD) || follows(line, at, KIND_KEY);
}

/* The octet directly before a code does not make it part of something else. */
static bool begins_there(const struct line *line, const char *at)
{
  char c = octet_before(line, at, 1);
  if (c == 'n' && octet_before(line, at, 2) == '\\')
    return true; /* a line end that Exim wrote as two characters */
  return c == '\0' || c == '(' || is_blank_in(line, c) ||
         is_among(c, "\"'#=:;,<>{");
}

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
         octet(line, at + 3) == ' ' && is_letter(octet(line, at + 4));
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

static bool is_introduced(const struct line *line, const char *at)
{
  const char *end = before(line, at);
  char c = octet_before(line, end, 1);
  bool more = octet(line, at + 3) != '\0' && octet(line, at + 3) != '\r';
  if (c == ':' && end == at) /* said:550, but not [192.0.2.1]:250 */
    return follows_key(line, end - 1) && more;
  bool quoted = octet_before(line, end, 2) == '"' && at[-1] == '"';
  /* also "response":"250 OK", but not status: 404 */
  if (c == ':' && follows_key(line, end - 1 - quoted))
    return is_known(at) || !follows(line, end - 1, KIND_KNOWN_KEY);
  if (c == ':')
    return (more || is_near(line, end, KIND_BARE)) &&
           octet(line, at + 3) != ',' && follows_act(line, end - 1);
  if (c == '=')
    return (follows_key(line, end - 1) &&
            !follows(line, end - 1, KIND_NO_KEY)) ||
           (end < at && at[-1] == '"' &&
            follows(line, end - 1, KIND_QUOTED_KEY));
  if (c == ';')
    return (more || is_known(at)) && !is_digit(octet_before(line, end, 2));
  if (c == '>' || follows(line, end, KIND_ARROW))
    return true; /* in running text only codes that are known */
  return follows(line, end, KIND_WORD) && is_known(at) &&
         !is_near(line, end, KIND_WAITED) &&
         (more || line->end - line->begin < 16); /* status 421, an exit's */
}

/* status=sent (250 Ok), or anywhere 550-"text", 550-'text', 550, b'text'. */
static bool is_enclosed(const struct line *line, const char *at)
{
  char c = octet(line, at + 3), next = octet(line, at + 4);
  const char *text = at + (c == ',' && octet(line, at + 5) == 'b' ? 6 : 5);
  if ((c == '-' && (next == '"' || next == '\'')) ||
      (c == ',' && next == ' ' && octet(line, text) == '\''))
    return is_known(at);
  if (octet_before(line, at, 1) != '(')
    return false;
  if (is_blank_in(line, c) && next >= 'A' && next <= 'Z' && is_known(at))
    return true;
  if (octet_before(line, at, 2) != ' ' || !follows(line, at - 2, KIND_OUTCOME))
    return false;
  if (c == ')') /* nothing else is there: the server's (535) */
    return is_known(at) && follows(line, at - 2, KIND_OUTCOME_ALONE);
  return next != '\0' &&
         (is_blank_in(line, c) || (c == '-' && !is_digit(next)));
}

bool is_reply_code_there(const struct line *line, const char *at, bool whole)
{
  if (!begins_there(line, at))
    return false;
  if (whole)
    return true;
  return ((is_start(line, at) && !is_count(line, at) && !is_group(line, at)) ||
          is_introduced(line, at) || is_column(line, at) ||
          is_enclosed(line, at)) &&
         !has_unit(line, at + 3) && !is_foreign(line, at);
}

/* - 5.4.7 - Delivery expired */
static bool is_dashed(const struct line *line, const char *at, size_t length)
{
  return ends_with(line, at, " - ") && line->end - at > (long)length + 3 &&
         ends_with(line, at + length + 3, " - ");
}

bool is_enhanced_code_there(const struct line *line, const char *at)
{
  const char *end = before(line, at);
  char c = octet_before(line, end, 1);
  if (!begins_there(line, at))
    return false;
  struct smtpcode_code enhanced; /* versions begin with 2, too */
  if (is_dashed(line, at, read_enhanced_code(line, at, &enhanced)))
    return catalog_row(&enhanced);
  if (is_start(line, at) && enhanced.part[0] == 2)
    return catalog_row(&enhanced) && catalog_row(&enhanced)->classes >> 2 & 1;
  if (is_start(line, at) || octet_before(line, at, 1) == '#')
    return true;
  if (c == '=')
    return follows(line, end - 1, KIND_STATUS_KEY);
  if (c == ':' && end < at)
    return is_header(line, end - 1)
               ? follows(line, end - 1, KIND_STATUS_FIELD)
               : follows_key(line, end - 1) ||
                     follows(line, end - 1, KIND_STATUS_NAME) ||
                     is_near(line, end, KIND_STATUS_NEAR);
  return c == ';' || follows(line, end, KIND_STATUS_WORD);
}
