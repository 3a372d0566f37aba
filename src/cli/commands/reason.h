/* SPDX-License-Identifier: MIT
 *
 * smtpcode reason.
 */
#ifndef SMTPCODE_REASON_COMMAND_H
#define SMTPCODE_REASON_COMMAND_H

#include "run.h"

enum status reason_run(struct run *run);

#endif
