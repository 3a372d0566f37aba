/* SPDX-License-Identifier: MIT
 *
 * Reads the codes themselves: digits, dots, and what ends them.
 */
#include "token.h"

#include "catalog.h"

#include <string.h>

char octet(const struct line *line, const char *at)
{
  return at >= line->begin && at < line->end ? *at : '\0';
}

char octet_before(const struct line *line, const char *at, size_t count)
{
  return (size_t)(at - line->begin) >= count ? at[-(ptrdiff_t)count] : '\0';
}

bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '_';
}

static char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool same_word(const char *text, const char *word, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (lower(text[i]) != lower(word[i]))
      return false;
  return true;
}

bool ends_with(const struct line *line, const char *at, const char *word)
{
  size_t length = strlen(word);
  return (size_t)(at - line->begin) >= length &&
         same_word(at - length, word, length);
}

bool occurs(const char *begin, const char *end, const char *word)
{
  size_t length = strlen(word);
  for (; (size_t)(end - begin) >= length; begin++)
    if (same_word(begin, word, length))
      return true;
  return false;
}

bool is_near(const struct line *line, const char *at, int far, const char *word)
{
  return occurs(at - line->begin < far ? line->begin : at - far, at, word);
}

bool ends_with_any(const struct line *line, const char *at, const char *words)
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

bool is_one_of(const char *begin, const char *end, const char *list)
{
  struct line text = {begin, end};
  while (begin < end && *list) {
    char word[16];
    size_t length = strcspn(list, " ");
    memcpy(word, list, length);
    word[length] = '\0';
    if ((size_t)(end - begin) == length && ends_with(&text, end, word))
      return true;
    list += length + (list[length] == ' ');
  }
  return false;
}

/* True if nothing behind a code makes it part of a longer number or word. */
static bool ends_there(const struct line *line, const char *at)
{
  char c = octet(line, at), next = octet(line, at + 1);
  if (c == '.' || c == ':' || c == '/' || c == ',')
    return c != '/' && !is_digit(next);
  return c == '\0' || is_blank(c) || strchr("-\"');<>[]\\\r\n!(", c) != NULL;
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

size_t read_status(const struct line *line, const char *at,
                   struct smtpcode_code *status)
{
  const char *end = at;
  for (int dots = 0; (is_digit(octet(line, end)) || octet(line, end) == '.') &&
                     end - at < SMTPCODE_CODE_SIZE;) {
    dots += *end == '.';
    if (dots > 2 ||
        (dots == 2 && *end == '.' && !is_digit(octet(line, end + 1))))
      break;
    end++;
  }
  if (smtpcode_code_read(at, (size_t)(end - at), status) ||
      status->kind != SMTPCODE_STATUS)
    return 0;
  bool version = octet(line, end) == '-' && is_digit(octet(line, end + 1));
  return ends_there(line, end) && !version ? (size_t)(end - at) : 0;
}

size_t read_next_status(const struct line *line, const char *at,
                        struct smtpcode_code *status)
{
  const char *begin = at;
  bool list = false; /* ('550', ['5.1.1 ...']) or (550, b'5.1.1 ...') */
  while (at - begin < 8 && (is_blank(octet(line, at)) ||
                            (octet(line, at) && strchr("-'\"#(,[", *at))))
    list |= strchr(",[", *at++) != NULL;
  if (list && octet(line, at) == 'b')
    at++;
  if (list && octet(line, at) == '\'')
    at++;
  size_t length = at == begin ? 0 : read_status(line, at, status);
  if (list && (!length || !strchr("\"'", at[-1])))
    return 0;
  return length ? (size_t)(at - begin) + length : 0;
}
