/* SPDX-License-Identifier: MIT
 *
 * Every member of an enumeration has a row in enumerations.def: a switch over
 * the rows lacks none, or it does not compile. A header, for compilers complain
 * of functions that nothing calls elsewhere.
 */
#ifndef SMTPCODE_EVERY_MEMBER_H
#define SMTPCODE_EVERY_MEMBER_H

#include <smtpcode.h>

static inline void every_retry(enum smtpcode_retry retry)
{
  switch (retry) {
#define IS_RETRY(id, ...)                                                      \
  case SMTPCODE_RETRY_##id:                                                    \
    break;
#include "enumerations.def"
  }
}

static inline void every_actor(enum smtpcode_actor actor)
{
  switch (actor) {
#define IS_ACTOR(id, ...)                                                      \
  case SMTPCODE_ACTOR_##id:                                                    \
    break;
#include "enumerations.def"
  }
}

static inline void every_message(enum smtpcode_message message)
{
  switch (message) {
#define IS_MESSAGE(id, ...)                                                    \
  case SMTPCODE_MESSAGE_##id:                                                  \
    break;
#include "enumerations.def"
  }
}

static inline void every_refused(enum smtpcode_refused refused)
{
  switch (refused) {
#define IS_REFUSED(id, ...)                                                    \
  case SMTPCODE_REFUSES_##id:                                                  \
    break;
#include "enumerations.def"
  }
}

static inline void every_standing(enum smtpcode_standing standing)
{
  switch (standing) {
#define IS_STANDING(id, ...)                                                   \
  case SMTPCODE_STANDING_##id:                                                 \
    break;
#include "enumerations.def"
  }
}

static inline void every_basis(enum smtpcode_basis basis)
{
  switch (basis) {
#define IS_BASIS(id, ...)                                                      \
  case SMTPCODE_BASIS_##id:                                                    \
    break;
#include "enumerations.def"
  }
}

static inline void every_told_by(enum smtpcode_told_by told_by)
{
  switch (told_by) {
#define IS_TOLD_BY(id, ...)                                                    \
  case SMTPCODE_TOLD_BY_##id:                                                  \
    break;
#include "enumerations.def"
  }
}

static inline void every_context(enum smtpcode_context context)
{
  switch (context) {
#define IS_CONTEXT(id, ...)                                                    \
  case SMTPCODE_CONTEXT_##id:                                                  \
    break;
#include "enumerations.def"
  }
}

static inline void every_direction(enum smtpcode_direction direction)
{
  switch (direction) {
#define IS_DIRECTION(id, ...)                                                  \
  case SMTPCODE_DIRECTION_##id:                                                \
    break;
#include "enumerations.def"
  }
}

static inline void every_reason(enum smtpcode_reason reason)
{
  switch (reason) {
#define REASON(id, ...)                                                        \
  case SMTPCODE_REASON_##id:                                                   \
    break;
#include "reasons.def"
  }
}

static inline void every_sense(enum smtpcode_sense sense)
{
  switch (sense) {
#define IS_SENSE(id, ...)                                                      \
  case SMTPCODE_SENSE_##id:                                                    \
    break;
#include "enumerations.def"
  }
}

#endif
