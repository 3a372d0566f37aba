/* SPDX-License-Identifier: MIT
 *
 * The variables of the environment that the command was given.
 */
#ifndef SMTPCODE_ENVIRONMENT_H
#define SMTPCODE_ENVIRONMENT_H

/* The value of a variable, "" if it is not set; `environment` may be NULL. */
const char *variable(char *const *environment, const char *name);

#endif
