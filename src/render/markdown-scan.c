/* SPDX-License-Identifier: MIT
 *
 * A scan as a table of Markdown.
 */
#include "markdown.h"
#include "shown.h"

static void put_row(struct page *page, const char *const *texts)
{
  for (size_t i = 0; i < COLUMNS; i++) {
    put(page, "| ");
    markdown_text(page, texts[i]);
    put(page, " ");
  }
  put(page, "|\n");
}

void markdown_row(struct page *page, const struct smtpcode_row *row)
{
  const char *texts[COLUMNS];
  char number[SMTPCODE_NUMBER_SIZE];
  if (page->answers == 0) {
    column_headings(page->language, texts);
    put_row(page, texts);
    put(page, "| ---: | --- | --- | --- | --- |\n");
  }
  column_texts(row, texts, number);
  put_row(page, texts);
}

void markdown_totals(struct page *page, const struct smtpcode_totals *totals)
{
  char text[512];
  smtpcode_write_totals(totals, page->language, text, sizeof(text));
  put(page, page->answers > 0 ? "\n" : "");
  markdown_text(page, text);
  put(page, "\n");
}
