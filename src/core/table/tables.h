/* SPDX-License-Identifier: MIT
 *
 * All tables of data/, once. No guard: catalog.c includes it once for each
 * thing it makes of the rows.
 */
/* What languages translate comes first, in the order of their rows. */
#include "phrase-rows.h"
#include "classes.def"
#include "phases.def"
#include "replies.def"
#include "statuses.def"

#include "deliveries.def"
#include "introductions.def"
#include "providers.def"
#include "servers.def"
#include "sources.def"
