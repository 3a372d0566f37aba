/* SPDX-License-Identifier: MIT
 *
 * Bounces in a file. A message's replies are counted where it begins.
 */
#include "mail.h"
#include "texts.h"

#include <string.h>

/* Fields with which messages begin, as they lie in files. */
static const char fields[][16] = {
    "return-path:", "received:", "delivered-to:",  "x-original-to:",
    "from:",        "date:",     "message-id:",    "mime-version:",
    "to:",          "subject:",  "auto-submitted", "content-type:",
};

bool mail_begins(const char *text, size_t length)
{
  bool found = begins(text, length, "From ");
  for (size_t i = 0; !found && i < sizeof(fields) / sizeof(fields[0]); i++)
    found = begins_in_any_case(text, length, fields[i]);
  return found;
}

/* What is read of a mailbox. */
struct mailbox {
  struct smtpcode_scan *scan;
  struct smtpcode_bounce bounce;
  unsigned long long begin; /* the line in which the message begins */
  bool blank;               /* the line before was empty */
  bool more;                /* a message has more replies than are counted */
};

static void end_message(struct mailbox *mailbox)
{
  smtpcode_bounce_end(&mailbox->bounce);
  mailbox->more |= mailbox->bounce.more;
  for (size_t i = 0; i < mailbox->bounce.count; i++) {
    const struct smtpcode_bounced *kept = &mailbox->bounce.replies[i];
    struct smtpcode_reply reply;
    if (smtpcode_bounce_reply(&mailbox->bounce, i, &reply))
      smtpcode_scan_reply(mailbox->scan, &reply, kept->text, kept->length,
                          mailbox->begin);
  }
}

static void take_line(struct mailbox *mailbox, const char *line, size_t length)
{
  mailbox->scan->totals.lines++;
  if (mailbox->blank && begins(line, length, "From ")) {
    end_message(mailbox);
    smtpcode_bounce_begin(&mailbox->bounce);
    mailbox->begin = mailbox->scan->totals.lines;
  }
  mailbox->blank = length == 0;
  smtpcode_bounce_line(&mailbox->bounce, line, length);
}

bool mail_scan(struct input *input, struct smtpcode_scan *scan,
               struct progress *progress)
{
  struct mailbox mailbox;
  const char *line;
  size_t length;
  mailbox.scan = scan;
  mailbox.begin = scan->totals.lines + 1;
  mailbox.blank = mailbox.more = false;
  smtpcode_bounce_begin(&mailbox.bounce);
  while (input_line(input, &line, &length)) {
    take_line(&mailbox, line, length);
    progress_show(progress, &input->blocks);
  }
  end_message(&mailbox);
  return mailbox.more;
}
