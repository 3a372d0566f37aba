/* SPDX-License-Identifier: MIT
 *
 * Who got a reply, by the form of the text around it.
 */
#ifndef SMTPCODE_CONTEXT_H
#define SMTPCODE_CONTEXT_H

#include <smtpcode.h>

/* Reads who got the replies of a text, and which way the mail went: what the
 * first words of contexts.def tell, else unknown. */
void context_told(const char *begin, const char *end,
                  enum smtpcode_context *context,
                  enum smtpcode_direction *direction);

#endif
