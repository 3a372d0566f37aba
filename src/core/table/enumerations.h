/* SPDX-License-Identifier: MIT
 *
 * The members of the enumerations: their names for machines, which are part of
 * the interface and never translated, and what people read of them.
 */
#ifndef SMTPCODE_ENUMERATIONS_H
#define SMTPCODE_ENUMERATIONS_H

#include <smtpcode.h>

const char *field_key(enum smtpcode_field_name field);
enum smtpcode_field_kind field_kind(enum smtpcode_field_name field);
const char *difference_key(enum smtpcode_difference_name difference);

/* "4xx", "x5z", "4.x.x", "X.7": by the first part and by the second, which must
 * be ones that the tables know. */
const char *class_name(const struct smtpcode_code *code);
const char *category_name(const struct smtpcode_code *code);

/* The sentences of a verdict, and what somebody is told who compares codes. */
const char *retry_sentence(enum smtpcode_retry retry, int language);
const char *actor_sentence(enum smtpcode_actor actor, int language);
const char *message_sentence(enum smtpcode_message message, int language);
const char *actor_clause(enum smtpcode_actor actor, int language);
const char *refused_clause(enum smtpcode_refused refused, int language);
const char *standing_word(enum smtpcode_standing standing, int language);

#endif
