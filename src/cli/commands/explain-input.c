/* SPDX-License-Identifier: MIT
 *
 * What `smtpcode explain` reads from standard input: lines or messages.
 */
#include "explain-input.h"

#include "explain-reply.h"
#include "input.h"
#include "mail.h"

#include <errno.h>
#include <string.h>

static enum status unreadable(struct run *run, int error)
{
  return complain(run, NOTICE_CANNOT_READ_INPUT, strerror(error), NULL);
}

enum status explain_lines(struct run *run)
{
  struct input input;
  const char *text;
  size_t length, line = 0, replies = 0;
  enum status status = STATUS_FOUND;
  if (!input_open(&input, "-", run->input))
    return unreadable(run, errno);
  while (!run->page.failed && input_line(&input, &text, &length)) {
    struct smtpcode_reply reply;
    line++;
    if (smtpcode_reply_read(text, length, &reply)) {
      struct given given = {text, length, line, ""};
      status = worse(status, put_reply(run, &reply, text, length, &given));
      replies++;
    } else {
      render_silence(&run->page, text, length, line);
    }
  }
  if (input.error)
    return unreadable(run, input.error);
  if (replies > 0)
    return status;
  complain(run, NOTICE_NO_LINE_WITH_REPLY, NULL, NULL);
  return STATUS_UNKNOWN;
}

/* The replies of a message that was read; adds how many to `count`. */
static enum status put_message(struct run *run,
                               const struct smtpcode_bounce *bounce,
                               size_t *count)
{
  enum status status = STATUS_FOUND;
  *count += bounce->count;
  for (size_t i = 0; i < bounce->count; i++) {
    const struct smtpcode_bounced *kept = &bounce->replies[i];
    struct given given = {kept->text + kept->begin, kept->reply_length, 0,
                          kept->recipients};
    struct smtpcode_reply reply;
    if (smtpcode_bounce_reply(bounce, i, &reply))
      status = worse(status,
                     put_reply(run, &reply, kept->text, kept->length, &given));
  }
  return bounce->more ? complain(run, NOTICE_MORE_REPLIES, NULL, NULL) : status;
}

enum status explain_messages(struct run *run)
{
  struct input input;
  struct mailbox mailbox;
  struct smtpcode_bounce bounce;
  struct progress unseen = {0};
  enum status status = STATUS_FOUND;
  size_t count = 0;
  if (!input_open(&input, "-", run->input))
    return unreadable(run, errno);
  mailbox_begin(&mailbox, &input, &unseen);
  while (!run->page.failed && mailbox_next(&mailbox, &bounce))
    status = worse(status, put_message(run, &bounce, &count));
  if (input.error)
    return unreadable(run, input.error);
  if (count > 0)
    return status;
  complain(run, NOTICE_NO_BOUNCE, NULL, NULL);
  return STATUS_UNKNOWN;
}
