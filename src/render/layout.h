/* SPDX-License-Identifier: MIT
 *
 * Width, wrapping, columns, colour, and text from outside made visible.
 */
#ifndef SMTPCODE_LAYOUT_H
#define SMTPCODE_LAYOUT_H

#include "render.h"

enum style {
  STYLE_PLAIN,
  STYLE_BOLD,
  STYLE_SUCCESS,
  STYLE_INTERMEDIATE,
  STYLE_TEMPORARY,
  STYLE_PERMANENT
};

/* The style of a code by its first digit. */
enum style style_of(const struct smtpcode_code *code);

/* Prints a text, without wrapping. */
void put(struct page *page, const char *text);
void put_octets(struct page *page, const char *text, size_t length);

/* Hands what waits in the buffer to the stream: when all is printed, and before
 * anything else is written for the same reader. */
void put_end(struct page *page);
void put_styled(struct page *page, enum style style, const char *text);

/* Prints text from outside, in one line: see visible_read(). */
void put_visible(struct page *page, const char *text, size_t length);

/* A paragraph under construction: words are wrapped at the page's width, later
 * lines indented by `indent`. */
struct paragraph {
  struct page *page;
  unsigned column; /* cells used in this line */
  unsigned indent; /* of later lines */
  bool begun;      /* this line has words */
};

/* Adds words after what stands in the paragraph's line, with a blank between if
 * the line has any. */
void paragraph_add(struct paragraph *paragraph, enum style style,
                   const char *text);
/* Adds a text, such as a comma, to the word before. */
void paragraph_glue(struct paragraph *paragraph, const char *text);

void paragraph_end(struct paragraph *paragraph);

#define COLUMN_GAP 2 /* blanks between columns */

/*
 * Prints at most SMTPCODE_COMPARE_MOST + 1 texts side by side, each wrapped in
 * its own column; the first in a style of its own.
 */
void put_columns(struct page *page, const char *const *texts,
                 const unsigned *widths, size_t count, enum style first);

/* The same behind what stands in the line, which is `indent` cells wide. */
void put_columns_at(struct page *page, unsigned indent,
                    const char *const *texts, const unsigned *widths,
                    size_t count, enum style first);

/* Prints a text and blanks up to a width in cells, then the gap between
 * columns. */
void put_padded(struct page *page, enum style style, const char *text,
                unsigned width);

/* The display cells of a text. */
unsigned cells(const char *text);

#endif
