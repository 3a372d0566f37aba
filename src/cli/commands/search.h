/* SPDX-License-Identifier: MIT
 *
 * smtpcode search: what holds every word, and where.
 */
#ifndef SMTPCODE_SEARCH_COMMAND_H
#define SMTPCODE_SEARCH_COMMAND_H

#include "run.h"

enum status search_run(struct run *run);

#endif
