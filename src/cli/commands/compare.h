/* SPDX-License-Identifier: MIT
 *
 * smtpcode compare: codes side by side.
 */
#ifndef SMTPCODE_COMPARE_COMMAND_H
#define SMTPCODE_COMPARE_COMMAND_H

#include "run.h"

enum status compare_run(struct run *run);

#endif
