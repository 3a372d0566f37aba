/* SPDX-License-Identifier: MIT
 *
 * smtpcode compare: codes side by side.
 */
#include "command.h"

#include <string.h>

/* A code, or the more specific code of a reply. */
static bool read_code_or_reply(struct run *run, const char *operand,
                               struct smtpcode_code *code)
{
  struct smtpcode_reply reply;
  size_t length = strlen(operand);
  if (smtpcode_code_read(operand, length, code) &&
      smtpcode_reply_read(operand, length, &reply)) {
    *code = reply.has_status ? reply.status : reply.code;
    return true;
  }
  return operand_read(run, operand, code);
}

/* Explains operand number `i`; STATUS_ERROR after a message. */
static enum status explain_operand(struct run *run, size_t i,
                                   struct smtpcode_explanation *codes)
{
  const char *operand = run->options->operands[i];
  struct smtpcode_code code = {SMTPCODE_REPLY, {0, 0, 0}};
  *codes[i].name = '\0';
  if (!read_code_or_reply(run, operand, &code))
    return STATUS_ERROR;
  if (smtpcode_is_pattern(&code))
    return complain(run,
                    "% is a pattern: give single codes to compare, such as 450",
                    operand, NULL);
  smtpcode_explain(&code, &codes[i]);
  for (size_t k = 0; k < i; k++)
    if (strcmp(codes[k].name, codes[i].name) == 0)
      return complain(run,
                      "% cannot be compared with itself: give each code once",
                      operand, NULL);
  return codes[i].known ? STATUS_FOUND : STATUS_UNKNOWN;
}

enum status compare_run(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
  struct smtpcode_comparison comparison;
  enum status status = STATUS_FOUND;
  if (options->count < 2)
    return complain(run,
                    "too few codes to compare: give two or more, as in "
                    "'smtpcode compare 450 502'",
                    NULL, NULL);
  if (options->count > SMTPCODE_COMPARE_MOST)
    return complain(run, "too many codes to compare: give eight at most", NULL,
                    NULL);
  for (size_t i = 0; i < options->count; i++)
    status = worse(status, explain_operand(run, i, codes));
  if (status == STATUS_ERROR)
    return status;
  if (!options->brief && smtpcode_compare(codes, options->count, &comparison))
    render_comparison(&run->page, &comparison);
  for (size_t i = 0; options->brief && i < options->count; i++)
    render_explanation(&run->page, &codes[i]);
  return status;
}
