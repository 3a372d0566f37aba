/* SPDX-License-Identifier: MIT
 *
 * Messages in a file: one, or a mailbox of them (mbox, RFC 4155).
 */
#include "mail.h"

#include "texts.h"

/* Fields with which messages begin, as they lie in files. */
static const char fields[][16] = {
    "return-path:", "received:", "delivered-to:",   "x-original-to:",
    "from:",        "date:",     "message-id:",     "mime-version:",
    "to:",          "subject:",  "auto-submitted:", "content-type:",
};

bool mail_begins(const char *text, size_t length)
{
  bool found = begins(text, length, "From ");
  for (size_t i = 0; !found && i < sizeof(fields) / sizeof(fields[0]); i++)
    found = begins_in_any_case(text, length, fields[i]);
  return found;
}

static void read_line(struct mailbox *mailbox)
{
  if (input_line(mailbox->input, &mailbox->line, &mailbox->length))
    mailbox->lines++;
  else
    mailbox->line = NULL;
  progress_show(mailbox->progress, &mailbox->input->blocks);
}

void mailbox_begin(struct mailbox *mailbox, struct input *input,
                   struct progress *progress)
{
  *mailbox = (struct mailbox){.input = input, .progress = progress};
  read_line(mailbox);
}

/* A line that begins with "From " after an empty one begins another message. */
struct smtpcode_bounce *mailbox_next(struct mailbox *mailbox, void *storage)
{
  bool blank = false;
  if (!mailbox->line)
    return NULL;
  mailbox->begin = mailbox->lines;
  struct smtpcode_bounce *bounce = smtpcode_bounce_begin(storage);
  while (mailbox->line &&
         !(blank && begins(mailbox->line, mailbox->length, "From "))) {
    blank = mailbox->length == 0;
    smtpcode_bounce_line(bounce, mailbox->line, mailbox->length);
    read_line(mailbox);
  }
  smtpcode_bounce_end(bounce);
  return bounce;
}
