/* SPDX-License-Identifier: MIT
 *
 * CommonMark with tables, for a wiki or a ticket.
 */
#include "markdown.h"

#include "visible.h"

/* Text with the characters escaped that Markdown or a table would take for its
 * own. */
void markdown_text(struct page *page, const char *text)
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

void markdown_verdict(struct page *page, const char *const *verdict)
{
  for (size_t i = 0; i < 3; i++) {
    put(page, i > 0 && *verdict[i] ? blank_behind(verdict[i - 1]) : "");
    markdown_text(page, verdict[i]);
  }
}

void markdown_item(struct page *page, const struct smtpcode_item *item,
                   bool title)
{
  put(page, *item->address ? "[" : "");
  markdown_text(page, item->name);
  if (*item->address) {
    put(page, "](");
    put(page, item->address);
    put(page, ")");
  }
  if (title && *item->title) {
    put(page, " ");
    markdown_text(page, item->title);
  }
}

static void put_field(struct page *page, const struct smtpcode_field *field,
                      enum smtpcode_field_name name)
{
  put(page, "- **");
  markdown_text(page, field->heading);
  put(page, name >= SMTPCODE_SERVERS ? ":**" : ":** ");
  markdown_text(page, field->text);
  for (size_t i = 0; !*field->text && i < field->count; i++) {
    const struct smtpcode_item *item = &field->items[i];
    put(page, name >= SMTPCODE_SERVERS ? "\n  - " : i > 0 ? "; " : "");
    markdown_item(page, item, false);
    if (*item->title && name != SMTPCODE_SOURCES) {
      put(page, name == SMTPCODE_SERVERS ? ": " : " ");
      markdown_text(page, item->title);
    }
  }
  put(page, "\n");
}

void markdown_fields(struct page *page,
                     const struct smtpcode_explanation *explanation)
{
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    if (field->explained && (*field->text || field->count > 0))
      put_field(page, field, i);
  }
}

/* A heading and, if there is one, the verdict. */
void markdown_head(struct page *page, const char *heading,
                   const char *const *verdict)
{
  put(page, "## ");
  markdown_text(page, heading);
  put(page, "\n\n");
  markdown_verdict(page, verdict);
  put(page, *verdict[0] ? "\n\n" : "");
}

/* Everything in one line. */
void markdown_brief(struct page *page, const char *name, const char *title,
                    const char *const *verdict)
{
  put(page, "- **");
  put(page, name);
  put(page, " ");
  markdown_text(page, title);
  put(page, *verdict[0] ? ":** " : "**");
  markdown_verdict(page, verdict);
  put(page, "\n");
}

void markdown_explanation(struct page *page,
                          const struct smtpcode_explanation *explanation)
{
  if (page->brief) {
    markdown_brief(page, explanation->name, explanation->title,
                   explanation->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  markdown_head(page, explanation->heading, explanation->verdict);
  markdown_fields(page, explanation);
}

void markdown_silence(struct page *page, const char *text, size_t length,
                      size_t line)
{
  (void)page, (void)text, (void)length, (void)line; /* nothing to explain */
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
  markdown_text(page, explanation->field[SMTPCODE_CLASS].text);
  put(page, ": ");
  markdown_text(page, explanation->title);
  put(page, "\n");
}

void markdown_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                      const char *code)
{
  put(page, "- **");
  put(page, code);
  put(page, *code ? "** " : "**");
  markdown_text(page, meaning->provider);
  put(page, *meaning->provider ? ": " : "");
  markdown_text(page, meaning->title);
  put(page, "\n");
}

void markdown_provider(struct page *page, const char *name, const char *title)
{
  put(page, "- **");
  put(page, name);
  put(page, "** ");
  markdown_text(page, title);
  put(page, "\n");
}

void markdown_problem(struct page *page, const char *operand,
                      const char *message)
{
  (void)page, (void)operand, (void)message; /* standard error has it */
}
