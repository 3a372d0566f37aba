/* SPDX-License-Identifier: MIT
 *
 * A scan for people: columns where the page is wide enough, else a paragraph a
 * row. Numbers end below each other.
 */
#include "shown.h"
#include "text.h"

#define COUNT_WIDTH 9
#define REPLY_WIDTH 10
#define RETRY_WIDTH 14 /* where lines are wrapped */
#define ACTOR_WIDTH 15

/* The words that a column may have, by number from 0; NULL past the last. */
static const char *column_word(enum column column, int language,
                               unsigned number)
{
  return column == COLUMN_RETRY   ? smtpcode_retry_word(number, language)
         : column == COLUMN_ACTOR ? smtpcode_actor_word(number, language)
                                  : NULL;
}

/* At least `wide`, and enough for the heading and the words of a column. */
static unsigned column_width(const struct page *page, enum column column,
                             unsigned wide)
{
  const char *headings[COLUMNS];
  column_headings(page->language, headings);
  const char *text = headings[column];
  for (unsigned i = 0; text; i++) {
    wide = cells(text) > wide ? cells(text) : wide;
    text = column_word(column, page->language, i);
  }
  return wide;
}

static unsigned count_width(const struct page *page)
{
  return column_width(page, COLUMN_COUNT, COUNT_WIDTH);
}

/* Unwrapped: the title, which may have any length, is last. */
static void put_line(struct page *page, enum style style,
                     const char *const *texts)
{
  put_right(page, texts[COLUMN_COUNT], count_width(page));
  put_padded(page, style, texts[COLUMN_REPLY], REPLY_WIDTH);
  put_padded(page, STYLE_PLAIN, texts[COLUMN_RETRY],
             column_width(page, COLUMN_RETRY, 0));
  put_padded(page, STYLE_PLAIN, texts[COLUMN_ACTOR],
             column_width(page, COLUMN_ACTOR, 0));
  put(page, texts[COLUMN_TITLE]);
  put(page, "\n");
}

static void put_paragraph(struct page *page, enum style style,
                          const char *const *texts)
{
  struct paragraph paragraph = {.page = page, .indent = 4};
  paragraph_add(&paragraph, STYLE_PLAIN, texts[COLUMN_COUNT]);
  paragraph_add(&paragraph, style, texts[COLUMN_REPLY]);
  paragraph_add(&paragraph, STYLE_PLAIN, texts[COLUMN_TITLE]);
  paragraph_glue(&paragraph, ';');
  paragraph_add(&paragraph, STYLE_PLAIN, texts[COLUMN_RETRY]);
  paragraph_glue(&paragraph, ';');
  paragraph_add(&paragraph, STYLE_PLAIN, texts[COLUMN_ACTOR]);
  paragraph_end(&paragraph);
}

static void put_table(struct page *page, enum style style,
                      const char *const *texts)
{
  unsigned count = count_width(page);
  unsigned used =
      count + REPLY_WIDTH + RETRY_WIDTH + ACTOR_WIDTH + COLUMNS * COLUMN_GAP;
  const char *rest[] = {texts[COLUMN_REPLY], texts[COLUMN_TITLE],
                        texts[COLUMN_RETRY], texts[COLUMN_ACTOR]};
  const unsigned widths[] = {REPLY_WIDTH, page->width - used, RETRY_WIDTH,
                             ACTOR_WIDTH};
  put_right(page, texts[COLUMN_COUNT], count);
  put_columns_at(page, count + COLUMN_GAP, rest, widths, 4, style);
}

static void put_row(struct page *page, enum style style,
                    const char *const *texts)
{
  if (page->width == 0)
    put_line(page, style, texts);
  else if (page->width < 72)
    put_paragraph(page, style, texts);
  else
    put_table(page, style, texts);
}

void text_row(struct page *page, const struct smtpcode_row *row)
{
  const struct smtpcode_finding *finding = &row->finding;
  const char *texts[COLUMNS];
  char number[SMTPCODE_NUMBER_SIZE];
  if (page->answers == 0) {
    column_headings(page->language, texts);
    put_row(page, STYLE_BOLD, texts);
  }
  column_texts(row, texts, number);
  put_row(page, style_of(&finding->codes[finding->count - 1].code), texts);
}

void text_totals(struct page *page, const struct smtpcode_totals *totals)
{
  char text[512];
  put(page, page->answers > 0 ? "\n" : "");
  smtpcode_write_totals(totals, page->language, text, sizeof(text));
  text_paragraph(page, STYLE_BOLD, text);
}
