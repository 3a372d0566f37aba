/* SPDX-License-Identifier: MIT
 *
 * A comparison for people: columns where the page is wide enough, else one
 * paragraph a field and code.
 */
#include "headings.h"
#include "text.h"

#define NARROWEST 24 /* text columns narrower than this are stacked instead */

static void put_heading(struct page *page, const char *text)
{
  put(page, "\n");
  put_styled(page, STYLE_BOLD, text);
  put(page, "\n");
}

/* "Label, 450:", or "Label:" for all codes. */
static struct paragraph labelled(struct page *page, const char *label,
                                 const struct smtpcode_explanation *code)
{
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, STYLE_BOLD, label);
  if (code) {
    paragraph_glue(&paragraph, ',');
    paragraph_add(&paragraph, style_of(&code->code), code->name);
  }
  paragraph_glue(&paragraph, ':');
  paragraph.indent = 2;
  return paragraph;
}

static void put_stacked(struct page *page,
                        const struct smtpcode_comparison *comparison,
                        unsigned field)
{
  bool once = comparison->same[field];
  for (size_t i = 0; i < (once ? 1 : comparison->count); i++) {
    const struct smtpcode_explanation *code = &comparison->codes[i];
    struct paragraph paragraph =
        labelled(page, field_heading(code, field), once ? NULL : code);
    paragraph_add(&paragraph, STYLE_PLAIN, code->field[field].text);
    paragraph_end(&paragraph);
  }
}

/* The widths of the label's column and of the codes' columns; false if the page
 * is too narrow for them. */
static bool measure(const struct page *page,
                    const struct smtpcode_comparison *comparison,
                    unsigned *widths)
{
  unsigned label = 0, count = (unsigned)comparison->count;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    unsigned wide = cells(field_heading(&comparison->codes[0], i));
    if (comparison->shown[i] && wide > label)
      label = wide;
  }
  if (page->width < label + count * (COLUMN_GAP + NARROWEST))
    return false;
  widths[0] = label;
  for (unsigned i = 0; i < count; i++)
    widths[i + 1] = (page->width - label) / count - COLUMN_GAP;
  return true;
}

static void put_table(struct page *page,
                      const struct smtpcode_comparison *comparison,
                      unsigned *widths)
{
  const char *texts[SMTPCODE_COMPARE_MOST + 1] = {""};
  for (size_t i = 0; i < comparison->count; i++)
    texts[i + 1] = comparison->codes[i].name;
  put_columns(page, texts, widths, comparison->count + 1, STYLE_BOLD);
  for (unsigned field = 0; field < SMTPCODE_FIELDS; field++) {
    if (!comparison->shown[field])
      continue;
    texts[0] = field_heading(&comparison->codes[0], field);
    for (size_t i = 0; i < comparison->count; i++)
      texts[i + 1] = comparison->codes[i].field[field].text;
    bool once = comparison->same[field];
    unsigned width = widths[1];
    if (once)
      widths[1] = page->width - widths[0] - COLUMN_GAP;
    put_columns(page, texts, widths, once ? 2 : comparison->count + 1,
                STYLE_BOLD);
    widths[1] = width;
  }
}

static void put_differences(struct page *page,
                            const struct smtpcode_comparison *comparison)
{
  for (size_t i = 0; i < comparison->difference_count; i++) {
    const struct smtpcode_difference *difference = &comparison->differences[i];
    const char number[] = {(char)('1' + i), '.', ' ', '\0'};
    struct paragraph paragraph = {.page = page, .column = 3, .indent = 3};
    put(page, number);
    paragraph_add(
        &paragraph, STYLE_BOLD,
        heading(page->language, HEADING_DIFFERENCE_MEANING + difference->name));
    paragraph_glue(&paragraph, ':');
    paragraph_add(&paragraph, STYLE_PLAIN, difference->text);
    paragraph_end(&paragraph);
  }
}

static void put_advice(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
  const struct smtpcode_explanation *codes = comparison->codes;
  const char *sentences[3];
  bool once = comparison->same_send;
  for (size_t i = 0; i < (once ? 1 : comparison->count); i++) {
    struct paragraph paragraph =
        labelled(page, heading(page->language, HEADING_ADVICE_SEND),
                 once ? NULL : &codes[i]);
    paragraph_add(&paragraph, STYLE_PLAIN, codes[i].send);
    paragraph_end(&paragraph);
  }
  once = comparison->same_verdict;
  for (size_t i = 0; i < (once ? 1 : comparison->count); i++) {
    struct paragraph paragraph =
        labelled(page, heading(page->language, HEADING_ADVICE_RECEIVED),
                 once ? NULL : &codes[i]);
    smtpcode_verdict_sentences(&codes[i].verdict, page->language, sentences);
    for (size_t k = 0; k < 3; k++)
      paragraph_add(&paragraph, STYLE_PLAIN, sentences[k]);
    paragraph_end(&paragraph);
  }
}

/* True if a source before this one has the same title. */
static bool titled(const struct smtpcode_comparison *comparison, size_t number)
{
  for (size_t i = 0; i < number; i++)
    if (strcmp(comparison->sources[i]->title,
               comparison->sources[number]->title) == 0)
      return true;
  return false;
}

static void put_sources(struct page *page,
                        const struct smtpcode_comparison *comparison)
{
  for (size_t i = 0; i < comparison->source_count; i++) {
    const struct smtpcode_item *source = comparison->sources[i];
    struct paragraph paragraph = {.page = page};
    paragraph_add(&paragraph, STYLE_PLAIN, source->name);
    paragraph.indent = 2;
    if (!titled(comparison, i)) {
      paragraph_glue(&paragraph, ',');
      paragraph_add(&paragraph, STYLE_PLAIN, source->title);
    }
    if (*source->address) {
      paragraph_glue(&paragraph, ':');
      paragraph_add(&paragraph, STYLE_PLAIN, source->address);
    }
    paragraph_end(&paragraph);
  }
}

void text_comparison(struct page *page,
                     const struct smtpcode_comparison *comparison)
{
  unsigned widths[SMTPCODE_COMPARE_MOST + 1];
  text_paragraph(page, STYLE_BOLD, comparison->title);
  put(page, "\n");
  text_paragraph(page, STYLE_PLAIN, comparison->summary);
  put(page, "\n");
  if (measure(page, comparison, widths))
    put_table(page, comparison, widths);
  else
    for (unsigned field = 0; field < SMTPCODE_FIELDS; field++)
      if (comparison->shown[field])
        put_stacked(page, comparison, field);
  if (comparison->difference_count > 0) {
    put_heading(page, heading(page->language, HEADING_DIFFERENCES));
    put_differences(page, comparison);
  }
  put_heading(page, heading(page->language, HEADING_ADVICE));
  put_advice(page, comparison);
  put_heading(page, heading(page->language, HEADING_LEARN_MORE));
  put_sources(page, comparison);
}
