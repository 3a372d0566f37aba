/* SPDX-License-Identifier: MIT
 *
 * Numbers that look like codes and are none.
 */
#ifndef SMTPCODE_OTHER_NUMBERS_H
#define SMTPCODE_OTHER_NUMBERS_H

#include "line.h"

/* A number with its unit. */
bool has_unit(const struct line *line, const char *at);

/* HTTP and programs that exit have numbers like these; a word says so. */
bool is_foreign(const struct line *line, const char *at);

/* A number in a table of counts, as in reports: two blanks or more follow. */
bool is_count(const struct line *line, const char *at);

/* The first group of a longer number, as of a telephone: 220-1234-5678. */
bool is_group(const struct line *line, const char *at);

#endif
