/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan --merge: adds up what scans printed.
 */
#ifndef SMTPCODE_MERGE_COMMAND_H
#define SMTPCODE_MERGE_COMMAND_H

#include "run.h"

/* Adds the rows of a file to a scan. */
enum status merge_file(struct run *run, const char *name,
                       struct smtpcode_scan *scan);

#endif
