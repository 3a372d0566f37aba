/* SPDX-License-Identifier: MIT
 *
 * For people: on a terminal and in a pipe.
 */
#include "text.h"

#include "headings.h"
#include "shown.h"

void text_begin(struct page *page)
{
  if (page->answers > 0)
    put_octet(page, '\n');
}

void text_verdict(struct page *page, const struct smtpcode_verdict *verdict)
{
  const char *sentences[3];
  struct paragraph paragraph = {.page = page};
  smtpcode_verdict_sentences(verdict, page->language, sentences);
  for (size_t i = 0; i < 3; i++)
    paragraph_add(&paragraph, STYLE_PLAIN, sentences[i]);
  if (paragraph.begun)
    paragraph_end(&paragraph);
}

void text_paragraph(struct page *page, enum style style, const char *text)
{
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, style, text);
  paragraph_end(&paragraph);
}

/* A list in one paragraph, with titles or without. */
static void add_items(struct paragraph *paragraph,
                      const struct smtpcode_field *field, bool titles)
{
  for (size_t i = 0; i < field->count; i++) {
    if (i > 0)
      paragraph_glue(paragraph, ';');
    paragraph_add(paragraph, STYLE_PLAIN, field->items[i].name);
    if (titles)
      paragraph_add(paragraph, STYLE_PLAIN, field->items[i].title);
  }
}

/* A list with a line for each item. */
static void put_items(struct page *page, const struct smtpcode_field *field,
                      bool colon)
{
  for (size_t i = 0; i < field->count; i++) {
    unsigned indent = page->width > 0 && page->width < 60 ? 2 : 6;
    struct paragraph paragraph = {.page = page, .column = 2, .indent = indent};
    put(page, "  ");
    paragraph_add(&paragraph, STYLE_PLAIN, field->items[i].name);
    if (colon)
      paragraph_glue(&paragraph, ':');
    paragraph_add(&paragraph, STYLE_PLAIN, field->items[i].title);
    paragraph_end(&paragraph);
  }
}

/* Of sources only the names are shown: their titles are long. */
static void put_field(struct page *page, const struct smtpcode_field *field,
                      const char *label)
{
  bool lines = field->kind == SMTPCODE_KIND_LINES ||
               field->kind == SMTPCODE_KIND_SETTINGS;
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, STYLE_BOLD, label);
  paragraph_glue(&paragraph, ':');
  paragraph.indent = 2;
  if (*field->text)
    paragraph_add(&paragraph, STYLE_PLAIN, field->text);
  else if (!lines)
    add_items(&paragraph, field, field->kind != SMTPCODE_KIND_SOURCES);
  paragraph_end(&paragraph);
  if (lines)
    put_items(page, field, field->kind == SMTPCODE_KIND_SETTINGS);
}

void text_fields(struct page *page,
                 const struct smtpcode_explanation *explanation,
                 unsigned long fields)
{
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    if (fields >> i & 1)
      put_field(page, &explanation->field[i], field_heading(explanation, i));
}

static void put_in_line(struct page *page, const struct smtpcode_code *code,
                        const char *name, const char *title,
                        const char *recipients,
                        const struct smtpcode_verdict *verdict)
{
  const char *sentences[3];
  smtpcode_verdict_sentences(verdict, page->language, sentences);
  put_styled(page, style_of(code), name);
  put(page, " ");
  put(page, title);
  put(page, *recipients ? ", " : "");
  put_visible(page, recipients, strlen(recipients));
  for (size_t i = 0; i < 3 && *sentences[i]; i++) {
    put(page, i == 0 ? ": " : blank_behind(sentences[i - 1]));
    put(page, sentences[i]);
  }
}

void text_brief(struct page *page, const struct smtpcode_code *code,
                const char *name, const char *title, const char *recipients,
                const struct smtpcode_verdict *verdict)
{
  put_in_line(page, code, name, title, recipients, verdict);
  put_octet(page, '\n');
}

void text_annotation(struct page *page, const struct smtpcode_finding *finding)
{
  put_in_line(page, &finding->codes[finding->count - 1].code, finding->name,
              finding->title, "", &finding->verdict);
}

void text_explanation(struct page *page,
                      const struct smtpcode_explanation *explanation)
{
  if (page->brief) {
    text_brief(page, &explanation->code, explanation->name, explanation->title,
               "", &explanation->verdict);
    return;
  }
  text_begin(page);
  text_paragraph(page, style_of(&explanation->code), explanation->heading);
  text_verdict(page, &explanation->verdict);
  put_octet(page, '\n');
  text_fields(page, explanation, shown_fields(explanation, page->full));
}

void text_silence(struct page *page, const char *text, size_t length,
                  size_t line)
{
  (void)page, (void)text, (void)length, (void)line; /* nothing to explain */
}

void text_problem(struct page *page, const char *operand, const char *message)
{
  (void)page, (void)operand, (void)message; /* standard error has it */
}
