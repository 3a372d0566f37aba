/* SPDX-License-Identifier: MIT
 *
 * What commands share: how they end, and what they say of their operands.
 */
#include "run.h"

#include <string.h>

enum status worse(enum status a, enum status b)
{
  return a > b ? a : b;
}

enum status complain(struct run *run, enum notice notice, const char *it,
                     const char *other)
{
  put_end(&run->page);
  message(&run->errors, notice, it, other);
  return STATUS_ERROR;
}

bool operand_read(struct run *run, const char *operand,
                  struct smtpcode_code *code)
{
  enum smtpcode_problem problem =
      smtpcode_code_read(operand, strlen(operand), code);
  if (!problem)
    return true;
  const char *text = problem_text(run->page.language, problem);
  complain(run, NOTICE_NO_CODE, operand, text);
  render_problem(&run->page, operand, text);
  return false;
}

size_t octets_about(const char *text, size_t length, size_t octets)
{
  struct smtpcode_reply next;
  if (!smtpcode_reply_read(text + octets, length - octets, &next))
    return length;
  const char *end = next.begin;
  while (end > text + octets && end[-1] != '\n')
    end--;
  return (size_t)(end - text);
}
