/* SPDX-License-Identifier: MIT
 *
 * smtpcode explain: codes, replies and bounces.
 */
#ifndef SMTPCODE_EXPLAIN_COMMAND_H
#define SMTPCODE_EXPLAIN_COMMAND_H

#include "run.h"

enum status explain_run(struct run *run);

#endif
