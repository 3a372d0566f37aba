/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_VERDICT_H
#define SMTPCODE_VERDICT_H

#include <smtpcode.h>

/* Fills the three sentences of a verdict from an explanation's retry, actor and
 * message. */
void verdict(struct smtpcode_explanation *explanation);

#endif
