/* SPDX-License-Identifier: MIT
 *
 * What `smtpcode explain` reads from standard input: lines or messages.
 */
#include "explain-input.h"

#include "explain-reply.h"
#include "input.h"
#include "mail.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static enum status unreadable(struct run *run, int error)
{
  return complain(run, NOTICE_CANNOT_READ_INPUT, strerror(error), NULL);
}

/* There are no operands, and no input that could stand for them. */
static enum status nothing_asked(struct run *run)
{
  return complain(run, NOTICE_NOTHING_TO_EXPLAIN, NULL, NULL);
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
      const struct given given = {text, length, line, false};
      status = worse(status, put_reply(run, &reply, text, length, "", &given));
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

/* True if a message holds but one reply, and nothing else was said of it. */
static bool is_alone(const struct smtpcode_bounce *bounce,
                     const struct smtpcode_bounced *kept)
{
  struct smtpcode_bounced other;
  return !smtpcode_bounce_reply(bounce, 1, &other) &&
         is_whole(&kept->reply, kept->text, kept->length);
}

/* The replies of a message that was read; adds how many to `count`. */
static enum status put_message(struct run *run,
                               const struct smtpcode_bounce *bounce,
                               size_t *count)
{
  enum status status = STATUS_FOUND;
  struct smtpcode_bounced kept;
  for (size_t i = 0; smtpcode_bounce_reply(bounce, i, &kept); i++, ++*count) {
    const struct given given = {kept.reply.begin, kept.reply.length, 0,
                                is_alone(bounce, &kept)};
    status = worse(status, put_reply(run, &kept.reply, kept.text, kept.length,
                                     kept.recipients, &given));
  }
  return smtpcode_bounce_has_more(bounce)
             ? complain(run, NOTICE_MORE_REPLIES, NULL, NULL)
             : status;
}

/* The messages of an input that is open; if nobody asked for it, and it is
 * empty, nothing was asked. */
static enum status put_messages(struct run *run, struct input *input,
                                void *storage, bool asked)
{
  struct mailbox mailbox;
  struct progress unseen = {0};
  const struct smtpcode_bounce *bounce;
  enum status status = STATUS_FOUND;
  size_t count = 0;
  mailbox_begin(&mailbox, input, &unseen);
  while (!run->page.failed && (bounce = mailbox_next(&mailbox, storage)))
    status = worse(status, put_message(run, bounce, &count));
  if (!asked && (input->error == EBADF || mailbox.lines == 0))
    return nothing_asked(run);
  if (input->error)
    return unreadable(run, input->error);
  if (count > 0)
    return status;
  complain(run, NOTICE_NO_BOUNCE, NULL, NULL);
  return STATUS_UNKNOWN;
}

enum status explain_messages(struct run *run, bool asked)
{
  struct input input;
  void *storage = malloc(smtpcode_bounce_size());
  if (!storage || !input_open(&input, "-", run->input)) {
    int error = errno;
    free(storage);
    return !asked && error == EBADF ? nothing_asked(run)
                                    : unreadable(run, error);
  }
  enum status status = put_messages(run, &input, storage, asked);
  free(storage);
  return status;
}
