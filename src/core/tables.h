/* SPDX-License-Identifier: MIT
 *
 * All tables of data/, once. No guard: catalog.c includes it once for each
 * thing it makes of the rows.
 */
#include "classes.def"
#include "phases.def"
#include "phrases.def"
#include "providers.def"
#include "replies.def"
#include "servers.def"
#include "sources.def"
#include "statuses.def"
