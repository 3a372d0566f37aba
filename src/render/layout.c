/* SPDX-License-Identifier: MIT
 *
 * Puts text on lines: style, wrapping, columns. Knows nothing of codes but the
 * colour of their classes. Texts are plain ASCII: an octet is a cell.
 */
#include "layout.h"

#include "texts.h"
#include "visible.h"

#include <string.h>

enum style style_of(const struct smtpcode_code *code)
{
  switch (code->part[0]) {
  case 2:
    return STYLE_SUCCESS;
  case 3:
    return STYLE_INTERMEDIATE;
  case 4:
    return STYLE_TEMPORARY;
  case 5:
    return STYLE_PERMANENT;
  default:
    return STYLE_BOLD;
  }
}

void put_end(struct page *page)
{
  page->failed |= !page->write(page->descriptor, page->buffer, page->used);
  page->used = 0;
}

/* Fills the buffer as often as it takes. */
void put_more(struct page *page, const char *text, size_t length)
{
  for (size_t room; length > 0; length -= room, text += room) {
    room = sizeof(page->buffer) - page->used;
    if (room > length)
      room = length;
    memcpy(page->buffer + page->used, text, room);
    page->used += room;
    if (page->used == sizeof(page->buffer))
      put_end(page);
  }
}

static void begin_style(struct page *page, enum style style)
{
  static const char sequence[][8] = {
      [STYLE_PLAIN] = "",
      [STYLE_BOLD] = "\033[1m",
      [STYLE_SUCCESS] = "\033[1;32m",
      [STYLE_INTERMEDIATE] = "\033[1;36m",
      [STYLE_TEMPORARY] = "\033[1;33m",
      [STYLE_PERMANENT] = "\033[1;31m",
  };
  if (page->colour)
    put(page, sequence[style]);
}

static void end_style(struct page *page, enum style style)
{
  if (page->colour && style != STYLE_PLAIN)
    put(page, "\033[0m");
}

void put(struct page *page, const char *text)
{
  put_octets(page, text, strlen(text));
}

void put_visible(struct page *page, const char *text, size_t length)
{
  char shown[VISIBLE_SIZE];
  for (size_t at = 0; at < length;) {
    at += visible_read(text + at, length - at, shown);
    put(page, shown);
  }
}

void put_styled(struct page *page, enum style style, const char *text)
{
  begin_style(page, style);
  put(page, text);
  end_style(page, style);
}

unsigned cells(const char *text)
{
  return (unsigned)strlen(text);
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

/*
 * How many octets of a text go on a line of `width` cells: whole words, at
 * least one if `force`. Looks at the end of the line, not at all of it.
 */
static size_t fit(const char *text, unsigned width, bool force)
{
  if (!memchr(text, '\0', (size_t)width + 1)) {
    size_t end = width;
    while (end > 0 && text[end] != ' ')
      end--;
    return end > 0 || !force ? end : length_before(text, ' ');
  }
  return strlen(text);
}

static const char *skip_blanks(const char *text)
{
  while (*text == ' ')
    text++;
  return text;
}

static void add(struct paragraph *paragraph, enum style style, const char *text,
                size_t length)
{
  if (paragraph->begun)
    put_octet(paragraph->page, ' ');
  begin_style(paragraph->page, style);
  put_octets(paragraph->page, text, length);
  end_style(paragraph->page, style);
  paragraph->column += (unsigned)length + paragraph->begun;
  paragraph->begun = true;
}

/* Wraps a cell before the end of the line, which leaves room for a comma. */
void paragraph_wrap(struct paragraph *paragraph, enum style style,
                    const char *text)
{
  struct page *page = paragraph->page;
  text = skip_blanks(text);
  while (*text) {
    bool begun = paragraph->begun;
    unsigned used = paragraph->column + begun + 1;
    size_t length =
        fit(text, used < page->width ? page->width - used : 0, !begun);
    if (length > 0) {
      add(paragraph, style, text, length);
      text = skip_blanks(text + length);
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
  if (*text == '\0')
    return;
  if (paragraph->begun)
    put_octet(page, ' ');
  paragraph->begun = true;
  if (page->colour)
    put_styled(page, style, text);
  else
    put(page, text);
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
  const char *rest[SMTPCODE_COMPARE_MOST + 1];
  for (size_t i = 0; i < count; i++)
    rest[i] = texts[i];
  unsigned before = 0; /* of the first line the indent is written */
  for (bool more = true; more; before = indent) {
    more = false;
    unsigned owed = before; /* blanks before the next text */
    for (size_t i = 0; i < count; i++) {
      size_t length = fit(rest[i], widths[i], true);
      if (length > 0) {
        put_blanks(page, owed);
        owed = 0;
        begin_style(page, i == 0 ? first : STYLE_PLAIN);
        put_octets(page, rest[i], length);
        end_style(page, i == 0 ? first : STYLE_PLAIN);
      }
      owed += COLUMN_GAP;
      if (length < widths[i])
        owed += widths[i] - (unsigned)length;
      rest[i] = skip_blanks(rest[i] + length);
      more |= *rest[i] != '\0';
    }
    put_octet(page, '\n');
  }
}
