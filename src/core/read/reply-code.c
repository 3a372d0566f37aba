/* SPDX-License-Identifier: MIT
 *
 * Reads reply codes: three digits, and what ends them.
 */
#include "reply-code.h"

#include "catalog.h"
#include "introducing-words.h"

bool code_ends(const struct line *line, const char *at)
{
  char c = octet(line, at);
  if (is_blank_in(line, c)) /* as most */
    return true;
  if (c == '+') /* a blank, as MailEnable writes it */
    return is_letter(octet(line, at + 1));
  if (c == '.' || c == ':' || c == ',')
    return !is_digit(octet(line, at + 1));
  return c == '\0' || is_among(c, "-\"');<>[]\\\r\n!(");
}

size_t read_reply_code(const struct line *line, const char *at,
                       struct smtpcode_code *code)
{
  if (octet(line, at) < '2' || octet(line, at) > '5' ||
      !is_digit(octet(line, at + 1)) || !is_digit(octet(line, at + 2)) ||
      !code_ends(line, at + 3))
    return 0;
  *code = (struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                 {at[0] - '0', at[1] - '0', at[2] - '0'}};
  /* the grammar of RFC 5321, and what servers send in spite of it */
  return code->part[1] <= 5 || catalog_row(code) ? 3 : 0;
}
