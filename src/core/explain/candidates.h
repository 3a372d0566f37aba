/* SPDX-License-Identifier: MIT
 *
 * What else a reply may be about.
 */
#ifndef SMTPCODE_CANDIDATES_H
#define SMTPCODE_CANDIDATES_H

#include "compose.h"
#include "decision.h"

/* Lists what else a reply may be about: what the recognised provider may mean,
 * what others mean by a code without a text, then the reasons that its reply
 * code may have. Of these so many are likely as are worth showing where nothing
 * else is known. */
void add_candidates(struct smtpcode_finding *finding, struct storage *storage,
                    const struct clues *clues, const struct decision *decision);

#endif
