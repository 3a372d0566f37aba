/* SPDX-License-Identifier: MIT
 *
 * The state of a scan.
 */
#ifndef SMTPCODE_SCAN_STATE_H
#define SMTPCODE_SCAN_STATE_H

#include <smtpcode-scan.h>

/* Places for the rows: a power of two, so many more than rows that a free one
 * is soon found. */
#define SCAN_SLOTS 16384

/* A row, in the place that its reply has by a hash; empty if its count is 0. */
struct slot {
  struct smtpcode_count count;
  int rank; /* where the row is put */
};

struct smtpcode_scan {
  struct smtpcode_totals totals;
  bool cut; /* inside a line that was too long */
  struct slot slots[SCAN_SLOTS];
};

#endif
