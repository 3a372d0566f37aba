/* SPDX-License-Identifier: MIT
 *
 * The answer to a reply, whether it is an operand or was read.
 */
#include "explain-reply.h"

enum status put_reply(struct run *run, const struct smtpcode_reply *reply,
                      const char *text, size_t length, const char *recipients,
                      const struct given *given)
{
  struct smtpcode_finding finding;
  enum status status = STATUS_FOUND;
  const struct smtpcode_known known = {.language = run->page.language,
                                       .command = run->options->at,
                                       .recipients = recipients};
  smtpcode_explain_reply(reply, text, length, &known, &finding);
  render_finding(&run->page, &finding, given);
  if (finding.told)
    return STATUS_FOUND;
  for (size_t i = 0; i < finding.count; i++)
    if (!finding.codes[i].known)
      status = STATUS_UNKNOWN;
  return status;
}

static bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_whole(const struct smtpcode_reply *reply, const char *text,
              size_t length)
{
  while (length > 0 && is_blank(text[length - 1]))
    length--;
  while (length > 0 && is_blank(*text)) {
    text++;
    length--;
  }
  return reply->begin == text && reply->length >= length;
}
