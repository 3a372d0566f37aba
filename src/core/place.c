/* SPDX-License-Identifier: MIT
 *
 * Tells a code from a number by what stands around it. A number in running text
 * is taken for a code only where something says so.
 */
#include "catalog.h"
#include "token.h"

#include <string.h>

/* Where the text before a place ends, quotes and blanks left out. */
static const char *before(const struct line *line, const char *at)
{
  for (int most = 16; most > 0 && at > line->begin &&
                      (is_blank(at[-1]) || strchr("\"'(#", at[-1]));
       most--)
    at--;
  return at;
}

/* True if only quoting stands before: blanks, quotes, > of a reply, <<< . */
static bool is_start(const struct line *line, const char *at)
{
  if (at - line->begin > 64)
    return false;
  while (at > line->begin && (is_blank(at[-1]) || strchr("\"'(#<>", at[-1])))
    at--;
  return at == line->begin;
}

/* True if one of the words, each ended by a blank, ends the text at `at`. */
static bool ends_with_any(const struct line *line, const char *at,
                          const char *words)
{
  while (*words) {
    char word[16];
    size_t length = strcspn(words, " ");
    memcpy(word, words, length);
    word[length] = '\0';
    if (ends_with(line, at, word))
      return true;
    words += length + (words[length] == ' ');
  }
  return false;
}

/* Words that a code may follow, */
static const char words[] = "said returned returns error code reply response "
                            "smtp answered received status failure";

/* and words that a code may follow after a colon or an equals sign. */
static const char keys[] = "said returned returns error code reply response "
                           "was smtp answered received status failure reason "
                           "diagnostic reject result stat msg message";

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
  return ends_with_any(line, at, keys) ||
         occurs(line->begin, at, "diagnostic") ||
         occurs(line->begin, at, "error");
}

/* A number with its unit. */
static bool has_unit(const struct line *line, const char *at)
{
  static const char units[] = "bytes octets seconds sec secs ms minutes min "
                              "hours days kb mb messages recipients lines "
                              "times points %";
  while (is_blank(octet(line, at)))
    at++;
  const char *end = at;
  while (is_letter(octet(line, end)) || octet(line, end) == '%')
    end++;
  struct line word = {at, end};
  for (const char *unit = units; at < end && *unit;) {
    char name[16];
    size_t length = strcspn(unit, " ");
    memcpy(name, unit, length);
    name[length] = '\0';
    if ((size_t)(end - at) == length && ends_with(&word, end, name))
      return true;
    unit += length + (unit[length] == ' ');
  }
  return false;
}

/* The octet directly before a code does not make it part of something else. */
static bool begins_there(const struct line *line, const char *at)
{
  char c = octet_before(line, at, 1);
  if (c == 'n' && octet_before(line, at, 2) == '\\')
    return true; /* a line end that Exim wrote as two characters */
  return c == '\0' || is_blank(c) || strchr("\"'(#=:;,<>", c) != NULL;
}

/* A field of a log in columns: ,<,550 or ;550 */
static bool is_column(const struct line *line, const char *at)
{
  char c = octet_before(line, at, 2);
  return octet_before(line, at, 1) == ',' && (c == '<' || c == '>');
}

static bool is_introduced(const struct line *line, const char *at)
{
  const char *end = before(line, at);
  char c = octet_before(line, end, 1);
  bool more = octet(line, at + 3) != '\0' && octet(line, at + 3) != '\r';
  if (c == ':' && end == at) /* said:550, but not [192.0.2.1]:250 */
    return ends_with_any(line, end - 1, keys) && more;
  if (c == ':')
    return (more || ends_with_any(line, end - 1, keys)) &&
           introduces(line, end - 1);
  if (c == '=')
    return ends_with_any(line, end - 1, keys) || ends_with(line, end - 1, " c");
  if (c == ';' || c == '>' || ends_with(line, end, "<<<"))
    return true;
  struct smtpcode_code code; /* running text: only codes that are known */
  return ends_with_any(line, end, words) && read_code(line, at, &code) &&
         catalog_row(&code);
}

/* status=sent (250 Ok) */
static bool is_in_parentheses(const struct line *line, const char *at)
{
  return octet_before(line, at, 1) == '(' && is_blank(octet(line, at + 3)) &&
         octet(line, at + 4) != '\0';
}

/* The subject of a message, perhaps quoted: it may say anything. */
static bool is_subject(const struct line *line)
{
  static const char name[] = "subject:";
  const char *at = line->begin;
  while (at < line->end && (is_blank(*at) || *at == '>'))
    at++;
  return (size_t)(line->end - at) >= sizeof(name) - 1 &&
         ends_with(line, at + sizeof(name) - 1, name);
}

/* HTTP has numbers like these. */
static bool follows_http(const struct line *line, const char *at)
{
  bool near = at - line->begin < 14;
  return occurs(near ? line->begin : at - 14, at, "http");
}

bool is_code_place(const struct line *line, const char *at)
{
  struct smtpcode_code status;
  if (!begins_there(line, at) || is_subject(line))
    return false;
  if (read_next_status(line, at + 3, &status))
    return true;
  if (has_unit(line, at + 3) || follows_http(line, at))
    return false;
  return is_start(line, at) || is_introduced(line, at) || is_column(line, at) ||
         is_in_parentheses(line, at);
}

bool is_status_place(const struct line *line, const char *at)
{
  const char *end = before(line, at);
  char c = octet_before(line, end, 1);
  if (!begins_there(line, at) || is_subject(line))
    return false;
  struct smtpcode_code status; /* versions begin with 2, too */
  read_status(line, at, &status);
  if (is_start(line, at) && status.part[0] == 2)
    return catalog_row(&status) && catalog_row(&status)->classes >> 2 & 1;
  if (is_start(line, at) || octet_before(line, at, 1) == '#')
    return true;
  if (c == '=')
    return ends_with_any(line, end - 1, "dsn status enhanced");
  if (c == ':' && end < at)
    return is_header(line, end - 1)
               ? ends_with_any(line, end - 1, "status dsn code error")
               : occurs(line->begin, end, "reject") ||
                     ends_with_any(line, end - 1, keys);
  return c == ';' || ends_with_any(line, end, "dsn status said code");
}
