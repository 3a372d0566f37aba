/* SPDX-License-Identifier: MIT
 *
 * The verdict on a whole reply.
 */
#ifndef SMTPCODE_JUDGE_H
#define SMTPCODE_JUDGE_H

#include "delivery.h"

#include <smtpcode.h>

/* True if a reply's two codes are of different classes. */
bool codes_disagree(const struct smtpcode_reply *reply);

/* Judges a reply by its codes, the phase, what a text around it says of the
 * delivery, and what is meant by it; NULL if that is not known. */
struct smtpcode_verdict judge(const struct smtpcode_reply *reply,
                              const struct delivery *told,
                              const struct smtpcode_meaning *meant);

#endif
