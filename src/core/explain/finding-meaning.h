/* SPDX-License-Identifier: MIT
 *
 * The title, the meaning and the fix of a finding.
 */
#ifndef SMTPCODE_FINDING_MEANING_H
#define SMTPCODE_FINDING_MEANING_H

#include "decision.h"

/* Sets them, and the row that decided, by the codes, the reason and the
 * verdict, which the finding has. */
void explain_meaning(struct smtpcode_finding *finding,
                     const struct decision *decision);

#endif
