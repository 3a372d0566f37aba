/* SPDX-License-Identifier: MIT
 *
 * smtpcode help: how to use a command.
 */
#ifndef SMTPCODE_HELP_COMMAND_H
#define SMTPCODE_HELP_COMMAND_H

#include "run.h"

enum status help_run(struct run *run);

/* Prints how to use a command, or the program if `command` is COMMANDS. */
void help_print(struct page *page, enum command command);

#endif
