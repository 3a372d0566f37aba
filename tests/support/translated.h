/* SPDX-License-Identifier: MIT
 *
 * Counts the texts that each language has.
 */
#ifndef TESTS_TRANSLATED_H
#define TESTS_TRANSLATED_H

/* Each language must have all texts of a table, which have the numbers below
 * `count`; a number of no language is taken for English, and there is no text
 * with another number. What the texts are like, core/table/rows checks. */
void check_table(const char *(*text)(int language, unsigned number),
                 unsigned count);

#endif
