/* SPDX-License-Identifier: MIT
 *
 * For people: on a terminal and in a pipe.
 */
#include "layout.h"
#include "visible.h"

#include <string.h>

/* Separates an answer from the one before. */
static void begin(struct page *page)
{
  if (page->answers > 0)
    put(page, "\n");
}

static void put_verdict(struct page *page, const char *const *verdict)
{
  struct paragraph paragraph = {page, 0, 0, false};
  for (size_t i = 0; i < 3; i++)
    paragraph_add(&paragraph, STYLE_PLAIN, verdict[i]);
  if (paragraph.begun)
    paragraph_end(&paragraph);
}

static void put_paragraph(struct page *page, enum style style, const char *text)
{
  struct paragraph paragraph = {page, 0, 0, false};
  paragraph_add(&paragraph, style, text);
  paragraph_end(&paragraph);
}

/* A list in one paragraph, with titles or without. */
static void add_items(struct paragraph *paragraph,
                      const struct smtpcode_field *field, bool titles)
{
  for (size_t i = 0; i < field->count; i++) {
    if (i > 0)
      paragraph_glue(paragraph, ";");
    paragraph_add(paragraph, STYLE_PLAIN, field->items[i].name);
    if (titles)
      paragraph_add(paragraph, STYLE_PLAIN, field->items[i].title);
  }
}

/* A list with a line for each item. */
static void put_items(struct page *page, const struct smtpcode_field *field)
{
  for (size_t i = 0; i < field->count; i++) {
    struct paragraph paragraph = {page, 2, 6, false};
    put(page, "  ");
    paragraph_add(&paragraph, STYLE_PLAIN, field->items[i].name);
    paragraph_add(&paragraph, STYLE_PLAIN, field->items[i].title);
    paragraph_end(&paragraph);
  }
}

/* Codes have a line each; of sources only the names are shown, their titles are
 * long. */
static void put_field(struct page *page, const struct smtpcode_field *field,
                      enum smtpcode_field_name name)
{
  bool lines = name == SMTPCODE_CODES;
  struct paragraph paragraph = {page, 0, 0, false};
  paragraph_add(&paragraph, STYLE_BOLD, field->heading);
  paragraph_glue(&paragraph, ":");
  paragraph.indent = 2;
  if (*field->text)
    paragraph_add(&paragraph, STYLE_PLAIN, field->text);
  else if (!lines)
    add_items(&paragraph, field, name != SMTPCODE_SOURCES);
  paragraph_end(&paragraph);
  if (lines)
    put_items(page, field);
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

/* Everything in one line. */
static void put_brief(struct page *page, const struct smtpcode_code *code,
                      const char *name, const char *title,
                      const char *const *verdict)
{
  put_styled(page, style_of(code), name);
  put(page, " ");
  put(page, title);
  for (size_t i = 0; i < 3 && *verdict[i]; i++) {
    put(page, i == 0 ? ": " : " ");
    put(page, verdict[i]);
  }
  put(page, "\n");
}

void text_explanation(struct page *page,
                      const struct smtpcode_explanation *explanation)
{
  if (page->brief) {
    put_brief(page, &explanation->code, explanation->name, explanation->title,
              explanation->verdict);
    return;
  }
  begin(page);
  put_paragraph(page, style_of(&explanation->code), explanation->heading);
  put_verdict(page, explanation->verdict);
  put(page, "\n");
  put_fields(page, explanation);
}

static void put_labelled(struct page *page, const char *label, const char *text)
{
  struct paragraph paragraph = {page, 0, 0, false};
  paragraph_add(&paragraph, STYLE_BOLD, label);
  paragraph_glue(&paragraph, ":");
  paragraph.indent = 2;
  paragraph_add(&paragraph, STYLE_PLAIN, text);
  paragraph_end(&paragraph);
}

/* How a word of text from outside is shown: its cells and its octets. */
static unsigned measure(const char *text, size_t length, size_t *octets)
{
  unsigned wide = 0;
  for (*octets = 0; *octets < length && text[*octets] != ' ';) {
    char shown[VISIBLE_SIZE];
    *octets += visible_read(text + *octets, length - *octets, shown);
    wide += cells(shown);
  }
  return wide;
}

/* A label and text from outside, as it is but for line ends where it does not
 * fit, which stand for a blank. */
static void put_given(struct page *page, const char *label, const char *text,
                      size_t length)
{
  unsigned column = cells(label) + 1;
  put_styled(page, STYLE_BOLD, label);
  put(page, ":");
  for (bool first = true; first || length > 0; first = false) {
    size_t octets, blank = first ? 0 : 1;
    unsigned wide = measure(text + blank, length - blank, &octets);
    bool fits = page->width == 0 || column + 1 + wide <= page->width;
    put(page, fits ? " " : "\n  ");
    column = (fits ? column + 1 : 2) + wide;
    put_visible(page, text + blank, octets);
    text += blank + octets;
    length -= blank + octets;
  }
  put(page, "\n");
}

static void put_phase(struct page *page, const struct smtpcode_answer *answer)
{
  struct paragraph paragraph = {page, 0, 0, false};
  paragraph_add(&paragraph, STYLE_BOLD, answer->phase_heading);
  paragraph_glue(&paragraph, ":");
  paragraph.indent = 2;
  paragraph_add(&paragraph, STYLE_PLAIN, answer->phase);
  if (*answer->phase_meaning)
    paragraph_glue(&paragraph, ".");
  paragraph_add(&paragraph, STYLE_PLAIN, answer->phase_meaning);
  paragraph_end(&paragraph);
}

void text_answer(struct page *page, const struct smtpcode_answer *answer,
                 const char *text, size_t length, size_t line)
{
  (void)line; /* the reply itself is shown */
  const struct smtpcode_explanation *codes = answer->codes;
  if (page->brief) {
    put_brief(page, &codes[answer->count - 1].code, answer->name,
              codes[0].title, answer->verdict);
    return;
  }
  begin(page);
  if (*answer->warning)
    put_paragraph(page, STYLE_BOLD, answer->warning);
  put_paragraph(page, style_of(&codes[answer->count - 1].code),
                answer->heading);
  put_verdict(page, answer->verdict);
  for (size_t i = 0; i < answer->note_count; i++)
    put_labelled(page, answer->notes_heading, answer->notes[i]);
  put(page, "\n");
  put_given(page, answer->reply_heading, text, length);
  if (*answer->recipients)
    put_given(page, answer->recipients_heading, answer->recipients,
              strlen(answer->recipients));
  if (*answer->phase)
    put_phase(page, answer);
  put_fields(page, &codes[0]);
  for (size_t i = 1; i < answer->count; i++) {
    put(page, "\n");
    put_paragraph(page, style_of(&codes[i].code), codes[i].heading);
    put_fields(page, &codes[i]);
  }
}

/* Code, class, title; in columns where there is room for the longest. */
void text_entry(struct page *page,
                const struct smtpcode_explanation *explanation,
                const char *outcome)
{
  const struct smtpcode_field *field = &explanation->field[SMTPCODE_CLASS];
  bool brief = explanation->code.kind == SMTPCODE_STATUS &&
               explanation->code.part[0] != SMTPCODE_ANY;
  const char *class = brief ? field->value : field->text;
  if (page->width == 0 || page->width >= 80) {
    put_padded(page, style_of(&explanation->code), explanation->name, 6);
    if (*outcome)
      put_padded(page, STYLE_PLAIN, outcome, 12);
    put_padded(page, STYLE_PLAIN, class, 25);
    unsigned column = *outcome ? 8 + 14 + 27 : 8 + 27;
    struct paragraph title = {page, column, column, false};
    paragraph_add(&title, STYLE_PLAIN, explanation->title);
    paragraph_end(&title);
    return;
  }
  struct paragraph paragraph = {page, 0, 0, false};
  paragraph_add(&paragraph, style_of(&explanation->code), explanation->name);
  paragraph.indent = 4;
  paragraph_add(&paragraph, STYLE_PLAIN, outcome);
  paragraph_add(&paragraph, STYLE_PLAIN, class);
  paragraph_add(&paragraph, STYLE_PLAIN, explanation->title);
  paragraph_end(&paragraph);
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
