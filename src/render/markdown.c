/* SPDX-License-Identifier: MIT
 *
 * CommonMark with tables, for a wiki or a ticket.
 */
#include "layout.h"

#include <string.h>

/* Text with the characters escaped that Markdown or a table would take for its
 * own. */
static void put_text(struct page *page, const char *text)
{
  for (;;) {
    size_t plain = strcspn(text, "\\`*_<>|[]");
    put_octets(page, text, plain);
    text += plain;
    if (*text == '\0')
      return;
    const char escaped[] = {'\\', *text++, '\0'};
    put(page, escaped);
  }
}

static void put_verdict(struct page *page,
                        const struct smtpcode_explanation *explanation)
{
  for (size_t i = 0; i < 3; i++) {
    put(page, i > 0 && *explanation->verdict[i] ? " " : "");
    put_text(page, explanation->verdict[i]);
  }
}

static void put_item(struct page *page, const struct smtpcode_item *item)
{
  put(page, *item->address ? "[" : "");
  put_text(page, item->name);
  if (*item->address) {
    put(page, "](");
    put(page, item->address);
    put(page, item->section);
    put(page, ")");
  } else if (*item->title) {
    put(page, " ");
    put_text(page, item->title);
  }
}

static void put_field(struct page *page, const struct smtpcode_field *field)
{
  put(page, "- **");
  put_text(page, field->heading);
  put(page, ":** ");
  put_text(page, field->text);
  for (size_t i = 0; !*field->text && i < field->count; i++) {
    put(page, i > 0 ? "; " : "");
    put_item(page, &field->items[i]);
  }
  put(page, "\n");
}

void markdown_explanation(struct page *page,
                          const struct smtpcode_explanation *explanation)
{
  put(page, page->answers > 0 ? "\n## " : "## ");
  put_text(page, explanation->heading);
  put(page, "\n\n");
  put_verdict(page, explanation);
  put(page, *explanation->verdict[0] ? "\n\n" : "");
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    if (field->explained && (*field->text || field->count > 0))
      put_field(page, field);
  }
}

void markdown_brief(struct page *page,
                    const struct smtpcode_explanation *explanation)
{
  put(page, "- **");
  put(page, explanation->name);
  put(page, " ");
  put_text(page, explanation->title);
  put(page, ":** ");
  put_verdict(page, explanation);
  put(page, "\n");
}

void markdown_entry(struct page *page,
                    const struct smtpcode_explanation *explanation,
                    const char *outcome)
{
  put(page, "- **");
  put(page, explanation->name);
  put(page, "** ");
  put(page, outcome);
  put(page, *outcome ? ", " : "");
  put_text(page, explanation->field[SMTPCODE_CLASS].text);
  put(page, ": ");
  put_text(page, explanation->title);
  put(page, "\n");
}

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
    put_text(page, comparison->codes[0].field[field].heading);
    put(page, "**");
    for (size_t i = 0; i < comparison->count; i++) {
      put(page, " | ");
      put_text(page, comparison->codes[i].field[field].text);
    }
    put(page, " |\n");
  }
}

static void put_heading(struct page *page, const char *text)
{
  put(page, "\n### ");
  put_text(page, text);
  put(page, "\n\n");
}

static void put_advice(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
  for (int received = 0; received < 2; received++)
    for (size_t i = 0; i < comparison->count; i++) {
      put(page, "- **");
      put_text(page, received ? comparison->received_heading
                              : comparison->send_heading);
      put(page, ", ");
      put(page, comparison->codes[i].name);
      put(page, ":** ");
      if (received)
        put_verdict(page, &comparison->codes[i]);
      else
        put_text(page, comparison->codes[i].send);
      put(page, "\n");
    }
}

void markdown_comparison(struct page *page,
                         const struct smtpcode_comparison *comparison)
{
  put(page, "## ");
  put_text(page, comparison->title);
  put(page, "\n\n");
  put_text(page, comparison->summary);
  put(page, "\n\n");
  put_table(page, comparison);
  if (comparison->difference_count > 0)
    put_heading(page, comparison->differences_heading);
  for (size_t i = 0; i < comparison->difference_count; i++) {
    const struct smtpcode_difference *difference = &comparison->differences[i];
    put(page, "1. **");
    put_text(page, difference->heading);
    put(page, ":** ");
    for (size_t k = 0; k < comparison->count; k++) {
      put(page, k > 0 ? "; " : "");
      put(page, comparison->codes[k].name);
      put(page, " ");
      put_text(page, difference->says[k]);
    }
    put(page, ".\n");
  }
  put_heading(page, comparison->advice_heading);
  put_advice(page, comparison);
  put_heading(page, comparison->sources_heading);
  for (size_t i = 0; i < comparison->source_count; i++) {
    put(page, "- ");
    put_item(page, comparison->sources[i]);
    put(page, "\n");
  }
}

void markdown_problem(struct page *page, const char *operand,
                      const char *message)
{
  (void)page, (void)operand, (void)message; /* standard error has it */
}
