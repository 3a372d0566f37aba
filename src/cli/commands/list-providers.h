/* SPDX-License-Identifier: MIT
 *
 * What `smtpcode list` says of providers.
 */
#ifndef SMTPCODE_LIST_PROVIDERS_H
#define SMTPCODE_LIST_PROVIDERS_H

#include "run.h"

/* A line for each provider. */
void list_providers(struct run *run);

/* A line for each code of each kind of reply of the provider that was asked
 * for, in the order of the table. */
enum status list_meanings(struct run *run);

#endif
