/* SPDX-License-Identifier: MIT
 *
 * What a line quotes: there may be anything in it, no code is one.
 */
#ifndef SMTPCODE_QUOTATION_H
#define SMTPCODE_QUOTATION_H

#include "line.h"

/* A subject, an address or a part of a message that a log quotes may say
 * anything, and whoever sent it chose what. Where the one ends in which a place
 * is; the place itself if it is in none. No quote is before `quote`. */
const char *quotation_end(const struct line *line, const char *at,
                          const char *quote);

#endif
