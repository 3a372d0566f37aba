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

/* True if a reply in a phase is about the whole message: it comes after the
 * final dot. */
bool phase_is_end(int number);

/* True for AUTH: only who submits mail logs in. */
bool phase_is_login(int number);

/* Words that tell a phase: where they end in the pool, and their octets. */
struct phase_telling {
  uint32_t end;
  short length, phase;
};

enum phase_telling_number {
#define TOLD(id, ...) TELLING_##id,
#include "../../../data/phases.def"
  PHASE_TELLINGS,
};
#pragma GCC visibility push(hidden)
extern const struct phase_telling phase_tellings[PHASE_TELLINGS];
#pragma GCC visibility pop

/* What a reply code means in a phase, "" if there is no more to say. */
const char *phase_meaning(int language, int code, int phase);

/* What a reply with the code is about there; false if that is not known better
 * than of the code alone. */
bool phase_reason(int code, int phase, enum smtpcode_reason *reason);

#endif
