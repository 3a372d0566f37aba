/* SPDX-License-Identifier: MIT
 *
 * Tells a code from a number by what stands around it. A number in running text
 * is taken for a code only where something says so.
 */
#include "introduction.h"

#include "catalog.h"
#include "enhanced-code.h"
#include "other-numbers.h"
#include "place-words.h"
#include "reply-code.h"

/* Where the text before a place ends, quotes and blanks left out. */
static const char *before(const struct line *line, const char *at)
{
  if (octet_before(line, at, 1) == '\'' && octet_before(line, at, 2) == 'b')
    at -= 2; /* b'220 mx' of Python */
  for (int most = 16; most > 0 && at > line->begin &&
                      (is_blank(at[-1]) || is_among(at[-1], "\"'(#"));
       most--)
    at--;
  return at;
}

/* True if only quoting stands before: blanks, quotes, > of a reply, <<< . */
static bool is_start(const struct line *line, const char *at)
{
  if (at - line->begin > 64 || octet_before(line, at, 1) == '(')
    return false;
  while (at > line->begin && (is_blank(at[-1]) || is_among(at[-1], "\"'(#<>")))
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

/* What a colon or semicolon at `at` introduces may be a reply. */
static bool introduces(const struct line *line, const char *at)
{
  if (*at == ';' || !is_header(line, at))
    return true;
  return at - line->begin == 1 || /* S: of a transcript */
         follows_key(line, at) || occurs(line->begin, at, "diagnostic") ||
         occurs(line->begin, at, "error");
}

/* The octet directly before a code does not make it part of something else. */
static bool begins_there(const struct line *line, const char *at)
{
  char c = octet_before(line, at, 1);
  if (c == 'n' && octet_before(line, at, 2) == '\\')
    return true; /* a line end that Exim wrote as two characters */
  return c == '\0' || is_blank(c) || is_among(c, "\"'(#=:;,<>{");
}

/* A word with a dot, an at sign, a colon or a slash in it ends at `at`. */
static bool follows_name(const struct line *line, const char *at)
{
  bool letter = false, mark = false;
  char last = octet_before(line, at, 1);
  for (int most = 64; most > 0 && at > line->begin && !is_blank(at[-1]) &&
                      !is_among(at[-1], "[,;=");
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
    return ends_with(line, at, "size=") || ends_with(line, at, " pid ") ||
           ends_with(line, at, " email ");
  char c = octet_before(line, at, 1);
  return c == '>' || c == ')' || follows_name(line, at);
}

/* True if a code at a place is one that is known. */
static bool is_known(const struct line *line, const char *at)
{
  struct smtpcode_code code;
  return read_reply_code(line, at, &code) && catalog_row(&code);
}

/* A field of a log in columns: ,<,550 or ,"550 text or a tab and 550 text. */
static bool is_column(const struct line *line, const char *at)
{
  const char *field = octet_before(line, at, 1) == '"' ? at - 1 : at;
  char mark = octet_before(line, field, 1), c = octet_before(line, field, 2);
  if (mark == ',' && (c == '<' || c == '>'))
    return true;
  return (mark == '\t' || (mark == ',' && !is_digit(c))) &&
         is_known(line, at) && octet(line, at + 3) == ' ' &&
         is_letter(octet(line, at + 4));
}

/* Something was done, before a colon, to which there may be a reply. */
static bool follows_act(const struct line *line, const char *colon)
{
  const char *word = colon;
  while (is_letter(octet_before(line, word, 1)))
    word--;
  return is_stage(word, colon) || follows_peer(line, colon) ||
         is_near(line, colon, 100, "mail server after ") ||
         ends_with(line, colon, "error sending");
}

/* What a client waited for: Expected response code 250 but got code 550. */
static bool is_expected(const struct line *line, const char *at)
{
  return is_near(line, at, 24, "expected ") &&
         !is_near(line, at, 26, "unexpected ");
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
    return is_known(line, at) || !ends_with(line, end - 1, "status");
  if (c == ':')
    return (more || is_near(line, end, 64, "curl: (")) &&
           octet(line, at + 3) != ',' && introduces(line, end - 1) &&
           follows_act(line, end - 1);
  if (c == '=')
    return (follows_key(line, end - 1) &&
            !ends_with(line, end - 1, " status")) ||
           (ends_with(line, end - 1, " c") && end < at && at[-1] == '"');
  if (c == ';')
    return (more || is_known(line, at)) &&
           !is_digit(octet_before(line, end, 2));
  if (c == '>' || follows_arrow(line, end) || ends_with(line, end, ": ---"))
    return true; /* in running text only codes that are known */
  return follows_word(line, end) && is_known(line, at) &&
         !is_expected(line, end) &&
         (more || line->end - line->begin < 16); /* status 421, an exit's */
}

/* status=sent (250 Ok), or anywhere 550-"text", 550-'text', 550, b'text'. */
static bool is_enclosed(const struct line *line, const char *at)
{
  char c = octet(line, at + 3), next = octet(line, at + 4);
  const char *text = at + (c == ',' && octet(line, at + 5) == 'b' ? 6 : 5);
  if ((c == '-' && (next == '"' || next == '\'')) ||
      (c == ',' && next == ' ' && octet(line, text) == '\''))
    return is_known(line, at);
  if (octet_before(line, at, 1) != '(')
    return false;
  if (is_blank(c) && next >= 'A' && next <= 'Z' && is_known(line, at))
    return true;
  if (octet_before(line, at, 2) != ' ' || !follows_outcome(line, at - 2))
    return false;
  if (c == ')') /* nothing else is there: the server's (535) */
    return is_known(line, at) && (ends_with(line, at - 2, "from server") ||
                                  ends_with(line, at - 2, "retcode"));
  return next != '\0' && (is_blank(c) || (c == '-' && !is_digit(next)));
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
  struct smtpcode_code status; /* versions begin with 2, too */
  if (is_dashed(line, at, read_enhanced_code(line, at, &status)))
    return catalog_row(&status);
  if (is_start(line, at) && status.part[0] == 2)
    return catalog_row(&status) && catalog_row(&status)->classes >> 2 & 1;
  if (is_start(line, at) || octet_before(line, at, 1) == '#')
    return true;
  if (c == '=')
    return follows_status_key(line, end - 1);
  if (c == ':' && end < at)
    return is_header(line, end - 1)
               ? follows_status_header(line, end - 1)
               : is_near(line, end, 512, "reject") ||
                     follows_key(line, end - 1) ||
                     ends_with(line, end - 1, "\"status\"");
  return c == ';' || follows_status_word(line, end);
}
