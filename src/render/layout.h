/* SPDX-License-Identifier: MIT
 *
 * Width, wrapping, columns.
 */
#ifndef SMTPCODE_LAYOUT_H
#define SMTPCODE_LAYOUT_H

#include "put.h"

/* A paragraph under construction: words are wrapped at the page's width, later
 * lines indented by `indent`. */
struct paragraph {
  struct page *page;
  unsigned column; /* cells used in this line */
  unsigned indent; /* of later lines */
  bool begun;      /* this line has words */
  bool closed;     /* they end as Japanese and Chinese sentences do */
};

/* Adds words on a page that is wrapped. A function of its own, so that one that
 * is not costs less. */
void paragraph_wrap(struct paragraph *paragraph, enum style style,
                    const char *text);

/* Adds words after what stands in the paragraph's line, with a blank between if
 * the line has any: see blank_behind(). */
void paragraph_add(struct paragraph *paragraph, enum style style,
                   const char *text);

/* Adds an octet, such as a comma, to the word before. */
static inline void paragraph_glue(struct paragraph *paragraph, char octet)
{
  put_octet(paragraph->page, octet);
  paragraph->column++;
  paragraph->closed = false;
}

static inline void paragraph_end(struct paragraph *paragraph)
{
  put_octet(paragraph->page, '\n');
  paragraph->column = 0;
  paragraph->begun = false;
}

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

/* The same with the blanks before the text, which is plain. */
void put_right(struct page *page, const char *text, unsigned width);

/* The display cells of a text. */
unsigned cells(const char *text);

/* What stands between a text and a next one: " ", or "" behind a full-width
 * stop or bracket, which brings its own blank. */
const char *blank_behind(const char *text);

#endif
