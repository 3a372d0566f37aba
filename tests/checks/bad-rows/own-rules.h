/* SPDX-License-Identifier: MIT
 *
 * The rules for what the command says of itself: the texts of data/command.
 */
#ifndef TESTS_OWN_RULES_H
#define TESTS_OWN_RULES_H

#include "row-rules.h"

/* Checks the headings and notices of each language, English too. */
void check_own_texts(row_report *report);

#endif
