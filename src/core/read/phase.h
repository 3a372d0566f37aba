/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_PHASE_H
#define SMTPCODE_PHASE_H

#include "line.h"

/* What a text says that the reply in it answers, which begins at `said`: a
 * number as in `smtpcode_command`, -1 if it does not say. What the last
 * parenthesis says counts: Postfix puts its own there, behind the words of the
 * other server, which are not believed; else what stands last before the reply.
 */
int phase_told(const struct line *text, const char *said);

#endif
