/* SPDX-License-Identifier: MIT
 *
 * smtpcode compare: codes side by side.
 */
#include "compare.h"

#include <string.h>

/* A reply's finding, which its explanation points into. */
struct compared {
  struct smtpcode_finding findings[SMTPCODE_COMPARE_MOST];
  struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
};

/* Explains operand number `i`: a code, or the more specific code of a reply in
 * the sense of its finding. */
static bool explain(struct run *run, size_t i, struct compared *compared)
{
  const char *operand = run->options->operands[i];
  struct smtpcode_finding *finding = &compared->findings[i];
  struct smtpcode_code code;
  struct smtpcode_reply reply;
  size_t length = strlen(operand);
  size_t octets = 0;
  if (smtpcode_code_read(operand, length, &code) &&
      (octets = smtpcode_reply_read(operand, length, &reply)) > 0) {
    const struct smtpcode_known known = {
        .language = run->page.language, .command = -1, .recipients = ""};
    smtpcode_explain_reply(&reply, operand,
                           octets_about(operand, length, octets), &known,
                           finding);
    smtpcode_explain_finding(finding, &compared->codes[i]);
    return true;
  }
  if (!operand_read(run, operand, &code))
    return false;
  smtpcode_explain(&code, run->page.language, &compared->codes[i]);
  return true;
}

/* Explains operand number `i`; STATUS_ERROR after a message. */
static enum status explain_operand(struct run *run, size_t i,
                                   struct compared *compared)
{
  const char *operand = run->options->operands[i];
  struct smtpcode_explanation *codes = compared->codes;
  *codes[i].name = '\0';
  codes[i].row = "";
  if (!explain(run, i, compared))
    return STATUS_ERROR;
  if (smtpcode_is_pattern(&codes[i].code))
    return complain(run, NOTICE_IS_PATTERN, operand, NULL);
  for (size_t k = 0; k < i; k++)
    if (strcmp(codes[k].name, codes[i].name) == 0 &&
        strcmp(codes[k].row, codes[i].row) == 0)
      return complain(run, NOTICE_TWICE, operand, NULL);
  return codes[i].known ? STATUS_FOUND : STATUS_UNKNOWN;
}

/* Adds a number, which has one digit, to a name. */
static void add_number(char *name, size_t number)
{
  const char digits[] = {' ', '(', (char)('0' + number), ')', '\0'};
  if (strlen(name) + sizeof(digits) <= SMTPCODE_NAME_SIZE)
    strcat(name, digits);
}

/* Tells apart what has the same name: "550 5.7.1 (1)", "550 5.7.1 (2)". */
static void number_names(struct smtpcode_explanation *codes, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    size_t number = 1;
    for (size_t k = i + 1; k < count; k++)
      if (strcmp(codes[k].name, codes[i].name) == 0)
        add_number(codes[k].name, ++number);
    if (number > 1)
      add_number(codes[i].name, 1);
  }
}

enum status compare_run(struct run *run)
{
  const struct options *options = run->options;
  struct compared compared;
  struct smtpcode_comparison comparison;
  enum status status = STATUS_FOUND;
  if (options->count < 2)
    return complain(run, NOTICE_TOO_FEW_CODES, NULL, NULL);
  if (options->count > SMTPCODE_COMPARE_MOST)
    return complain(run, NOTICE_TOO_MANY_CODES, NULL, NULL);
  for (size_t i = 0; i < options->count; i++)
    status = worse(status, explain_operand(run, i, &compared));
  if (status == STATUS_ERROR)
    return status;
  if (!options->brief)
    number_names(compared.codes, options->count);
  if (!options->brief &&
      smtpcode_compare(compared.codes, options->count, &comparison))
    render_comparison(&run->page, &comparison);
  for (size_t i = 0; options->brief && i < options->count; i++)
    render_explanation(&run->page, &compared.codes[i]);
  return status;
}
