/* SPDX-License-Identifier: MIT
 *
 * What tests ask of a text: its words, its sentences, its lines.
 */
#ifndef TESTS_TEXT_H
#define TESTS_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* What is wrong with the style of a text that people read, or NULL: other
 * octets than printable ASCII, blanks at an end, two blanks together, a hole
 * that was not filled, a word twice in a row. */
const char *style_fault(const char *text);

bool holds(const char *text, const char *part);

/* As holds, any case. */
bool mentions(const char *text, const char *part);

/* True if a text is whole sentences: a capital or digit first, a full stop
 * last. */
bool is_sentences(const char *text);

/* Takes the next sentence off *text into `sentence`; false if there is none. */
bool next_sentence(const char **text, char *sentence, size_t size);

/* Takes the next line off *text into `line`, without its end. */
bool next_line(const char **text, char *line, size_t size);

/* Writes the words of a text, one blank between them, to `words`. */
void words_of(const char *text, char *words, size_t size);

/* Writes a text without the sequences that colour it. Returns false if there is
 * an escape that does not belong to one. */
bool without_colour(const char *text, char *plain, size_t size);

#endif
