/* SPDX-License-Identifier: MIT
 *
 * The rules for the texts of data/lang against the English ones.
 */
#ifndef TESTS_TRANSLATION_RULES_H
#define TESTS_TRANSLATION_RULES_H

#include "row-rules.h"

/* Checks the texts of each language. */
void check_translations(row_report *report);

#endif
