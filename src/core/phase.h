/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_PHASE_H
#define SMTPCODE_PHASE_H

#include "private.h"

#include <stdbool.h>

/* What the text between two places says that a reply in it answers: a number as
 * in `smtpcode_command`, -1 if it does not say. */
int phase_told(const char *begin, const char *end);

/* True if a reply in this phase is about the whole message: it comes after the
 * final dot. */
bool phase_is_end(int phase);

#endif
