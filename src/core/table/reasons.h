/* SPDX-License-Identifier: MIT
 *
 * What a reply can be about.
 */
#ifndef SMTPCODE_REASONS_H
#define SMTPCODE_REASONS_H

#include "catalog.h"

enum reason_text {
  REASON_TITLE,
  REASON_MEANING,
  REASON_FIX,
  REASON_WAITING,
  REASON_SEND,
  REASON_TEXTS,
};

/* Which reason counts where two fit: the lower one. The vague ones win over no
 * other that a reply supports. */
enum reason_rank {
  RANK_FIRST,
  RANK_SECOND,
  RANK_THIRD,
  RANK_VAGUE_THIRD,
  RANK_VAGUE_LAST,
};

/* Who acts: after a temporary reply to a server, after a permanent one, after
 * any reply to a program. */
enum reason_actor { ACTS_WAITING, ACTS, ACTS_OF_PROGRAM, REASON_ACTORS };

/* A row of reasons.def. */
struct reason_row {
  uint32_t text[REASON_TEXTS];
  short reply, class, subject, detail; /* that a server sends; 0 for none */
  unsigned char rank, retry, message;
  unsigned char actor[REASON_ACTORS];
};

const struct reason_row *reason_row(enum smtpcode_reason reason);

static inline bool reason_is_vague(enum smtpcode_reason reason)
{
  return reason_row(reason)->rank >= RANK_VAGUE_THIRD;
}

/* The verdict of a reason after a reply to a server with the first digit 4 or
 * 5; one that refuses nothing has only one. */
struct smtpcode_verdict reason_verdict(enum smtpcode_reason reason, int digit);

/* A text of a reason in a language, "" if it has none. */
static inline const char *reason_text(int language, enum smtpcode_reason reason,
                                      enum reason_text text)
{
  return catalog_in(language, reason_row(reason)->text[text]);
}

/* The reasons that a reply code that serves several may have, likeliest first:
 * call with *cursor 0 for the first; false when there is no more. */
bool reason_of_code(int code, size_t *cursor, enum smtpcode_reason *reason);

#endif
