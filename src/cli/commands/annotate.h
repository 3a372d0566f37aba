/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan --annotate: each line with the verdict on its reply.
 */
#ifndef SMTPCODE_ANNOTATE_COMMAND_H
#define SMTPCODE_ANNOTATE_COMMAND_H

#include "run.h"

enum status annotate_run(struct run *run);

#endif
