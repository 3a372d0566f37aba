/* SPDX-License-Identifier: MIT
 *
 * What introduces a reply code: whether a number is one, by what stands around
 * it.
 */
#ifndef SMTPCODE_INTRODUCTION_H
#define SMTPCODE_INTRODUCTION_H

#include "line.h"

/* True if a reply code at a place is one, by what stands around it. `whole`:
 * its enhanced code follows. */
bool is_reply_code_there(const struct line *line, const char *at, bool whole);

#endif
