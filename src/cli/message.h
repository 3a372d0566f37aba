/* SPDX-License-Identifier: MIT
 *
 * Messages for the user: `smtpcode: what is wrong: what to do`. Text from the
 * command line is shown with visible_read().
 */
#ifndef SMTPCODE_MESSAGE_H
#define SMTPCODE_MESSAGE_H

#include "layout.h"

/* Begins a page for put(): what is written at put_end() comes at once, not torn
 * by other programs. */
void message_begin(struct page *page, int errors);

/* Prints "smtpcode: ", then `format`, in which % stands for the next of the
 * texts in quotes and $ for it as it is, then a line end. */
void message(int errors, const char *format, const char *first,
             const char *second);

/* What is wrong with an operand that is no code, and what to do. */
const char *problem_text(enum smtpcode_problem problem);

/* How many letters must be changed, added or left out to make one word of the
 * other; words of more than 31 letters are cut. */
unsigned distance(const char *a, const char *b);

#endif
