/* SPDX-License-Identifier: MIT
 *
 * Puts text on lines: style, wrapping, columns. Knows nothing of codes but the
 * colour of their classes.
 */
#include "layout.h"

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

static void put_octets(struct page *page, const char *text, size_t length)
{
  fwrite(text, 1, length, page->stream);
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

void put_styled(struct page *page, enum style style, const char *text)
{
  begin_style(page, style);
  put(page, text);
  end_style(page, style);
}

unsigned cells(const char *text, size_t length)
{
  unsigned count = 0;
  for (size_t i = 0; i < length; i++)
    count += ((unsigned char)text[i] & 0xc0) !=
             0x80; /* not a continuation octet of UTF-8 */
  return count;
}

static void put_blanks(struct page *page, unsigned count)
{
  static const char blanks[] = "                                ";
  for (; count > sizeof(blanks) - 1; count -= (unsigned)sizeof(blanks) - 1)
    put(page, blanks);
  put_octets(page, blanks, count);
}

void put_padded(struct page *page, enum style style, const char *text,
                unsigned width)
{
  unsigned wide = cells(text, strlen(text));
  put_styled(page, style, text);
  put_blanks(page, (wide < width ? width - wide : 0) + COLUMN_GAP);
}

void paragraph_add(struct paragraph *paragraph, enum style style,
                   const char *text)
{
  struct page *page = paragraph->page;
  if (page->width == 0) {
    if (paragraph->column > 0 && *text)
      put(page, " ");
    put_styled(page, style, text);
    paragraph->column = 1;
    return;
  }
  while (*text) {
    size_t length = strcspn(text, " ");
    unsigned wide = cells(text, length);
    if (paragraph->column > paragraph->indent &&
        paragraph->column + 1 + wide >=
            page->width) { /* keeps a cell for a comma */
      put(page, "\n");
      put_blanks(page, paragraph->indent);
      paragraph->column = paragraph->indent;
    } else if (paragraph->column > paragraph->indent) {
      put(page, " ");
      paragraph->column++;
    }
    begin_style(page, style);
    put_octets(page, text, length);
    end_style(page, style);
    paragraph->column += wide;
    text += length;
    text += strspn(text, " ");
  }
}

void paragraph_glue(struct paragraph *paragraph, const char *text)
{
  put(paragraph->page, text);
  paragraph->column += cells(text, strlen(text));
}

void paragraph_end(struct paragraph *paragraph)
{
  put(paragraph->page, "\n");
  paragraph->column = 0;
}

/* How many octets of a text go on a line of `width` cells: whole words, at
 * least one. Sets `next` to where the rest begins. */
static size_t fit(const char *text, unsigned width, const char **next)
{
  size_t end = strcspn(text, " ");
  for (;;) {
    size_t gap = strspn(text + end, " "), word = strcspn(text + end + gap, " ");
    if (word == 0 || cells(text, end + gap + word) > width) {
      *next = text + end + gap;
      return end;
    }
    end += gap + word;
  }
}

void put_columns(struct page *page, const char *const *texts,
                 const unsigned *widths, size_t count, enum style first)
{
  const char *rest[SMTPCODE_COMPARE_MOST + 1];
  memcpy(rest, texts, count * sizeof(*rest));
  for (bool more = true; more;) {
    more = false;
    unsigned owed = 0; /* blanks before the next text */
    for (size_t i = 0; i < count; i++) {
      const char *line = rest[i];
      size_t length = fit(line, widths[i], &rest[i]);
      if (length > 0) {
        put_blanks(page, owed);
        owed = 0;
        begin_style(page, i == 0 ? first : STYLE_PLAIN);
        put_octets(page, line, length);
        end_style(page, i == 0 ? first : STYLE_PLAIN);
      }
      unsigned wide = cells(line, length);
      owed += (wide < widths[i] ? widths[i] - wide : 0) + COLUMN_GAP;
      more |= *rest[i] != '\0';
    }
    put(page, "\n");
  }
}
