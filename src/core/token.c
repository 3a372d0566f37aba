/* SPDX-License-Identifier: MIT
 *
 * Reads the codes themselves: digits, dots, and what ends them.
 */
#include "token.h"

#include "catalog.h"

#include <string.h>

bool same_word(const char *text, const char *word, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (text[i] != word[i] && lower(text[i]) != lower(word[i]))
      return false;
  return true;
}

static bool occurs_so(const char *begin, const char *end, const char *word,
                      size_t length)
{
  char first = *word | 0x20; /* few places have it, in either case */
  if ((size_t)(end - begin) < length)
    return false;
  for (const char *last = end - length; begin <= last; begin++)
    if ((*begin | 0x20) == first && same_word(begin, word, length))
      return true;
  return false;
}

bool occurs(const char *begin, const char *end, const char *word)
{
  return occurs_so(begin, end, word, strlen(word));
}

bool occurs_any(const char *begin, const char *end, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == '|')) {
    length = octets_before(words, '|');
    if (occurs_so(begin, end, words, length))
      return true;
  }
  return false;
}

bool is_near(const struct line *line, const char *at, int far, const char *word)
{
  return occurs(at - line->begin < far ? line->begin : at - far, at, word);
}

bool is_one_of(const char *begin, const char *end, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == ' ')) {
    length = octets_before(words, ' ');
    if ((size_t)(end - begin) == length && same_word(begin, words, length))
      return true;
  }
  return false;
}

/* True if nothing behind a code makes it part of a longer number or word. */
static bool ends_there(const struct line *line, const char *at)
{
  char c = octet(line, at), next = octet(line, at + 1);
  if (c == '+') /* a blank, as MailEnable writes it */
    return is_letter(next);
  if (c == '.' || c == ':' || c == '/' || c == ',')
    return c != '/' && !is_digit(next);
  return c == '\0' || is_blank(c) || is_among(c, "-\"');<>[]\\\r\n!(");
}

size_t read_code(const struct line *line, const char *at,
                 struct smtpcode_code *code)
{
  if (octet(line, at) < '2' || octet(line, at) > '5' ||
      !is_digit(octet(line, at + 1)) || !is_digit(octet(line, at + 2)) ||
      !ends_there(line, at + 3))
    return 0;
  *code = (struct smtpcode_code){SMTPCODE_REPLY,
                                 {at[0] - '0', at[1] - '0', at[2] - '0'}};
  /* the grammar of RFC 5321, and what servers send in spite of it */
  return code->part[1] <= 5 || catalog_row(code) ? 3 : 0;
}

/* Reads a part of an enhanced code: one to three digits, the first no zero
 * unless it is alone. Returns where it ends, NULL if there is none. */
static const char *read_part(const struct line *line, const char *at, int *part)
{
  const char *end = at;
  for (*part = 0; is_digit(octet(line, end)); end++) {
    if (end - at == 3)
      return NULL;
    *part = *part * 10 + (*end - '0');
  }
  bool zero = end - at > 1 && *at == '0';
  return end > at && !zero ? end : NULL;
}

size_t read_status(const struct line *line, const char *at,
                   struct smtpcode_code *status)
{
  struct smtpcode_code code = {SMTPCODE_STATUS, {0, 0, 0}};
  if (octet(line, at + 1) != '.')
    return 0; /* as most numbers */
  const char *end = read_part(line, at, &code.part[0]);
  for (int i = 1; i < 3 && end; i++)
    end = octet(line, end) == '.' ? read_part(line, end + 1, &code.part[i])
                                  : NULL;
  int class = code.part[0];
  if (!end || (class != 2 && class != 4 && class != 5))
    return 0;
  bool version = octet(line, end) == '-' && is_digit(octet(line, end + 1));
  if (!ends_there(line, end) || version)
    return 0;
  *status = code;
  return (size_t)(end - at);
}

/* The value of the field behind one with a code that ends at `at`, as in
 * "code":550,"message":"5.1.1 no" and code: 550, response: 5.1.1 no. */
static const char *next_value(const struct line *line, const char *at)
{
  const char *name = at - 3;
  while (at - name < 8 && is_among(octet_before(line, name, 1), " \":="))
    name--;
  if (octet(line, at) != ',' || !ends_with(line, name, "code"))
    return at;
  at++;
  while (is_among(octet(line, at), " \""))
    at++;
  while (is_letter(octet(line, at)) || is_among(octet(line, at), "-_"))
    at++;
  while (is_among(octet(line, at), " \":="))
    at++;
  return at;
}

/* Reads the enhanced code in the field behind one with a code. */
static size_t read_value(const struct line *line, const char *at,
                         struct smtpcode_code *status)
{
  const char *value = next_value(line, at);
  size_t length = value == at ? 0 : read_status(line, value, status);
  if (!length || *value != at[-3] || !catalog_row(status))
    return 0;
  return (size_t)(value - at) + length;
}

size_t read_next_status(const struct line *line, const char *at,
                        struct smtpcode_code *status)
{
  const char *begin = at;
  size_t value = octet(line, at) == ',' ? read_value(line, at, status) : 0;
  if (value)
    return value;
  bool list = false; /* ('550', ['5.1.1 ...']) or (550, b'5.1.1 ...') */
  while (at - begin < 8 && !is_digit(octet(line, at)) &&
         (is_blank(octet(line, at)) || is_among(octet(line, at), "-'\"#(,[")))
    list |= is_among(*at++, ",[");
  if (list && octet(line, at) == 'b')
    at++;
  if (list && octet(line, at) == '\'')
    at++;
  size_t length = at == begin ? 0 : read_status(line, at, status);
  if (list && (!length || !is_among(at[-1], "\"'")))
    return 0;
  return length ? (size_t)(at - begin) + length : 0;
}
