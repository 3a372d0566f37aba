/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan: what logs and bounces say.
 */
#ifndef SMTPCODE_SCAN_COMMAND_H
#define SMTPCODE_SCAN_COMMAND_H

#include "run.h"

enum status scan_run(struct run *run);

#endif
