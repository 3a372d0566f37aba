/* SPDX-License-Identifier: MIT
 *
 * A strict reader of JSON for tests. Each function takes the text from `at` to
 * `end` and returns where its thing ends, or NULL if it is not there.
 */
#include "json-reader.h"

#include "suite.h"

#include <string.h>

static bool between(const char *at, unsigned least, unsigned most)
{
  return (unsigned char)*at >= least && (unsigned char)*at <= most;
}

size_t reader_utf8(const char *text, size_t length)
{
  static const struct {
    unsigned char first[2], second[2];
    size_t octets;
  } rows[] = {
      {{0x00, 0x7f}, {0, 0}, 1},       {{0xc2, 0xdf}, {0x80, 0xbf}, 2},
      {{0xe0, 0xe0}, {0xa0, 0xbf}, 3}, {{0xe1, 0xec}, {0x80, 0xbf}, 3},
      {{0xed, 0xed}, {0x80, 0x9f}, 3}, {{0xee, 0xef}, {0x80, 0xbf}, 3},
      {{0xf0, 0xf0}, {0x90, 0xbf}, 4}, {{0xf1, 0xf3}, {0x80, 0xbf}, 4},
      {{0xf4, 0xf4}, {0x80, 0x8f}, 4},
  };
  for (size_t i = 0; length > 0 && i < LENGTH(rows); i++) {
    if (!between(text, rows[i].first[0], rows[i].first[1]))
      continue;
    size_t octets = rows[i].octets;
    if (octets > length || (octets > 1 && !between(text + 1, rows[i].second[0],
                                                   rows[i].second[1])))
      return 0;
    for (size_t k = 2; k < octets; k++)
      if (!between(text + k, 0x80, 0xbf))
        return 0;
    return octets;
  }
  return 0;
}

static const char *blanks(const char *at, const char *end)
{
  while (at < end && strchr(" \t\r\n", *at) && *at)
    at++;
  return at;
}

static const char *escape(const char *at, const char *end)
{
  if (at < end && *at && strchr("\"\\/bfnrt", *at))
    return at + 1;
  if (end - at < 5 || *at != 'u')
    return NULL;
  for (int i = 1; i <= 4; i++)
    if (!at[i] || !strchr("0123456789abcdefABCDEF", at[i]))
      return NULL;
  return at + 5;
}

static const char *string(const char *at, const char *end)
{
  if (at == end || *at++ != '"')
    return NULL;
  while (at && at < end && *at != '"') {
    size_t octets = reader_utf8(at, (size_t)(end - at));
    if (octets == 0 || (unsigned char)*at < 0x20)
      return NULL;
    at = *at == '\\' ? escape(at + 1, end) : at + octets;
  }
  return at && at < end ? at + 1 : NULL;
}

/* Digits with no leading zero: all numbers of this program. */
static const char *number(const char *at, const char *end)
{
  size_t digits = 0;
  while (at + digits < end && at[digits] >= '0' && at[digits] <= '9')
    digits++;
  return digits == 0 || (digits > 1 && *at == '0') ? NULL : at + digits;
}

static const char *literal(const char *at, const char *end)
{
  static const char words[][6] = {"true", "false", "null"};
  for (size_t i = 0; i < LENGTH(words); i++) {
    size_t length = strlen(words[i]);
    if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0)
      return at + length;
  }
  return number(at, end);
}

static const char *value(const char *at, const char *end);

static const char *member(const char *at, const char *end)
{
  at = string(at, end);
  at = at ? blanks(at, end) : NULL;
  return at && at < end && *at == ':' ? value(at + 1, end) : NULL;
}

static const char *list(const char *at, const char *end)
{
  bool object = *at == '{';
  at = blanks(at + 1, end);
  if (at < end && *at == (object ? '}' : ']'))
    return at + 1;
  for (;;) {
    at = object ? member(blanks(at, end), end) : value(at, end);
    at = at ? blanks(at, end) : NULL;
    if (!at || at == end || !strchr(object ? ",}" : ",]", *at) || !*at)
      return NULL;
    if (*at++ != ',')
      return at;
  }
}

static const char *value(const char *at, const char *end)
{
  at = blanks(at, end);
  if (at == end)
    return NULL;
  if (*at == '{' || *at == '[')
    return list(at, end);
  return *at == '"' ? string(at, end) : literal(at, end);
}

bool reader_valid(const char *text, size_t length)
{
  const char *end = text + length, *rest = value(text, end);
  return rest && blanks(rest, end) == end;
}

const char *reader_member(const char *object, const char *key)
{
  const char *end = object + strlen(object), *at = object + 1;
  assert_int_equal(*object, '{');
  while (*at != '}') {
    char name[64];
    reader_text(at, name, sizeof(name));
    at = string(at, end) + 1;
    if (strcmp(name, key) == 0)
      return at;
    at = value(at, end);
    at += *at == ',';
  }
  return NULL;
}

const char *reader_element(const char *array, size_t wanted)
{
  const char *end = array + strlen(array), *at = array + 1;
  assert_int_equal(*array, '[');
  for (; *at != ']'; wanted--) {
    if (wanted == 0)
      return at;
    at = value(at, end);
    at += *at == ',';
  }
  return NULL;
}

/* One character below U+0800 from four hexadecimal digits, or U+FFFD. */
static size_t undo(const char *digits, char *text)
{
  unsigned point = 0;
  for (int i = 0; i < 4; i++) {
    static const char hex[] = "0123456789abcdef";
    const char *digit = strchr(hex, digits[i] | ' ');
    point = point * 16 + (unsigned)(digit - hex);
  }
  if (point < 0x80) {
    text[0] = (char)point;
    return 1;
  }
  if (point < 0x800) {
    text[0] = (char)(0xc0 | point >> 6);
    text[1] = (char)(0x80 | (point & 0x3f));
    return 2;
  }
  text[0] = (char)(0xe0 | point >> 12);
  text[1] = (char)(0x80 | (point >> 6 & 0x3f));
  text[2] = (char)(0x80 | (point & 0x3f));
  return 3;
}

void reader_text(const char *at, char *text, size_t size)
{
  size_t used = 0;
  assert_int_equal(*at, '"');
  for (at++; *at != '"'; at++) {
    assert_true(used + 4 < size);
    if (*at != '\\') {
      text[used++] = *at;
    } else if (*++at == 'u') {
      used += undo(at + 1, text + used);
      at += 4;
    } else {
      const char *letter = strchr("b\bf\fn\nr\rt\t\"\"\\\\//", *at);
      text[used++] = letter[1];
    }
  }
  text[used] = '\0';
}

bool reader_is(const char *at, const char *expected)
{
  assert_non_null(at);
  if (*at != '"')
    return strncmp(at, expected, strlen(expected)) == 0;
  size_t length = strlen(expected);
  return strncmp(at + 1, expected, length) == 0 && at[1 + length] == '"';
}

bool reader_is_line(const char *text)
{
  size_t length = strlen(text);
  return length > 2 && text[0] == '{' && text[length - 1] == '\n' &&
         strchr(text, '\n') == text + length - 1 && reader_valid(text, length);
}

bool reader_same(const char *object, const char *key, const char *expected)
{
  char text[4096];
  const char *value = reader_member(object, key);
  if (!value || *value != '"')
    return false;
  reader_text(value, text, sizeof(text));
  return strcmp(text, expected) == 0;
}
