/* SPDX-License-Identifier: MIT
 *
 * smtpcode list: codes, or what providers mean.
 */
#ifndef SMTPCODE_LIST_COMMAND_H
#define SMTPCODE_LIST_COMMAND_H

#include "run.h"

enum status list_run(struct run *run);

#endif
