/* SPDX-License-Identifier: MIT
 *
 * Bounces in a file: one message, or a mailbox of them (mbox, RFC 4155).
 */
#ifndef SMTPCODE_MAIL_H
#define SMTPCODE_MAIL_H

#include "input.h"
#include "progress.h"

#include <smtpcode.h>

/* True if a text begins as a message or a mailbox does. */
bool mail_begins(const char *text, size_t length);

/* Counts the replies of each message. Returns true if one has more of them than
 * SMTPCODE_BOUNCE_REPLIES, which are counted. */
bool mail_scan(struct input *input, struct smtpcode_scan *scan,
               struct progress *progress);

#endif
