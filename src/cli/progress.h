/* SPDX-License-Identifier: MIT
 *
 * Progress of reading, on a terminal only.
 */
#ifndef SMTPCODE_PROGRESS_H
#define SMTPCODE_PROGRESS_H

#include "blocks.h"

struct progress {
  int errors; /* where it is shown, */
  bool on;    /* if somebody looks */
  bool shown; /* something stands there */
  long long begin, next;
};

/* Begins; nothing is shown if `errors` is no terminal. */
struct progress progress_begin(int errors);

/* Shows how much was read, its share and rate, after a second. */
void progress_show(struct progress *progress, const struct blocks *blocks);

/* Takes away what stands there. */
void progress_end(struct progress *progress);

#endif
