/* SPDX-License-Identifier: MIT
 *
 * What the tables say of a code: will it be retried, who must act, where is the
 * message?
 */
#ifndef SMTPCODE_VERDICT_H
#define SMTPCODE_VERDICT_H

#include <smtpcode.h>

/* The verdict on a code: by its row, by what the only provider that uses it
 * means, or by its first digit. */
struct smtpcode_verdict verdict_of(const struct smtpcode_code *code);

#endif
