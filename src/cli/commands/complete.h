/* SPDX-License-Identifier: MIT
 *
 * smtpcode help --complete: what may come next on a command line.
 */
#ifndef SMTPCODE_COMPLETE_COMMAND_H
#define SMTPCODE_COMPLETE_COMMAND_H

#include "run.h"

enum status complete_run(struct run *run);

#endif
