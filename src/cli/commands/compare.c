/* SPDX-License-Identifier: MIT
 *
 * smtpcode compare: codes side by side.
 */
#include "compare.h"

#include <string.h>

/* Explains a code, or the more specific code of a reply in the sense of who
 * answered it. */
static bool explain(struct run *run, const char *operand,
                    struct smtpcode_explanation *explanation)
{
  struct smtpcode_code code;
  struct smtpcode_reply reply;
  struct smtpcode_finding finding;
  size_t length = strlen(operand);
  if (smtpcode_code_read(operand, length, &code) &&
      smtpcode_reply_read(operand, length, &reply)) {
    const struct smtpcode_known known = {run->page.language, -1, ""};
    smtpcode_explain_reply(&reply, operand, length, &known, &finding);
    smtpcode_explain_meaning(&finding.codes[0].code,
                             finding.meant ? &finding.meaning : NULL,
                             run->page.language, explanation);
    return true;
  }
  if (!operand_read(run, operand, &code))
    return false;
  smtpcode_explain(&code, run->page.language, explanation);
  return true;
}

/* Explains operand number `i`; STATUS_ERROR after a message. */
static enum status explain_operand(struct run *run, size_t i,
                                   struct smtpcode_explanation *codes)
{
  const char *operand = run->options->operands[i];
  *codes[i].name = '\0';
  if (!explain(run, operand, &codes[i]))
    return STATUS_ERROR;
  if (smtpcode_is_pattern(&codes[i].code))
    return complain(run, NOTICE_IS_PATTERN, operand, NULL);
  for (size_t k = 0; k < i; k++)
    if (strcmp(codes[k].name, codes[i].name) == 0)
      return complain(run, NOTICE_TWICE, operand, NULL);
  return codes[i].known ? STATUS_FOUND : STATUS_UNKNOWN;
}

enum status compare_run(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
  struct smtpcode_comparison comparison;
  enum status status = STATUS_FOUND;
  if (options->count < 2)
    return complain(run, NOTICE_TOO_FEW_CODES, NULL, NULL);
  if (options->count > SMTPCODE_COMPARE_MOST)
    return complain(run, NOTICE_TOO_MANY_CODES, NULL, NULL);
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
