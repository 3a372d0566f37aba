/* SPDX-License-Identifier: MIT
 *
 * The answer to a reply, whether it is an operand or was read.
 */
#include "explain-reply.h"

enum status put_reply(struct run *run, struct smtpcode_reply *reply,
                      const char *text, size_t length,
                      const struct given *given)
{
  struct smtpcode_answer answer;
  enum status status = STATUS_FOUND;
  if (run->options->at >= 0)
    reply->command = run->options->at;
  smtpcode_explain_reply(reply, text, length, run->page.language, &answer);
  answer.recipients = given->recipients;
  render_answer(&run->page, &answer, given->shown, given->length, given->line);
  for (size_t i = 0; i < answer.count; i++)
    if (!answer.codes[i].known)
      status = STATUS_UNKNOWN;
  return status;
}
