/* SPDX-License-Identifier: MIT
 *
 * Lines in which there may be a reply, and the rows of a scan.
 */
#ifndef SMTPCODE_SCAN_H
#define SMTPCODE_SCAN_H

#include "private.h"

#include <smtpcode.h>

/* Octets that scan_marks() looks at once. */
#define SCAN_BLOCK 16384

/*
 * Marks the octets of a text where a code may begin: `marks` gets 1 for each of
 * these, and perhaps for some others, and 0 for the rest. `length` is at most
 * SCAN_BLOCK. The octet before the text counts as a line end.
 */
void scan_marks(const char *text, size_t length, unsigned char *marks);

/* The first place from the beginning of a line where a code may begin; `end` if
 * there is none. `marks` are those of a text that begins at `begin`. */
const char *scan_next(const char *begin, const unsigned char *marks,
                      const char *line, const char *end);

/* The row that counts a reply; NULL if there is none, or it counts others too.
 */
struct smtpcode_count *scan_row(struct smtpcode_scan *scan,
                                const struct smtpcode_reply *reply);

/* The reply of a row. */
struct smtpcode_reply count_reply(const struct smtpcode_count *count);

#endif
