/* SPDX-License-Identifier: MIT
 *
 * Lines in which there may be a reply, and the rows of a scan.
 */
#ifndef SMTPCODE_SCAN_H
#define SMTPCODE_SCAN_H

#include "reply.h"

#include <smtpcode.h>

/* Octets that scan_marks() looks at once. */
#define SCAN_BLOCK 16384

/*
 * Marks the octets of a text: `marks` gets 1 for each line end and each place
 * where a code may begin, and perhaps for some others, and 0 for the rest.
 * `length` is at most SCAN_BLOCK and not 0. The octet before the text counts as
 * a line end.
 */
void scan_marks(const char *text, size_t length, unsigned char *marks);

/* The first mark from `at` that is 1, and not 0; `end` if there is none. */
const unsigned char *scan_next(const unsigned char *at,
                               const unsigned char *end);

/* False if what stands before a marked place in its line, or a number with dots
 * at it, cannot belong to a code. */
bool scan_may_be_code(const char *line, const char *at, const char *end);

/* The row that counts a reply; NULL if there is none, or it counts others too.
 */
struct smtpcode_count *scan_row(struct smtpcode_scan *scan,
                                const struct smtpcode_reply *reply);

/*
 * Most lines of a log say the same of a success, around the first place where a
 * code may begin. If it depends on these octets alone, it need not be read
 * again. That is so of a reply code with its enhanced code that begins there,
 * or behind an enhanced code of the log's own; and of dsn=2.0.0 and said: 250
 * ok, if no other place of the line is marked. Quotes are looked for in each
 * line. The line ends at `stop`. True if it was counted so.
 */
bool scan_seen(struct smtpcode_scan *scan, const char *line,
               const struct places *places, const char *stop);

/* Remembers how a success was written, if it depends on nothing else; `first`
 * as in `places`. */
void scan_remember(struct smtpcode_scan *scan, const char *line,
                   const char *first, const char *stop,
                   const struct smtpcode_reply *reply);

/* The reply of a row. */
struct smtpcode_reply count_reply(const struct smtpcode_count *count);

#endif
