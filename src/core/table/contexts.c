/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of the words that tell who got a reply.
 */
#include "contexts.h"

#include "pool.h"

const struct context_words contexts[CONTEXTS] = {
#define CONTEXT(id, form, who, way, s, ...)                                    \
  {AT(context_##id, words), sizeof(s) - 1, SMTPCODE_CONTEXT_##who,             \
   SMTPCODE_DIRECTION_##way},
#include "contexts.def"
};
