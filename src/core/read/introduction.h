/* SPDX-License-Identifier: MIT
 *
 * What introduces a code: whether a number is one, by what stands around it.
 */
#ifndef SMTPCODE_INTRODUCTION_H
#define SMTPCODE_INTRODUCTION_H

#include "line.h"

/* True if a reply code at a place is one, by what stands around it. `whole`:
 * its enhanced code follows. */
bool is_reply_code_there(const struct line *line, const char *at, bool whole);

/* The same for an enhanced code that no reply code precedes. */
bool is_enhanced_code_there(const struct line *line, const char *at);

#endif
