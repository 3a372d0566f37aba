/* SPDX-License-Identifier: MIT
 *
 * smtpcode list: the codes that match some pattern and every option, a line
 * each.
 */
#include "command.h"

#include <string.h>

static bool wanted(const struct options *options,
                   const struct smtpcode_explanation *explanation)
{
  if (options->answers >= 0 && !(explanation->commands >> options->answers & 1))
    return false;
  return options->standing < 0 ||
         options->standing == (int)explanation->standing;
}

/* How a command that is answered so has ended. */
static const char *outcome(const struct options *options,
                           const struct smtpcode_code *code)
{
  if (options->answers < 0)
    return "";
  return code->part[0] == 2   ? "success"
         : code->part[0] == 3 ? "intermediate"
                              : "error";
}

/* Lists the codes of a pattern; true if there are any. */
static bool list_pattern(struct run *run, const struct smtpcode_code *pattern)
{
  struct smtpcode_code code;
  size_t before = run->page.answers;
  for (size_t place = 0; smtpcode_next(pattern, &place, &code);) {
    struct smtpcode_explanation explanation;
    smtpcode_explain(&code, &explanation);
    if (wanted(run->options, &explanation))
      render_entry(&run->page, &explanation, outcome(run->options, &code));
  }
  return run->page.answers > before;
}

/* Reads an operand: a pattern, or the word for all enhanced codes. */
static bool read_pattern(struct run *run, const char *operand,
                         struct smtpcode_code *pattern)
{
  *pattern = (struct smtpcode_code){SMTPCODE_STATUS,
                                    {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  return strcmp(operand, "enhanced") == 0 ||
         operand_read(run, operand, pattern);
}

enum status list_run(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_code pattern = {SMTPCODE_REPLY,
                                  {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  enum status status = STATUS_FOUND;
  if (options->count == 0 && !list_pattern(run, &pattern)) {
    complain(run, "no code matches: 'smtpcode list' shows all", NULL, NULL);
    status = STATUS_UNKNOWN;
  }
  for (size_t i = 0; i < options->count; i++) {
    if (!read_pattern(run, options->operands[i], &pattern)) {
      status = STATUS_ERROR;
    } else if (!list_pattern(run, &pattern)) {
      complain(run, "no code matches %: 'smtpcode list' shows all",
               options->operands[i], NULL);
      status = status > STATUS_UNKNOWN ? status : STATUS_UNKNOWN;
    }
  }
  return status;
}
