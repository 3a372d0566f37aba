/* SPDX-License-Identifier: MIT
 *
 * Every member of an enumeration has a row in enumerations.def: a switch over
 * the rows lacks none, or it does not compile. A header, for compilers complain
 * of functions that nothing calls elsewhere.
 */
#ifndef SMTPCODE_EVERY_MEMBER_H
#define SMTPCODE_EVERY_MEMBER_H

#include <smtpcode.h>

#define IS_RETRY(...)
#define IS_ACTOR(...)
#define IS_MESSAGE(...)
#define IS_REFUSED(...)
#define IS_STANDING(...)
#define IS_BASIS(...)
#define IS_SENSE(...)
#define IS_DIFFERENCE(...)
#define IS_FIELD(...)

static inline void every_retry(enum smtpcode_retry retry)
{
  switch (retry) {
#undef IS_RETRY
#define IS_RETRY(id, ...)                                                      \
  case SMTPCODE_RETRY_##id:                                                    \
    break;
#include "enumerations.def"
  }
}
#undef IS_RETRY
#define IS_RETRY(...)

static inline void every_actor(enum smtpcode_actor actor)
{
  switch (actor) {
#undef IS_ACTOR
#define IS_ACTOR(id, ...)                                                      \
  case SMTPCODE_ACTOR_##id:                                                    \
    break;
#include "enumerations.def"
  }
}
#undef IS_ACTOR
#define IS_ACTOR(...)

static inline void every_message(enum smtpcode_message message)
{
  switch (message) {
#undef IS_MESSAGE
#define IS_MESSAGE(id, ...)                                                    \
  case SMTPCODE_MESSAGE_##id:                                                  \
    break;
#include "enumerations.def"
  }
}
#undef IS_MESSAGE
#define IS_MESSAGE(...)

static inline void every_refused(enum smtpcode_refused refused)
{
  switch (refused) {
#undef IS_REFUSED
#define IS_REFUSED(id, ...)                                                    \
  case SMTPCODE_REFUSES_##id:                                                  \
    break;
#include "enumerations.def"
  }
}
#undef IS_REFUSED
#define IS_REFUSED(...)

static inline void every_standing(enum smtpcode_standing standing)
{
  switch (standing) {
#undef IS_STANDING
#define IS_STANDING(id, ...)                                                   \
  case SMTPCODE_STANDING_##id:                                                 \
    break;
#include "enumerations.def"
  }
}
#undef IS_STANDING
#define IS_STANDING(...)

static inline void every_basis(enum smtpcode_basis basis)
{
  switch (basis) {
#undef IS_BASIS
#define IS_BASIS(id, ...)                                                      \
  case SMTPCODE_BASIS_##id:                                                    \
    break;
#include "enumerations.def"
  }
}
#undef IS_BASIS
#define IS_BASIS(...)

static inline void every_sense(enum smtpcode_sense sense)
{
  switch (sense) {
#undef IS_SENSE
#define IS_SENSE(id, ...)                                                      \
  case SMTPCODE_SENSE_##id:                                                    \
    break;
#include "enumerations.def"
  }
}
#undef IS_SENSE
#define IS_SENSE(...)

#undef IS_RETRY
#undef IS_ACTOR
#undef IS_MESSAGE
#undef IS_REFUSED
#undef IS_STANDING
#undef IS_BASIS
#undef IS_SENSE
#undef IS_DIFFERENCE
#undef IS_FIELD

#endif
