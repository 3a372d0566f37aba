/* SPDX-License-Identifier: MIT
 *
 * A comparison in Markdown.
 */
#include "headings.h"
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
  for (unsigned field = 0; field < SMTPCODE_FIELDS; field++) {
    if (!comparison->shown[field] || comparison->same[field])
      continue;
    put(page, "| **");
    markdown_text(page, field_heading(&comparison->codes[0], field));
    put(page, "**");
    for (size_t i = 0; i < comparison->count; i++) {
      put(page, " | ");
      markdown_text(page, comparison->codes[i].field[field].text);
    }
    put(page, " |\n");
  }
}

/* What is the same for all codes, which the table then leaves out. */
static void put_same(struct page *page,
                     const struct smtpcode_comparison *comparison)
{
  bool any = false;
  for (unsigned field = 0; field < SMTPCODE_FIELDS; field++) {
    if (!comparison->shown[field] || !comparison->same[field])
      continue;
    put(page, "- **");
    markdown_text(page, field_heading(&comparison->codes[0], field));
    put(page, ":** ");
    markdown_text(page, comparison->codes[0].field[field].text);
    put(page, "\n");
    any = true;
  }
  put(page, any ? "\n" : "");
}

static void put_heading(struct page *page, const char *text)
{
  put(page, "\n### ");
  markdown_text(page, text);
  put(page, "\n\n");
}

/* "Label, 450:", or "Label:" for all codes. */
static void put_label(struct page *page, const char *label, const char *code)
{
  put(page, "- **");
  markdown_text(page, label);
  put(page, *code ? ", " : "");
  put(page, code);
  put(page, ":** ");
}

static void put_advice(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
  const struct smtpcode_explanation *codes = comparison->codes;
  bool once = comparison->same_send;
  for (size_t i = 0; i < (once ? 1 : comparison->count); i++) {
    put_label(page, heading(page->language, HEADING_ADVICE_SEND),
              once ? "" : codes[i].name);
    markdown_text(page, codes[i].send);
    put(page, "\n");
  }
  once = comparison->same_verdict;
  for (size_t i = 0; i < (once ? 1 : comparison->count); i++) {
    put_label(page, heading(page->language, HEADING_ADVICE_RECEIVED),
              once ? "" : codes[i].name);
    markdown_verdict(page, "", &codes[i].verdict);
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
  put_same(page, comparison);
  put_table(page, comparison);
  if (comparison->difference_count > 0)
    put_heading(page, heading(page->language, HEADING_DIFFERENCES));
  for (size_t i = 0; i < comparison->difference_count; i++) {
    const struct smtpcode_difference *difference = &comparison->differences[i];
    put(page, "1. **");
    markdown_text(page, heading(page->language,
                                HEADING_DIFFERENCE_MEANING + difference->name));
    put(page, ":** ");
    markdown_text(page, difference->text);
    put(page, "\n");
  }
  put_heading(page, heading(page->language, HEADING_ADVICE));
  put_advice(page, comparison);
  put_heading(page, heading(page->language, HEADING_LEARN_MORE));
  for (size_t i = 0; i < comparison->source_count; i++) {
    put(page, "- ");
    markdown_item(page, comparison->sources[i], true);
    put(page, "\n");
  }
}
