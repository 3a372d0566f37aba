/* SPDX-License-Identifier: MIT
 *
 * Words looked for in texts, both folded, and the sentences of a text.
 */
#ifndef SMTPCODE_SEARCH_TEXT_H
#define SMTPCODE_SEARCH_TEXT_H

#include <stdbool.h>

/* True if a text holds a word, case and accents ignored. As the tables write
 * the words of a reply, # in the text stands for any digit, * for a blank. */
bool text_holds(const char *text, const char *word);

/* The same for the text between two places. */
bool holds_between(const char *text, const char *end, const char *word);

/* Where the first sentence of a text ends, behind its stop: one that a blank
 * follows, or a full-width one. */
const char *sentence_end(const char *text);

#endif
