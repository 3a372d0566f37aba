/* SPDX-License-Identifier: MIT
 *
 * What introduces an enhanced code that no reply code precedes.
 */
#ifndef SMTPCODE_ENHANCED_INTRODUCTION_H
#define SMTPCODE_ENHANCED_INTRODUCTION_H

#include "line.h"

/* True if the enhanced code at a place is one, by what stands around it. */
bool is_enhanced_code_there(const struct line *line, const char *at);

#endif
