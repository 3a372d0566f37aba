/* SPDX-License-Identifier: MIT
 *
 * The order of rows.
 */
#ifndef SMTPCODE_ORDER_H
#define SMTPCODE_ORDER_H

#include "scan.h"

/* Puts `count` rows in order: what somebody must act on first, then what waits,
 * then successes; the most frequent first, then by code. */
void order_rows(struct slot *rows, size_t count);

#endif
