/* SPDX-License-Identifier: MIT
 *
 * CommonMark with tables, for a wiki or a ticket.
 */
#include "markdown.h"

#include "headings.h"
#include "shown.h"
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

bool markdown_verdict(struct page *page, const char *before,
                      const struct smtpcode_verdict *verdict)
{
  const char *sentences[3];
  smtpcode_verdict_sentences(verdict, page->language, sentences);
  put(page, *sentences[0] ? before : "");
  for (size_t i = 0; i < 3; i++) {
    put(page, i > 0 && *sentences[i] ? blank_behind(sentences[i - 1]) : "");
    markdown_text(page, sentences[i]);
  }
  return *sentences[0] != '\0';
}

void markdown_label(struct page *page, const char *label)
{
  put(page, "- **");
  markdown_text(page, label);
  put(page, ":** ");
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
                      const char *label)
{
  bool settings = field->kind == SMTPCODE_KIND_SETTINGS;
  bool lines = settings || field->kind == SMTPCODE_KIND_LINES;
  put(page, "- **");
  markdown_text(page, label);
  put(page, lines ? ":**" : ":** ");
  markdown_text(page, field->text);
  for (size_t i = 0; !*field->text && i < field->count; i++) {
    const struct smtpcode_item *item = &field->items[i];
    put(page, lines ? "\n  - " : i > 0 ? "; " : "");
    markdown_item(page, item, false);
    if (*item->title && field->kind != SMTPCODE_KIND_SOURCES) {
      put(page, settings ? ": " : " ");
      markdown_text(page, item->title);
    }
  }
  put(page, "\n");
}

void markdown_fields(struct page *page,
                     const struct smtpcode_explanation *explanation,
                     unsigned long fields)
{
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    if (fields >> i & 1)
      put_field(page, &explanation->field[i], field_heading(explanation, i));
}

/* A heading and, if there is one, the verdict. */
void markdown_head(struct page *page, const char *text,
                   const struct smtpcode_verdict *verdict)
{
  put(page, "## ");
  markdown_text(page, text);
  put(page, "\n\n");
  if (markdown_verdict(page, "", verdict))
    put(page, "\n\n");
}

/* Everything in one line. */
void markdown_given(struct page *page, const char *text, size_t length)
{
  put(page, "`` ");
  for (const char *end = text + length; text < end;) {
    char shown[VISIBLE_SIZE];
    text += visible_read(text, (size_t)(end - text), shown);
    put(page, *shown == '`' ? "'" : shown);
  }
  put(page, " ``");
}

void markdown_brief(struct page *page, const char *name, const char *title,
                    const char *recipients,
                    const struct smtpcode_verdict *verdict)
{
  put(page, "- **");
  put(page, name);
  put(page, " ");
  markdown_text(page, title);
  if (*recipients) {
    put(page, ", ");
    markdown_given(page, recipients, strlen(recipients));
  }
  if (!markdown_verdict(page, ":** ", verdict))
    put(page, "**");
  put(page, "\n");
}

void markdown_explanation(struct page *page,
                          const struct smtpcode_explanation *explanation)
{
  if (page->brief) {
    markdown_brief(page, explanation->name, explanation->title, "",
                   &explanation->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  markdown_head(page, explanation->heading, &explanation->verdict);
  markdown_fields(page, explanation, shown_fields(explanation, page->full));
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
  markdown_text(page, explanation->field[SMTPCODE_FIELD_CLASS].text);
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

/* A paragraph of the list's last member. */
void markdown_quote(struct page *page, const char *text)
{
  if (!*text)
    return;
  put(page, "\n  ");
  markdown_text(page, text);
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
