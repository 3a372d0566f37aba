/* SPDX-License-Identifier: MIT
 *
 * An enhanced status code in the middle of text (RFC 3463, section 2).
 */
#ifndef SMTPCODE_ENHANCED_CODE_H
#define SMTPCODE_ENHANCED_CODE_H

#include "line.h"

#include <smtpcode.h>

/* Reads an enhanced code that ends there; returns its length, or 0. */
size_t read_enhanced_code(const struct line *line, const char *at,
                          struct smtpcode_code *enhanced);

/* Reads an enhanced code behind a reply code, with what may stand between;
 * returns the length of both, or 0. */
size_t read_next_enhanced_code(const struct line *line, const char *at,
                               struct smtpcode_code *enhanced);

#endif
