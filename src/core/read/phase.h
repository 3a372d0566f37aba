/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_PHASE_H
#define SMTPCODE_PHASE_H

#include <stdbool.h>
#include <stddef.h>

#define PHASE_BEGINNINGS 9

/* The first three letters of the words that tell a phase, each three once, in
 * lower case; NUL where there are fewer. Few places of a text have the second
 * and the third, so these are looked for. */
struct phase_words {
  unsigned char letters[PHASE_BEGINNINGS][3];
};

struct phase_words phase_words(void);

/* What a text says that the reply in it answers, which begins at `said`: a
 * number as in `smtpcode_command`, -1 if it does not say. What the last
 * parenthesis says counts: Postfix puts its own there, behind the words of the
 * other server, which are not believed. */
int phase_told(const struct phase_words *words, const char *begin,
               const char *said, const char *end);

/* True if a reply in this phase is about the whole message: it comes after the
 * final dot. */
bool phase_is_end(int phase);

#endif
