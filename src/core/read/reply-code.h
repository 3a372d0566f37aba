/* SPDX-License-Identifier: MIT
 *
 * A reply code in the middle of text (RFC 5321, section 4.2): three digits, and
 * what ends them.
 */
#ifndef SMTPCODE_REPLY_CODE_H
#define SMTPCODE_REPLY_CODE_H

#include "catalog.h"
#include "introducing-words.h"

/* True if nothing behind a code makes it part of a longer number or word. */
static inline bool code_ends(const struct line *line, const char *at)
{
  char c = octet(line, at);
  if (is_blank_in(line, c)) /* as most */
    return true;
  if (c == '+') /* a blank, as MailEnable writes it */
    return is_letter(octet_behind(line, at, 1));
  if (c == '.' || c == ':' || c == ',')
    return !is_digit(octet_behind(line, at, 1));
  return c == '\0' || is_among(c, "-\"');<>[]\\\r\n!(");
}

/* Reads a reply code that ends there, such as 550 but not 5500 or 550.1;
 * returns its length, 3, or 0. */
static inline size_t read_reply_code(const struct line *line, const char *at,
                                     struct smtpcode_code *code)
{
  if (octet(line, at) < '2' || octet(line, at) > '5' ||
      !is_digit(octet_behind(line, at, 1)) ||
      !is_digit(octet_behind(line, at, 2)) || !code_ends(line, at + 3))
    return 0;
  *code = (struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                 {at[0] - '0', at[1] - '0', at[2] - '0'}};
  /* the grammar of RFC 5321, and what servers send in spite of it */
  return code->part[1] <= 5 || catalog_row(code) ? 3 : 0;
}

#endif
