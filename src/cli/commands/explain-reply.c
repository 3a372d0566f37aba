/* SPDX-License-Identifier: MIT
 *
 * The answer to a reply, whether it is an operand or was read.
 */
#include "explain-reply.h"

enum status put_reply(struct run *run, const struct smtpcode_reply *reply,
                      const char *text, size_t length,
                      const struct given *given)
{
  struct smtpcode_finding finding;
  enum status status = STATUS_FOUND;
  const struct smtpcode_known known = {run->page.language, run->options->at,
                                       given->recipients};
  smtpcode_explain_reply(reply, text, length, &known, &finding);
  render_finding(&run->page, &finding, given->shown, given->length,
                 given->line);
  for (size_t i = 0; i < finding.count; i++)
    if (!finding.codes[i].known)
      status = STATUS_UNKNOWN;
  return status;
}
