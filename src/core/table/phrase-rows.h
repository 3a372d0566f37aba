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
#include "../../../data/enumerations.def"
#include "../../../data/phrases.def"
