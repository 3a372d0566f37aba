/* SPDX-License-Identifier: MIT
 *
 * The members of all enumerations, as rows of MEMBER(enumeration, id, name). No
 * guard: who includes it defines MEMBER for what it makes of them.
 */
#define IS_RETRY(id, name, ...) MEMBER(RETRY, id, name)
#define IS_ACTOR(id, name, ...) MEMBER(ACTOR, id, name)
#define IS_MESSAGE(id, name, ...) MEMBER(MESSAGE, id, name)
#define IS_REFUSED(id, ...) MEMBER(REFUSES, id, "")
#define IS_STANDING(id, name, ...) MEMBER(STANDING, id, name)
#define IS_BASIS(id, name) MEMBER(BASIS, id, name)
#define IS_SENSE(id, name) MEMBER(SENSE, id, name)
#define IS_TOLD_BY(id, name) MEMBER(TOLD_BY, id, name)
#define IS_CONTEXT(id, name) MEMBER(CONTEXT, id, name)
#define IS_DIRECTION(id, name) MEMBER(DIRECTION, id, name)
#define IS_DIFFERENCE(id, key) MEMBER(DIFFERENCE, id, key)
#define IS_FIELD(id, key, kind) MEMBER(FIELD, id, key)
#define SHARED(name) name
#include "../../../data/enumerations.def"
#undef SHARED
#undef MEMBER
