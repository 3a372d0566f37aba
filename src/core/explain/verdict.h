/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_VERDICT_H
#define SMTPCODE_VERDICT_H

#include <smtpcode.h>

/* Fills the three sentences of a verdict, in a language. */
void verdict_fill(const char **verdict, int language, enum smtpcode_retry retry,
                  enum smtpcode_actor actor, enum smtpcode_message message);

#endif
