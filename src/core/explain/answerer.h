/* SPDX-License-Identifier: MIT
 *
 * Who answered: a provider, a filter or a block list that gives itself away.
 */
#ifndef SMTPCODE_ANSWERER_H
#define SMTPCODE_ANSWERER_H

#include "line.h"
#include "reply-text.h"
#include "words.h"

/* What is known of a reply. */
struct clues {
  const struct smtpcode_code *reply, *enhanced; /* NULL for one it lacks */
  int command;                                  /* that was answered, or -1 */
  char text[REPLY_TEXT];                        /* what it says, folded, */
  char nameless[REPLY_TEXT];                    /* and without names */
  struct words_text words, nameless_words;      /* the same, to be searched */
  size_t by_host; /* the provider by the name of the host that answered, or 0 */
  size_t provider; /* the first that gave itself away, by its number, or 0 */
  unsigned char known[256 / 8]; /* one bit a house of providers */
};

/* Reads the clues of a reply in a text: what it says, or if that is nothing the
 * lines behind it, or else the text before it; of a field of a notification
 * only its diagnostic. */
void read_clues(const struct smtpcode_reply *reply, const char *text,
                size_t length, struct clues *clues);

/* Puts what stands behind the reply, and goes on with it, into clues that
 * read_clues() has read: up to an empty line, or one that begins with a code or
 * the name of a field. Returns false if there is nothing. */
bool read_more_clues(const struct smtpcode_reply *reply, const char *text,
                     size_t length, struct clues *clues);

/* The same with what stands before the reply from `begin` on, where libraries
 * say why. */
void read_earlier_clues(const struct smtpcode_reply *reply, const char *begin,
                        struct clues *clues);

/* True if a provider, or one of its house, gave itself away. */
bool is_given_away(const struct clues *clues, size_t provider);

/* The name of the server whose words a text has, "" if none has. */
const char *software_by(const struct words_text *text);

#endif
