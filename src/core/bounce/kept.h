/* SPDX-License-Identifier: MIT
 *
 * The state of reading a bounce, and the replies that are kept.
 */
#ifndef SMTPCODE_KEPT_H
#define SMTPCODE_KEPT_H

#include "mime.h"

#include <smtpcode.h>

#define BOUNCE_REPLIES 64
#define BOUNCE_ADDRESS 256

/* Reads the address that a text begins with, in angle brackets or without, into
 * `address`, which has BOUNCE_ADDRESS octets; leaves it otherwise. */
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

/* A reply, and who it was about. */
struct kept {
  char text[2048];      /* what was said of it */
  size_t length, begin; /* of the text; where the reply stands in it */
  struct smtpcode_reply reply;
  char recipients[1024]; /* separated by ", "; "" if not told */
  bool weak;             /* without a reply code */
};

struct smtpcode_bounce {
  struct mime mime;
  size_t count; /* of distinct replies: equal but for addresses is not */
  struct kept replies[BOUNCE_REPLIES];
  bool more; /* there were more replies than fit */
  enum mime_part part;
  enum bounce_rank rank;
  bool over, given_up, kept;
  size_t length;
  char text[8192]; /* the paragraph, or the group of a notification */
  char recipient[BOUNCE_ADDRESS];
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
