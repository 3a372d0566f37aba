/* SPDX-License-Identifier: MIT
 *
 * What people read of the members of enumerations, then phrases.def, all as
 * rows of PHRASE(id, text). No guard: who includes it defines PHRASE for what
 * it makes of them.
 */
#define IS_RETRY(id, name, word, sentence)                                     \
  PHRASE(RETRY_##id, word) PHRASE(VERDICT_RETRY_##id, sentence)
#define IS_ACTOR(id, name, word, sentence, clause)                             \
  PHRASE(ACTOR_##id, word)                                                     \
  PHRASE(VERDICT_ACTOR_##id, sentence) PHRASE(DIFFERENCE_ACTOR_##id, clause)
#define IS_MESSAGE(id, name, sentence) PHRASE(VERDICT_MESSAGE_##id, sentence)
#define IS_REFUSED(id, clause) PHRASE(REFUSES_##id, clause)
#define IS_STANDING(id, name, word) PHRASE(STANDING_##id, word)
#define IS_BASIS(...)
#define IS_SENSE(...)
#define IS_DIFFERENCE(...)
#define IS_FIELD(...)
#include "../../../data/enumerations.def"
#undef IS_RETRY
#undef IS_ACTOR
#undef IS_MESSAGE
#undef IS_REFUSED
#undef IS_STANDING
#undef IS_BASIS
#undef IS_SENSE
#undef IS_DIFFERENCE
#undef IS_FIELD
#include "../../../data/phrases.def"
