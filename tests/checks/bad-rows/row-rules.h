/* SPDX-License-Identifier: MIT
 *
 * The rules for the rows of data/ that a compiler cannot check: what is in a
 * text.
 */
#ifndef TESTS_ROW_RULES_H
#define TESTS_ROW_RULES_H

/* Is told of each bad row, as printf() is: the row, and what is wrong. */
typedef void row_report(const char *format, ...);

/* Checks the words, dates, addresses and names of the English tables. */
void check_rows(row_report *report);

#endif
