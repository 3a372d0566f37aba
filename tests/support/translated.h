/* SPDX-License-Identifier: MIT
 *
 * Holds a text in a language against the English one.
 */
#ifndef TESTS_TRANSLATED_H
#define TESTS_TRANSLATED_H

/* How many texts a language has, and how many it might have. */
struct coverage {
  unsigned texts, most;
};

/* Compares a text, or its forms for numbers, with the English one, and counts
 * it unless it is the English one itself. Fails the test if it has other holes,
 * or octets that no text has. */
void check_translated(struct coverage *coverage, int language,
                      const char *english, const char *text);

/* The same for a table of texts, which have the numbers below `count`. Each
 * language must have all of them; a number of no language is taken for English,
 * and there is no text with another number. */
void check_table(const char *(*text)(int language, unsigned number),
                 unsigned count);

#endif
