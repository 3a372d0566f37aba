/* SPDX-License-Identifier: MIT
 *
 * The enhanced code that belongs to a reply code.
 */
#ifndef SMTPCODE_REPLY_ENHANCED_H
#define SMTPCODE_REPLY_ENHANCED_H

#include "line.h"

#include <smtpcode.h>

/* Finds what follows a code that ends at `at`: its own enhanced code, or none.
 */
void find_own_enhanced_code(const struct line *line, const char *at,
                            struct smtpcode_reply *reply);

#endif
