/* SPDX-License-Identifier: MIT
 *
 * What a reply may mean: of the rows of its codes the one whose words are
 * longest, and the others.
 */
#ifndef SMTPCODE_CANDIDATES_H
#define SMTPCODE_CANDIDATES_H

#include "answerer.h"
#include "compose.h"
#include "providers.h"

/* The row that explains a reply; NULL if none does. */
const struct provider_row *find_meant(const struct clues *clues);

/* Lists what a reply may mean, where that is not clear: what is meant, then
 * what the provider may mean, then the rest. */
void add_candidates(struct smtpcode_finding *finding, struct storage *storage,
                    const struct clues *clues,
                    const struct provider_row *meant);

#endif
