/* SPDX-License-Identifier: MIT
 *
 * smtpcode search: the codes whose texts hold every word.
 */
#ifndef SMTPCODE_SEARCH_COMMAND_H
#define SMTPCODE_SEARCH_COMMAND_H

#include "run.h"

enum status search_run(struct run *run);

#endif
