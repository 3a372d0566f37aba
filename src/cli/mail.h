/* SPDX-License-Identifier: MIT
 *
 * Messages in a file: one, or a mailbox of them (mbox, RFC 4155).
 */
#ifndef SMTPCODE_MAIL_H
#define SMTPCODE_MAIL_H

#include "input.h"
#include "progress.h"

#include <smtpcode.h>

/* True if a text begins as a message or a mailbox does. */
bool mail_begins(const char *text, size_t length);

/* What is read of a mailbox. */
struct mailbox {
  struct input *input;
  struct progress *progress;
  const char *line; /* the one that was read last; NULL at the end */
  size_t length;
  unsigned long long lines; /* read so far */
  unsigned long long begin; /* the line in which the message begins, from 1 */
};

/* Begins to read; neither `input` nor `progress` may be used meanwhile. */
void mailbox_begin(struct mailbox *mailbox, struct input *input,
                   struct progress *progress);

/* Reads the next message into storage of smtpcode_bounce_size() octets. Returns
 * NULL if there is no more. */
struct smtpcode_bounce *mailbox_next(struct mailbox *mailbox, void *storage);

#endif
