/* SPDX-License-Identifier: MIT
 *
 * A comparison in Markdown.
 */
#include "markdown.h"

static void put_table(struct page *page,
                      const struct smtpcode_comparison *comparison)
{
  put(page, "|");
  for (size_t i = 0; i < comparison->count; i++) {
    put(page, " | ");
    put(page, comparison->codes[i].name);
  }
  put(page, " |\n|---");
  for (size_t i = 0; i < comparison->count; i++)
    put(page, "|---");
  put(page, "|\n");
  for (size_t field = 0; field < SMTPCODE_FIELDS; field++) {
    if (!comparison->codes[0].field[field].compared)
      continue;
    put(page, "| **");
    markdown_text(page, comparison->codes[0].field[field].heading);
    put(page, "**");
    for (size_t i = 0; i < comparison->count; i++) {
      put(page, " | ");
      markdown_text(page, comparison->codes[i].field[field].text);
    }
    put(page, " |\n");
  }
}

static void put_heading(struct page *page, const char *text)
{
  put(page, "\n### ");
  markdown_text(page, text);
  put(page, "\n\n");
}

static void put_advice(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
  for (int received = 0; received < 2; received++)
    for (size_t i = 0; i < comparison->count; i++) {
      put(page, "- **");
      markdown_text(page, received ? comparison->received_heading
                                   : comparison->send_heading);
      put(page, ", ");
      put(page, comparison->codes[i].name);
      put(page, ":** ");
      if (received)
        markdown_verdict(page, comparison->codes[i].verdict);
      else
        markdown_text(page, comparison->codes[i].send);
      put(page, "\n");
    }
}

void markdown_comparison(struct page *page,
                         const struct smtpcode_comparison *comparison)
{
  put(page, "## ");
  markdown_text(page, comparison->title);
  put(page, "\n\n");
  markdown_text(page, comparison->summary);
  put(page, "\n\n");
  put_table(page, comparison);
  if (comparison->difference_count > 0)
    put_heading(page, comparison->differences_heading);
  for (size_t i = 0; i < comparison->difference_count; i++) {
    const struct smtpcode_difference *difference = &comparison->differences[i];
    put(page, "1. **");
    markdown_text(page, difference->heading);
    put(page, ":** ");
    for (size_t k = 0; k < comparison->count; k++) {
      put(page, k > 0 ? "; " : "");
      put(page, comparison->codes[k].name);
      put(page, " ");
      markdown_text(page, difference->says[k]);
    }
    put(page, ".\n");
  }
  put_heading(page, comparison->advice_heading);
  put_advice(page, comparison);
  put_heading(page, comparison->sources_heading);
  for (size_t i = 0; i < comparison->source_count; i++) {
    put(page, "- ");
    markdown_item(page, comparison->sources[i], true);
    put(page, "\n");
  }
}
