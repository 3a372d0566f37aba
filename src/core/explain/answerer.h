/* SPDX-License-Identifier: MIT
 *
 * Who answered: a provider, a filter or a block list that gives itself away.
 */
#ifndef SMTPCODE_ANSWERER_H
#define SMTPCODE_ANSWERER_H

#include "line.h"
#include "reply-text.h"

/* What is known of a reply. */
struct clues {
  const struct smtpcode_code *reply, *enhanced; /* NULL for one it lacks */
  char words[REPLY_TEXT];
  struct line host; /* that answered */
  size_t provider;  /* the first that gave itself away, by its number, or 0 */
  unsigned char known[256 / 8]; /* one bit a provider, by its number */
};

/* Reads the clues of a reply in a text. */
void read_clues(const struct smtpcode_reply *reply, const char *text,
                struct clues *clues);

/* True if a provider gave itself away, or the number is PROVIDER_ANYONE. */
bool is_given_away(const struct clues *clues, size_t provider);

#endif
