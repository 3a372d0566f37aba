/* SPDX-License-Identifier: MIT
 *
 * What a row of a scan is about.
 */
#ifndef SMTPCODE_ROW_H
#define SMTPCODE_ROW_H

#include <smtpcode-scan.h>

/* The reply that a row counts. */
struct smtpcode_reply row_reply(const struct smtpcode_count *count);

/* True if a scan can have such a row. */
bool row_is_possible(const struct smtpcode_count *count);

/* The digit that says whether its reply is a success, temporary or permanent.
 */
static inline int row_digit(const struct smtpcode_count *count)
{
  return count->code > 0 ? count->code / 100 : count->enhanced[0];
}

#endif
