/* SPDX-License-Identifier: MIT
 *
 * The words that tell who got a reply.
 */
#ifndef SMTPCODE_CONTEXTS_H
#define SMTPCODE_CONTEXTS_H

#include <smtpcode.h>

#include <stdint.h>

/* A row of contexts.def: the offset of its words in the pool, and their octets.
 */
struct context_words {
  uint32_t words;
  unsigned char length, context, direction;
};

enum context_number {
#define CONTEXT(id, ...) CONTEXT_##id,
#include "../../../data/contexts.def"
  CONTEXTS,
};
#pragma GCC visibility push(hidden)
extern const struct context_words contexts[CONTEXTS];
#pragma GCC visibility pop

#endif
