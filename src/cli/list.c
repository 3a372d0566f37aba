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

/* True if a code matches some operand, or there is none. */
static bool matches(const struct options *options,
                    const struct smtpcode_code *code)
{
  struct smtpcode_code pattern;
  for (size_t i = 0; i < options->count; i++)
    if (!smtpcode_code_read(options->operands[i], strlen(options->operands[i]),
                            &pattern) &&
        smtpcode_matches(&pattern, code))
      return true;
  return options->count == 0;
}

enum status list_run(struct run *run)
{
  const struct options *options = run->options;
  const struct smtpcode_code every = {
      SMTPCODE_REPLY, {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  struct smtpcode_code code;
  bool bad = false;
  for (size_t i = 0; i < options->count; i++)
    bad |= !operand_read(run, options->operands[i], &code);
  for (size_t place = 0; smtpcode_next(&every, &place, &code);) {
    struct smtpcode_explanation explanation;
    if (!matches(options, &code))
      continue;
    smtpcode_explain(&code, &explanation);
    if (wanted(options, &explanation))
      render_entry(&run->page, &explanation, outcome(options, &code));
  }
  if (bad)
    return STATUS_ERROR;
  if (run->page.answers > 0)
    return STATUS_FOUND;
  complain(run, "no code matches: 'smtpcode list' shows all", NULL, NULL);
  return STATUS_UNKNOWN;
}
