/* SPDX-License-Identifier: MIT
 *
 * CommonMark with tables, for a wiki or a ticket.
 */
#include "markdown.h"

#include "visible.h"

#include <string.h>

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
    put(page, i > 0 && *verdict[i] ? " " : "");
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
  put(page, ":** ");
  markdown_text(page, field->text);
  for (size_t i = 0; !*field->text && i < field->count; i++) {
    put(page, i > 0 ? "; " : "");
    markdown_item(page, &field->items[i], name != SMTPCODE_SOURCES);
  }
  put(page, "\n");
}

static void put_fields(struct page *page,
                       const struct smtpcode_explanation *explanation)
{
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    if (field->explained && (*field->text || field->count > 0))
      put_field(page, field, i);
  }
}

/* A heading and, if there is one, the verdict. */
static void put_head(struct page *page, const char *heading,
                     const char *const *verdict)
{
  put(page, "## ");
  markdown_text(page, heading);
  put(page, "\n\n");
  markdown_verdict(page, verdict);
  put(page, *verdict[0] ? "\n\n" : "");
}

/* Everything in one line. */
static void put_brief(struct page *page, const char *name, const char *title,
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
    put_brief(page, explanation->name, explanation->title,
              explanation->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  put_head(page, explanation->heading, explanation->verdict);
  put_fields(page, explanation);
}

/* The reply as given, in a code span that no backquote in it can end. */
static void put_given(struct page *page, const char *text, size_t length)
{
  put(page, "`` ");
  for (const char *end = text + length; text < end;) {
    char shown[VISIBLE_SIZE];
    text += visible_read(text, (size_t)(end - text), shown);
    put(page, *shown == '`' ? "'" : shown);
  }
  put(page, " ``");
}

void markdown_answer(struct page *page, const struct smtpcode_answer *answer,
                     const char *text, size_t length, size_t line)
{
  (void)line; /* the reply itself is shown */
  if (page->brief) {
    put_brief(page, answer->name, answer->codes[0].title, answer->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  if (*answer->warning) {
    put(page, "**");
    markdown_text(page, answer->warning);
    put(page, "**\n\n");
  }
  put_head(page, answer->heading, answer->verdict);
  for (size_t i = 0; i < answer->note_count; i++) {
    put(page, "> ");
    markdown_text(page, answer->notes[i]);
    put(page, "\n\n");
  }
  put_given(page, text, length);
  put(page, "\n\n");
  if (*answer->recipients) {
    put(page, "- **");
    markdown_text(page, answer->recipients_heading);
    put(page, ":** ");
    put_given(page, answer->recipients, strlen(answer->recipients));
    put(page, "\n");
  }
  if (*answer->phase) {
    put(page, "- **");
    markdown_text(page, answer->phase_heading);
    put(page, ":** ");
    markdown_text(page, answer->phase);
    put(page, *answer->phase_meaning ? ". " : "");
    markdown_text(page, answer->phase_meaning);
    put(page, "\n");
  }
  put_fields(page, &answer->codes[0]);
  for (size_t i = 1; i < answer->count; i++) {
    put(page, "\n### ");
    markdown_text(page, answer->codes[i].heading);
    put(page, "\n\n");
    put_fields(page, &answer->codes[i]);
  }
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

void markdown_problem(struct page *page, const char *operand,
                      const char *message)
{
  (void)page, (void)operand, (void)message; /* standard error has it */
}
