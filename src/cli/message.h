/* SPDX-License-Identifier: MIT
 *
 * Messages for the user: `smtpcode: what is wrong: what to do`. Text from the
 * command line is shown with visible_read().
 */
#ifndef SMTPCODE_MESSAGE_H
#define SMTPCODE_MESSAGE_H

#include "layout.h"
#include "notices.h"

/* Where messages go, and their language. */
struct errors {
  int descriptor, language;
};

/* Begins a page for put(): what is written at put_end() comes at once, not torn
 * by other programs. */
void message_begin(struct page *page, int errors);

/* Prints "smtpcode: ", a notice with its holes {it} and {other} filled, and a
 * line end. A text that the notice has no hole for may be NULL. */
void message(const struct errors *errors, enum notice notice, const char *it,
             const char *other);

/* What is wrong with an operand that is no code, and what to do. */
const char *problem_text(int language, enum smtpcode_problem problem);

#endif
