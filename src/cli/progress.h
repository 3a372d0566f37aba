/* SPDX-License-Identifier: MIT
 *
 * Progress of reading, on a terminal only.
 */
#ifndef SMTPCODE_PROGRESS_H
#define SMTPCODE_PROGRESS_H

#include "blocks.h"

#include <time.h>

struct progress {
  bool on;    /* somebody looks */
  bool shown; /* something stands there */
  long long begin,
      next; /* milliseconds: of the beginning, of what comes next */
};

/* Begins; `errors` is NULL for standard error, and nothing is shown elsewhere.
 */
struct progress progress_begin(const FILE *errors);

/* Shows how much was read, its share and rate, after a second. */
void progress_show(struct progress *progress, const struct blocks *blocks);

/* Takes away what stands there. */
void progress_end(struct progress *progress);

#endif
