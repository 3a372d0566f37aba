/* SPDX-License-Identifier: MIT
 *
 * The rules for a text in a language against the English one.
 */
#ifndef TESTS_TEXT_RULES_H
#define TESTS_TEXT_RULES_H

#include <stdbool.h>

/* What is wrong with a text: its characters, the blanks at its ends, its holes,
 * or its forms for numbers; NULL if nothing is. */
const char *fault_of_text(int language, const char *text,
                          const char *english_text);

/* What is wrong with the blanks at the ends of a text, which may be where
 * another has some. */
const char *fault_of_ends(const char *text, const char *other);

/* True if each {name} in `other` is in the text. */
bool has_every_hole(const char *text, const char *other);

#endif
