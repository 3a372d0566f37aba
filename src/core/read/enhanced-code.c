/* SPDX-License-Identifier: MIT
 *
 * Reads enhanced status codes: numbers and dots, what ends them, and what
 * stands between one and its reply code.
 */
#include "enhanced-code.h"

#include "catalog.h"
#include "introducing-words.h"
#include "reply-code.h"

/* Reads the subject or detail of an enhanced code behind its dot: one to three
 * digits, the first no zero unless it is alone. Returns where it ends, NULL if
 * there is none. */
static const char *read_part(const struct line *line, const char *dot,
                             int *part)
{
  const char *at = dot + 1, *end = at;
  if (octet(line, dot) != '.' || !is_digit(octet(line, at)))
    return NULL;
  for (*part = 0; end - at < 4 && is_digit(octet(line, end)); end++)
    *part = *part * 10 + (*end - '0');
  return end - at == 1 || (end - at <= 3 && *at != '0') ? end : NULL;
}

size_t read_enhanced_code(const struct line *line, const char *at,
                          struct smtpcode_code *enhanced)
{
  const char class = octet(line, at);
  int subject, detail;
  if (class != '2' && class != '4' && class != '5')
    return 0;
  const char *end = read_part(line, at + 1, &subject);
  end = end ? read_part(line, end, &detail) : NULL;
  if (!end || !code_ends(line, end))
    return 0;
  if (octet(line, end) == '-' && is_digit(octet_behind(line, end, 1)))
    return 0; /* a version */
  *enhanced = (struct smtpcode_code){SMTPCODE_ENHANCED_CODE,
                                     {class - '0', subject, detail}};
  return (size_t)(end - at);
}

/* The value of the field behind one with a code that ends at `at`, as in
 * "code":550,"message":"5.1.1 no" and code: 550, response: 5.1.1 no. */
static const char *next_value(const struct line *line, const char *at)
{
  const char *name = at - 3;
  while (at - name < 8 && is_among(octet_before(line, name, 1), " \":="))
    name--;
  if (octet(line, at) != ',' || !follows(line, name, KIND_CODE_FIELD))
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
                         struct smtpcode_code *enhanced)
{
  const char *value = next_value(line, at);
  size_t length = value == at ? 0 : read_enhanced_code(line, value, enhanced);
  if (!length || *value != at[-3] || !catalog_row(enhanced))
    return 0;
  return (size_t)(value - at) + length;
}

/* An octet that may stand between a code and its enhanced code. */
static bool stands_between(const struct line *line, char c)
{
  return is_blank_in(line, c) || is_among(c, "-'\"#(,[");
}

/* The text of the second member of a list: ('550', ['5.1.1 ...']) or (550,
 * b'5.1.1 ...'), of which some octets are read. */
static const char *member_text(const struct line *line, const char *at)
{
  at += octet(line, at) == 'b';
  return at + (octet(line, at) == '\'');
}

size_t read_next_enhanced_code(const struct line *line, const char *at,
                               struct smtpcode_code *enhanced)
{
  const char *begin = at;
  size_t value = octet(line, at) == ',' ? read_value(line, at, enhanced) : 0;
  if (value)
    return value;
  bool list = false;
  for (; at - begin < 8 && stands_between(line, octet(line, at)); at++)
    list |= *at == ',' || *at == '[';
  if (list)
    at = member_text(line, at);
  size_t length = at == begin ? 0 : read_enhanced_code(line, at, enhanced);
  if (list && (!length || !is_among(at[-1], "\"'")))
    return 0;
  return length ? (size_t)(at - begin) + length : 0;
}
