/* SPDX-License-Identifier: MIT
 *
 * The verdict on a whole reply.
 */
#ifndef SMTPCODE_JUDGE_H
#define SMTPCODE_JUDGE_H

#include "decision.h"
#include "delivery.h"

/* True if a reply's two codes are of different classes. */
bool codes_disagree(const struct smtpcode_reply *reply);

/* Judges a reply by its codes, what decided what it is about, the phase, what a
 * text around it says of the delivery, and who got it. */
struct smtpcode_verdict judge(const struct smtpcode_reply *reply,
                              const struct decision *decision,
                              const struct delivery *told,
                              enum smtpcode_context context);

#endif
