/* SPDX-License-Identifier: MIT
 *
 * Bounces in a file. A message's replies are counted where it begins.
 */
#include "mail.h"
#include "texts.h"

#include <string.h>

/* Fields with which messages begin, as they lie in files. */
static const char fields[][16] = {
    "From ",          "Return-Path:", "Received:", "Delivered-To:",
    "X-Original-To:", "From:",        "Date:",     "Message-ID:",
    "MIME-Version:",  "To:",          "Subject:",  "Content-Type:",
    "Auto-Submitted",
};

bool mail_begins(const char *text, size_t length)
{
  for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
    if (begins(text, length, fields[i]))
      return true;
  }
  return false;
}

/* What is read of a mailbox. */
struct mailbox {
  struct smtpcode_scan *scan;
  struct smtpcode_bounce bounce;
  unsigned long long begin; /* the line in which the message begins */
  bool blank;               /* the line before was empty */
};

static void end_message(struct mailbox *mailbox)
{
  smtpcode_bounce_end(&mailbox->bounce);
  for (size_t i = 0; i < mailbox->bounce.count; i++) {
    const struct smtpcode_bounced *kept = &mailbox->bounce.replies[i];
    struct smtpcode_reply reply;
    if (smtpcode_reply_read(kept->text, kept->length, &reply))
      smtpcode_scan_reply(mailbox->scan, &reply, mailbox->begin);
  }
}

static void take_line(struct mailbox *mailbox, const char *line, size_t length)
{
  if (length > 0 && line[length - 1] == '\r')
    length--;
  mailbox->scan->totals.lines++;
  if (mailbox->blank && begins(line, length, "From ")) {
    end_message(mailbox);
    smtpcode_bounce_begin(&mailbox->bounce);
    mailbox->begin = mailbox->scan->totals.lines;
  }
  mailbox->blank = length == 0;
  smtpcode_bounce_line(&mailbox->bounce, line, length);
}

bool mail_scan(struct blocks *blocks, struct smtpcode_scan *scan,
               struct progress *progress)
{
  struct mailbox mailbox;
  bool cut = false; /* inside a line that was too long */
  long octets = 1;
  mailbox.scan = scan;
  mailbox.begin = scan->totals.lines + 1;
  mailbox.blank = false;
  smtpcode_bounce_begin(&mailbox.bounce);
  while (octets > 0) {
    const char *at = blocks->buffer, *end = at + blocks->used, *line_end;
    for (; (line_end = memchr(at, '\n', (size_t)(end - at)));
         at = line_end + 1) {
      if (!cut)
        take_line(&mailbox, at, (size_t)(line_end - at));
      cut = false;
    }
    bool full = at == blocks->buffer && blocks->used == sizeof(blocks->buffer);
    if (full && !cut)
      take_line(&mailbox, at, (size_t)(end - at));
    cut |= full;
    blocks_drop(blocks, cut ? blocks->used : (size_t)(at - blocks->buffer));
    progress_show(progress, blocks);
    octets = blocks_read(blocks);
  }
  if (blocks->used > 0 && !cut)
    take_line(&mailbox, blocks->buffer, blocks->used);
  end_message(&mailbox);
  return octets == 0;
}
