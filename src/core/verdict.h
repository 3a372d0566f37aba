/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_VERDICT_H
#define SMTPCODE_VERDICT_H

#include "private.h"

#include <smtpcode.h>

/* Fills the three sentences of a verdict from an explanation's retry, actor and
 * message. */
void verdict_fill(struct smtpcode_explanation *explanation);

#endif
