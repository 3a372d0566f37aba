/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_PHASE_H
#define SMTPCODE_PHASE_H

#include "private.h"

#include <stdbool.h>

/* The letters with which the words that tell a phase begin, lower and upper
 * case: the first; and a bit for each pair of the first and the second, and of
 * the second and the third, by the lower five bits. Few places of a text have
 * all. */
struct phase_words {
  bool begins[256];
  unsigned long first[32], second[32];
};

struct phase_words phase_words(void);

/* What the text between two places says that a reply in it answers: a number as
 * in `smtpcode_command`, -1 if it does not say. */
int phase_told(const struct phase_words *words, const char *begin,
               const char *end);

/* True if a reply in this phase is about the whole message: it comes after the
 * final dot. */
bool phase_is_end(int phase);

#endif
