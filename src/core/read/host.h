/* SPDX-License-Identifier: MIT
 *
 * The host that answered, as logs and bounces name it.
 */
#ifndef SMTPCODE_HOST_H
#define SMTPCODE_HOST_H

#include "line.h"

/* The host that a log or a bounce names last as the one that answered; empty if
 * it names none. */
struct line host_told(const char *begin, const char *end);

/* The host whose name stands directly before a reply, but for a number sign:
 * "mx.example.org #550"; empty if none does. */
struct line host_before(const char *begin, const char *reply);

/* The host whose name begins a text, such as a greeting's; empty if none does.
 */
struct line host_first(const char *begin, const char *end);

/* True if a host is of one of the domains, separated by |. */
bool host_is_of(const struct line *host, const char *domains);

#endif
