/* SPDX-License-Identifier: MIT
 *
 * What codes have in common, and the key differences between them.
 */
#ifndef SMTPCODE_DIFFERENCES_H
#define SMTPCODE_DIFFERENCES_H

#include "catalog.h"
#include "compose.h"

/* True if two codes have the same text in a field. */
bool compare_same(const struct smtpcode_explanation *a,
                  const struct smtpcode_explanation *b,
                  enum smtpcode_field_name field);

/* Fills the key differences. */
void compare_differences(struct smtpcode_comparison *comparison,
                         struct storage *storage);

#endif
