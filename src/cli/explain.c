/* SPDX-License-Identifier: MIT
 *
 * smtpcode explain: each code in turn.
 */
#include "command.h"

enum status explain_run(struct run *run)
{
  const struct options *options = run->options;
  enum status status = STATUS_FOUND;
  if (options->count == 0) {
    return complain(
        run,
        "nothing to explain: give a code, as in 'smtpcode 450'; 'smtpcode "
        "-h' shows more",
        NULL, NULL);
  }
  for (size_t i = 0; i < options->count; i++) {
    struct smtpcode_code code;
    struct smtpcode_explanation explanation;
    if (!operand_read(run, options->operands[i], &code)) {
      status = STATUS_ERROR;
      continue;
    }
    smtpcode_explain(&code, &explanation);
    render_explanation(&run->page, &explanation, options->brief);
    if (!explanation.known && status == STATUS_FOUND)
      status = STATUS_UNKNOWN;
  }
  return status;
}
