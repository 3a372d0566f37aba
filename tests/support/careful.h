/* SPDX-License-Identifier: MIT
 *
 * What the careful reader finds in a log, to hold a scan against.
 */
#ifndef TESTS_CAREFUL_H
#define TESTS_CAREFUL_H

#include <smtpcode-scan.h>

#define CAREFUL_MOST 2048 /* distinct replies; more are not told apart */

struct careful {
  unsigned long long lines, replies;
  size_t count; /* of rows */
  struct smtpcode_count rows[CAREFUL_MOST];
};

void careful_begin(struct careful *careful);

/* Reads whole lines, one reply a line at most; they come behind those that were
 * read before. */
void careful_read(struct careful *careful, const char *text, size_t length);

/* How a text comes: in pieces of 1 to `longest` octets, into a buffer. */
struct feeding {
  size_t room, longest;
  unsigned long seed;
};

/* Scans a text as the command does, in pieces, and ends the scan; reads what
 * the buffer's size leaves of it with care. */
void careful_feed(struct careful *careful, struct smtpcode_scan *scan,
                  const char *text, size_t length, struct feeding how);

/* What a scan that was ended counted in another way, NULL if nothing. */
const char *careful_fault(const struct careful *careful,
                          const struct smtpcode_scan *scan);

#endif
