/* SPDX-License-Identifier: MIT
 *
 * Text to code and back, patterns, and the walk over the table's codes. Strict:
 * what is not exactly a code is refused.
 */
#include "ascii.h"
#include "catalog.h"

static bool is_wildcard(char c)
{
  return (c >= 'x' && c <= 'z') || (c >= 'X' && c <= 'Z');
}

static enum smtpcode_problem read_reply(const char *text, size_t length,
                                        int part[3])
{
  for (size_t i = 0; i < length; i++)
    if (!is_digit(text[i]) && !is_wildcard(text[i]))
      return SMTPCODE_NOT_A_DIGIT;
  if (length != 3)
    return length < 3 ? SMTPCODE_TOO_SHORT : SMTPCODE_TOO_LONG;
  for (size_t i = 0; i < 3; i++)
    part[i] = is_digit(text[i]) ? text[i] - '0' : SMTPCODE_ANY;
  if (part[0] == SMTPCODE_ANY || (part[0] >= 2 && part[0] <= 5))
    return SMTPCODE_NO_PROBLEM;
  /* No SMTP reply begins with another digit, but the table has a few such
   * numbers that people look up. */
  struct smtpcode_code code = {SMTPCODE_REPLY_CODE,
                               {part[0], part[1], part[2]}},
                       found;
  size_t next = 0;
  return smtpcode_next(&code, &next, &found) ? SMTPCODE_NO_PROBLEM
                                             : SMTPCODE_FIRST_DIGIT;
}

/* One part of an enhanced code: a number of 1 to 3 digits, or as many
 * wildcards. */
static enum smtpcode_problem read_part(const char *text, size_t length,
                                       int *part)
{
  if (length == 0)
    return SMTPCODE_PARTS;
  size_t wildcards = 0, digits = 0;
  for (size_t i = 0; i < length; i++) {
    wildcards += is_wildcard(text[i]);
    digits += is_digit(text[i]);
  }
  if (digits != length && wildcards != length)
    return SMTPCODE_NOT_A_DIGIT;
  if (length > 1 && text[0] == '0')
    return SMTPCODE_LEADING_ZERO;
  if (length > 3)
    return SMTPCODE_PART_TOO_LONG;
  *part = wildcards ? SMTPCODE_ANY : 0;
  for (size_t i = 0; i < digits; i++)
    *part = *part * 10 + (text[i] - '0');
  return SMTPCODE_NO_PROBLEM;
}

/* The number of octets before the first dot, or `length`. */
static size_t before_dot(const char *text, size_t length)
{
  size_t octets = 0;
  while (octets < length && text[octets] != '.')
    octets++;
  return octets;
}

static enum smtpcode_problem read_status(const char *text, size_t length,
                                         int part[3])
{
  for (int i = 0; i < 3; i++) {
    size_t octets = before_dot(text, length);
    if ((octets == length) != (i == 2))
      return SMTPCODE_PARTS;
    enum smtpcode_problem problem = read_part(text, octets, &part[i]);
    if (problem)
      return problem;
    text += octets + 1;
    length -= i < 2 ? octets + 1 : octets;
  }
  bool good =
      part[0] == SMTPCODE_ANY || part[0] == 2 || part[0] == 4 || part[0] == 5;
  return good ? SMTPCODE_NO_PROBLEM : SMTPCODE_CLASS_DIGIT;
}

enum smtpcode_problem smtpcode_code_read(const char *text, size_t length,
                                         struct smtpcode_code *code)
{
  if (length == 0)
    return SMTPCODE_EMPTY;
  if (text[0] == '+' || text[0] == '-')
    return SMTPCODE_SIGN;
  struct smtpcode_code read = {SMTPCODE_REPLY_CODE, {0, 0, 0}};
  enum smtpcode_problem problem;
  if (before_dot(text, length) < length) {
    read.kind = SMTPCODE_ENHANCED_CODE;
    size_t sign = text[0] == '#';
    problem = read_status(text + sign, length - sign, read.part);
  } else {
    problem = read_reply(text, length, read.part);
  }
  if (!problem)
    *code = read;
  return problem;
}

/* Writes a part with no leading zero; returns its end. */
static char *write_part(char *at, int part)
{
  if (part == SMTPCODE_ANY) {
    *at++ = 'x';
    return at;
  }
  if (part >= 100)
    *at++ = (char)('0' + part / 100);
  if (part >= 10) {
    *at++ = (char)('0' + part / 10 % 10);
    part %= 10; /* most have one digit, and need no division */
  }
  *at++ = (char)('0' + part);
  return at;
}

size_t smtpcode_code_write(const struct smtpcode_code *code, char *text)
{
  char *at = text;
  for (int i = 0; i < 3; i++) {
    if (i > 0 && code->kind == SMTPCODE_ENHANCED_CODE)
      *at++ = '.';
    at = write_part(at, code->part[i]);
  }
  if (code->kind == SMTPCODE_ENHANCED_CODE && text[0] == 'x')
    text[0] = 'X';
  *at = '\0';
  return (size_t)(at - text);
}

bool smtpcode_is_pattern(const struct smtpcode_code *code)
{
  return code->part[0] == SMTPCODE_ANY || code->part[1] == SMTPCODE_ANY ||
         code->part[2] == SMTPCODE_ANY;
}

bool smtpcode_matches(const struct smtpcode_code *pattern,
                      const struct smtpcode_code *code)
{
  for (int i = 0; i < 3; i++)
    if (pattern->part[i] != SMTPCODE_ANY && pattern->part[i] != code->part[i])
      return false;
  return pattern->kind == code->kind;
}

bool smtpcode_next(const struct smtpcode_code *pattern, size_t *cursor,
                   struct smtpcode_code *code)
{
  const struct catalog_row *row;
  while ((row = catalog_row_at(*cursor))) {
    struct smtpcode_code next = catalog_code(row, pattern->part[0]);
    ++*cursor;
    if (smtpcode_matches(pattern, &next)) {
      *code = next;
      return true;
    }
  }
  return false;
}
