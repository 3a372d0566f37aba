/* SPDX-License-Identifier: MIT
 *
 * What introduces an enhanced code that no reply code precedes.
 */
#ifndef SMTPCODE_ENHANCED_INTRODUCTION_H
#define SMTPCODE_ENHANCED_INTRODUCTION_H

#include "line.h"

#include <smtpcode.h>

/* True if the enhanced code of some octets at a place is one, by what stands
 * around it. */
bool is_enhanced_code_there(const struct line *line, const char *at,
                            size_t length,
                            const struct smtpcode_code *enhanced);

#endif
