/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_BOUNCE_H
#define SMTPCODE_BOUNCE_H

#include <smtpcode.h>

/* Reads the address that a text begins with, in angle brackets or without, into
 * `address`, which has SMTPCODE_BOUNCE_ADDRESS octets; leaves it otherwise. */
void bounce_address(const char *at, const char *end, char *address);

/* Where a reply was found: a better place drops what was found in worse ones.
 */
enum bounce_rank {
  BOUNCE_NOTHING,
  BOUNCE_HEADER,
  BOUNCE_HTML,
  BOUNCE_STATUS, /* a notification that has no reply code */
  BOUNCE_TEXT,
  BOUNCE_NOTIFIED,
};

/* Drops the replies that are weak, or those that are not: a notification's
 * group without a reply code says less than a text, but is all that is said of
 * its recipient. */
void bounce_drop(struct smtpcode_bounce *bounce, bool weak);

/* Keeps the reply in a text, or adds the recipient to one that is alike. */
void bounce_keep(struct smtpcode_bounce *bounce, const char *text,
                 size_t length, const struct smtpcode_reply *reply,
                 enum bounce_rank rank);

/* Heeds what the text says that was done with the message. */
void bounce_heed(struct smtpcode_bounce *bounce);

#endif
