/* SPDX-License-Identifier: MIT
 *
 * Width, wrapping, columns, colour, and text from outside made visible.
 */
#ifndef SMTPCODE_LAYOUT_H
#define SMTPCODE_LAYOUT_H

#include "render.h"

#include <string.h>

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

/* Hands out what waits in the buffer: when all is printed, and before anything
 * else is written for the same reader. */
void put_end(struct page *page);

/* Prints octets for which the buffer has no room. */
void put_more(struct page *page, const char *text, size_t length);

/* Prints a text, without wrapping. */
void put(struct page *page, const char *text);

static inline void put_octets(struct page *page, const char *text,
                              size_t length)
{
  if (length < sizeof(page->buffer) - page->used) {
    memcpy(page->buffer + page->used, text, length);
    page->used += length;
  } else {
    put_more(page, text, length);
  }
}

static inline void put_octet(struct page *page, char octet)
{
  page->buffer[page->used++] = octet;
  if (page->used == sizeof(page->buffer))
    put_end(page);
}

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

/* Adds words on a page that is wrapped. A function of its own, so that one that
 * is not costs less. */
void paragraph_wrap(struct paragraph *paragraph, enum style style,
                    const char *text);

/* Adds words after what stands in the paragraph's line, with a blank between if
 * the line has any. */
void paragraph_add(struct paragraph *paragraph, enum style style,
                   const char *text);
/* Adds an octet, such as a comma, to the word before. */
static inline void paragraph_glue(struct paragraph *paragraph, char octet)
{
  put_octet(paragraph->page, octet);
  paragraph->column++;
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

/* The display cells of a text. */
unsigned cells(const char *text);

#endif
