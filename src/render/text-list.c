/* SPDX-License-Identifier: MIT
 *
 * Lists for people: a line for each code, kind of reply or provider, and why it
 * was found.
 */
#include "text.h"

#define ENTRY_OUTCOME 1 /* of the texts of an entry; has no column if empty */

/* Unwrapped: the title, which may have any length, is last. */
static void put_entry(struct page *page, enum style style,
                      const char *const *texts, const unsigned *widths)
{
  for (size_t i = 0; i < 3; i++)
    if (i != ENTRY_OUTCOME || *texts[i])
      put_padded(page, i == 0 ? style : STYLE_PLAIN, texts[i], widths[i]);
  put(page, texts[3]);
  put_octet(page, '\n');
}

static void put_entry_columns(struct page *page, enum style style,
                              const char *const *texts, const unsigned *widths)
{
  const char *shown[4];
  unsigned columns[4], left = page->width - 1;
  size_t count = 0;
  for (size_t i = 0; i < 4; i++)
    if (i != ENTRY_OUTCOME || *texts[i]) {
      columns[count] = i < 3 ? widths[i] : left;
      left -= columns[count] + COLUMN_GAP;
      shown[count++] = texts[i];
    }
  put_columns(page, shown, columns, count, style);
}

/* Code, outcome, class, title; in columns where there is room. */
void text_entry(struct page *page,
                const struct smtpcode_explanation *explanation,
                const char *outcome)
{
  static const unsigned widths[] = {6, 12, 25};
  const struct smtpcode_field *field =
      &explanation->field[SMTPCODE_FIELD_CLASS];
  bool brief = explanation->code.kind == SMTPCODE_ENHANCED_CODE &&
               explanation->code.part[0] != SMTPCODE_ANY;
  enum style style = style_of(&explanation->code);
  const char *const texts[] = {explanation->name, outcome,
                               brief ? field->value : field->text,
                               explanation->title};
  if (page->width == 0) {
    put_entry(page, style, texts, widths);
  } else if (page->width >= 80) {
    put_entry_columns(page, style, texts, widths);
  } else {
    struct paragraph paragraph = {.page = page};
    paragraph_add(&paragraph, style, texts[0]);
    paragraph.indent = 4;
    for (size_t i = 1; i < 4; i++)
      paragraph_add(&paragraph, STYLE_PLAIN, texts[i]);
    paragraph_end(&paragraph);
  }
}

/* The first of its codes, what it means and by whom. */
void text_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                  const char *code)
{
  struct paragraph paragraph = {.page = page, .indent = 4};
  if (page->width == 0 || page->width >= 80) {
    put_padded(page, STYLE_BOLD, code, 11);
    paragraph.column = paragraph.indent = 13;
  } else {
    paragraph_add(&paragraph, STYLE_BOLD, code);
  }
  if (*meaning->provider) {
    paragraph_add(&paragraph, STYLE_PLAIN, meaning->provider);
    paragraph_glue(&paragraph, ':');
  }
  paragraph_add(&paragraph, STYLE_PLAIN, meaning->title);
  paragraph_end(&paragraph);
}

/* Under the line that it belongs to. */
void text_quote(struct page *page, const char *text)
{
  struct paragraph paragraph = {.page = page, .column = 6, .indent = 6};
  if (!*text)
    return;
  put(page, "      ");
  paragraph_add(&paragraph, STYLE_PLAIN, text);
  paragraph_end(&paragraph);
}

void text_provider(struct page *page, const char *name, const char *title)
{
  struct paragraph paragraph = {.page = page, .column = 22, .indent = 22};
  put_padded(page, STYLE_BOLD, name, 20);
  paragraph_add(&paragraph, STYLE_PLAIN, title);
  paragraph_end(&paragraph);
}
