/* SPDX-License-Identifier: MIT
 *
 * The commands and phases, the words that tell one, and what a code means
 * there.
 */
#ifndef SMTPCODE_PHASES_H
#define SMTPCODE_PHASES_H

#include "catalog.h"

/* The name of a command or phase by its bit's number; NULL past the last. */
const char *phase_name(int number);

/* What a command has to do with a message. */
enum phase_kind {
  PHASE_SESSION,
  PHASE_LOGIN,
  PHASE_TRANSACTION,
  PHASE_ASIDE,
};

/* PHASE_SESSION for the number of none. */
enum phase_kind phase_kind(int number);

/* Words that tell a phase. */
struct phase_telling {
  const char *words;
  size_t length;
  int phase;
};

/* The words by number from 0; false past the last. */
bool phase_words_at(size_t number, struct phase_telling *telling);

/* The first of these words, before number `most`, that a text begins with, case
 * ignored; `most` if it begins with none. */
size_t phase_words_begin(const char *at, const char *end, size_t most);

/* What a reply code means in a phase, "" if there is no more to say. */
const char *phase_meaning(int language, int code, int phase);

#endif
