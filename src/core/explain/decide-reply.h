/* SPDX-License-Identifier: MIT
 *
 * What a reply in a text is about.
 */
#ifndef SMTPCODE_DECIDE_REPLY_H
#define SMTPCODE_DECIDE_REPLY_H

#include "decision.h"

/* Decides what a reply in a text is about: by what it says or, if that says
 * little, by what goes on with it, or by what a program says before it. Leaves
 * the clues that decided. */
struct decision decide_reply(const struct smtpcode_reply *reply,
                             const char *text, size_t length,
                             struct clues *clues);

#endif
