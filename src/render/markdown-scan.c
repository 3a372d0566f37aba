/* SPDX-License-Identifier: MIT
 *
 * A scan as a table of Markdown.
 */
#include "markdown.h"

static void put_row(struct page *page, const char *const *texts)
{
  for (size_t i = 0; i < SMTPCODE_COLUMNS; i++) {
    put(page, "| ");
    markdown_text(page, texts[i]);
    put(page, " ");
  }
  put(page, "|\n");
}

void markdown_row(struct page *page, const struct smtpcode_counted *row)
{
  if (page->answers == 0) {
    const char *headings[SMTPCODE_COLUMNS];
    for (unsigned i = 0; i < SMTPCODE_COLUMNS; i++)
      headings[i] = smtpcode_column_heading(i, page->language);
    put_row(page, headings);
    put(page, "| ---: | --- | --- | --- | --- |\n");
  }
  const char *const texts[SMTPCODE_COLUMNS] = {
      row->number, row->answer.name, row->title, row->retry, row->actor};
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
