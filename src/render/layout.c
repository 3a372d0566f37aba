/* SPDX-License-Identifier: MIT
 *
 * Puts text on lines: wrapping, columns. In plain ASCII an octet is a cell,
 * which makes most texts cheap.
 */
#include "layout.h"

#include "cells.h"
#include "wrap.h"

#include <string.h>

static bool is_ascii(const char *text, size_t length)
{
  unsigned char seen = 0;
  for (size_t i = 0; i < length; i++)
    seen |= (unsigned char)text[i];
  return seen < 0x80;
}

static unsigned measure(const char *text, size_t length)
{
  return is_ascii(text, length) ? (unsigned)length : cells_in(text, length);
}

unsigned cells(const char *text)
{
  return measure(text, strlen(text));
}

static void put_blanks(struct page *page, unsigned count)
{
  static const char blanks[] = "                                ";
  for (unsigned wide = sizeof(blanks) - 1; count > 0; count -= wide) {
    if (wide > count)
      wide = count;
    put_octets(page, blanks, wide);
  }
}

void put_padded(struct page *page, enum style style, const char *text,
                unsigned width)
{
  unsigned wide = cells(text);
  put_styled(page, style, text);
  put_blanks(page, (wide < width ? width - wide : 0) + COLUMN_GAP);
}

void put_right(struct page *page, const char *text, unsigned width)
{
  unsigned wide = cells(text);
  put_blanks(page, wide < width ? width - wide : 0);
  put_padded(page, STYLE_PLAIN, text, 0);
}

/* What is not yet on a line of a text. */
struct rest {
  const char *text;
  size_t length;
  bool ascii;
};

static struct rest rest_of(const char *text)
{
  size_t length = strlen(text);
  return (struct rest){text, length, is_ascii(text, length)};
}

/*
 * What goes on a line of `width` cells: whole words, at least one if `force`.
 * Looks at the end of the line, not at all of it.
 */
static struct piece fit(const struct rest *rest, unsigned width, bool force)
{
  size_t end = width;
  if (!rest->ascii)
    return wrap(rest->text, rest->length, width, force);
  if (rest->length <= width)
    return (struct piece){rest->length, (unsigned)rest->length};
  while (end > 0 && rest->text[end] != ' ')
    end--;
  if (end == 0 && force)
    end = width + strcspn(rest->text + width, " ");
  return (struct piece){end, (unsigned)end};
}

/* Takes a line's part away, and the blanks behind it. */
static void take(struct rest *rest, size_t octets)
{
  while (rest->text[octets] == ' ')
    octets++;
  rest->text += octets;
  rest->length -= octets;
}

static bool is_closed(const char *text, size_t length)
{
  return length > 0 && (unsigned char)text[length - 1] >= 0x80 &&
         wrap_is_closed(text, length);
}

const char *blank_behind(const char *text)
{
  return is_closed(text, strlen(text)) ? "" : " ";
}

static void add(struct paragraph *paragraph, enum style style, const char *text,
                struct piece piece)
{
  bool blank = paragraph->begun && !paragraph->closed;
  if (blank)
    put_octet(paragraph->page, ' ');
  paragraph->column += piece.cells + blank;
  paragraph->begun = true;
  begin_style(paragraph->page, style);
  put_octets(paragraph->page, text, piece.octets);
  end_style(paragraph->page, style);
  paragraph->closed = is_closed(text, piece.octets);
}

/* Wraps a cell before the end of the line, which leaves room for a comma. */
void paragraph_wrap(struct paragraph *paragraph, enum style style,
                    const char *text)
{
  struct page *page = paragraph->page;
  struct rest rest = rest_of(text);
  take(&rest, 0);
  while (rest.length > 0) {
    bool begun = paragraph->begun;
    unsigned used = paragraph->column + (begun && !paragraph->closed) + 1;
    struct piece piece =
        fit(&rest, used < page->width ? page->width - used : 0, !begun);
    if (piece.octets > 0) {
      add(paragraph, style, rest.text, piece);
      take(&rest, piece.octets);
    } else {
      put_octet(page, '\n');
      put_blanks(page, paragraph->indent);
      paragraph->column = paragraph->indent;
      paragraph->begun = false;
    }
  }
}

void paragraph_add(struct paragraph *paragraph, enum style style,
                   const char *text)
{
  struct page *page = paragraph->page;
  if (page->width > 0) {
    paragraph_wrap(paragraph, style, text);
    return;
  }
  size_t length = strlen(text);
  if (length == 0)
    return;
  if (paragraph->begun && !paragraph->closed)
    put_octet(page, ' ');
  paragraph->begun = true;
  paragraph->closed = is_closed(text, length);
  if (page->colour)
    put_styled(page, style, text);
  else
    put_octets(page, text, length);
}

void put_columns(struct page *page, const char *const *texts,
                 const unsigned *widths, size_t count, enum style first)
{
  put_columns_at(page, 0, texts, widths, count, first);
}

void put_columns_at(struct page *page, unsigned indent,
                    const char *const *texts, const unsigned *widths,
                    size_t count, enum style first)
{
  struct rest rest[SMTPCODE_COMPARE_MOST + 1];
  for (size_t i = 0; i < count; i++)
    rest[i] = rest_of(texts[i]);
  unsigned before = 0; /* of the first line the indent is written */
  for (bool more = true; more; before = indent) {
    more = false;
    unsigned owed = before; /* blanks before the next text */
    for (size_t i = 0; i < count; i++) {
      struct piece piece = fit(&rest[i], widths[i], true);
      if (piece.octets > 0) {
        put_blanks(page, owed);
        owed = 0;
        begin_style(page, i == 0 ? first : STYLE_PLAIN);
        put_octets(page, rest[i].text, piece.octets);
        end_style(page, i == 0 ? first : STYLE_PLAIN);
        take(&rest[i], piece.octets);
        more |= rest[i].length > 0;
      }
      owed += COLUMN_GAP;
      if (piece.cells < widths[i])
        owed += widths[i] - piece.cells;
    }
    put_octet(page, '\n');
  }
}
