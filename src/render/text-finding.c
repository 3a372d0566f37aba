/* SPDX-License-Identifier: MIT
 *
 * A whole reply for people.
 */
#include "headings.h"
#include "shown.h"
#include "text.h"
#include "visible.h"

#include <limits.h>
#include <string.h>

static void put_labelled(struct page *page, const char *label, const char *text)
{
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, STYLE_BOLD, label);
  paragraph_glue(&paragraph, ':');
  paragraph.indent = 2;
  paragraph_add(&paragraph, STYLE_PLAIN, text);
  paragraph_end(&paragraph);
}

/* How a word of text from outside is shown: its cells and its octets, or those
 * of its beginning that has `most` cells. */
static unsigned measure(const char *text, size_t length, unsigned most,
                        size_t *octets)
{
  unsigned wide = 0;
  for (*octets = 0; *octets < length && text[*octets] != ' ';) {
    char shown[VISIBLE_SIZE];
    size_t next = visible_read(text + *octets, length - *octets, shown);
    if (wide + cells(shown) > most)
      break;
    *octets += next;
    wide += cells(shown);
  }
  return wide;
}

/* A label and text from outside, as it is but for line ends where it does not
 * fit, which stand for a blank. A word that is wider than the page is broken:
 * its rest, at the margin, could pass for a line of the answer. */
static void put_given(struct page *page, const char *label, const char *text,
                      size_t length)
{
  unsigned column = cells(label) + 1;
  unsigned most = page->width > 0 ? page->width - 2 : UINT_MAX;
  put_styled(page, STYLE_BOLD, label);
  put(page, ":");
  for (bool first = true; first || length > 0; first = false) {
    size_t octets, blank = !first && *text == ' ';
    unsigned wide = measure(text + blank, length - blank, most, &octets);
    bool fits = page->width == 0 || column + 1 + wide <= page->width;
    put(page, !fits ? "\n  " : first || blank ? " " : "");
    column = (fits ? column + 1 : 2) + wide;
    put_visible(page, text + blank, octets);
    text += blank + octets;
    length -= blank + octets;
  }
  put(page, "\n");
}

static void put_phase(struct page *page, const struct smtpcode_finding *finding)
{
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, STYLE_BOLD, heading(page->language, HEADING_PHASE));
  paragraph_glue(&paragraph, ':');
  paragraph.indent = 2;
  paragraph_add(&paragraph, STYLE_PLAIN, finding->phase);
  if (*finding->phase_meaning)
    paragraph_glue(&paragraph, '.');
  paragraph_add(&paragraph, STYLE_PLAIN, finding->phase_meaning);
  paragraph_end(&paragraph);
}

static void put_parts(struct page *page, const struct smtpcode_finding *finding)
{
  struct part parts[PARTS];
  size_t count = finding_parts(finding, page->full, parts);
  for (size_t i = 0; i < count; i++)
    put_labelled(page, parts[i].heading, parts[i].text);
}

static void put_candidates(struct page *page,
                           const struct smtpcode_finding *finding)
{
  size_t count = page->full ? finding->candidate_count : finding->likely;
  if (count == 0)
    return;
  put_styled(page, STYLE_BOLD, finding->candidates_heading);
  put(page, ":\n");
  for (size_t i = 0; i < count; i++) {
    const struct smtpcode_candidate *candidate = &finding->candidates[i];
    struct paragraph paragraph = {.page = page, .column = 2, .indent = 6};
    put(page, "  ");
    paragraph_add(&paragraph, STYLE_PLAIN, candidate->title);
    paragraph_add(&paragraph, STYLE_PLAIN, candidate->told_by);
    paragraph_end(&paragraph);
  }
}

/* What is read first: what turns the answer round, the verdict, the notes. */
static void put_head(struct page *page, const struct smtpcode_finding *finding)
{
  const struct smtpcode_explanation *code = &finding->codes[finding->count - 1];
  if (*finding->warning)
    text_paragraph(page, STYLE_BOLD, finding->warning);
  text_paragraph(page, style_of(&code->code), finding->heading);
  text_verdict(page, &finding->verdict);
  for (size_t i = 0; i < finding->note_count; i++)
    put_labelled(page, heading(page->language, HEADING_NOTES),
                 finding->notes[i]);
  put(page, "\n");
}

static void put_codes(struct page *page, const struct smtpcode_finding *finding)
{
  for (size_t i = 0; i < finding->count; i++) {
    if (i > 0 || finding->told) {
      put(page, "\n");
      text_paragraph(page, style_of(&finding->codes[i].code),
                     finding->code_headings[i]);
    }
    text_fields(page, &finding->codes[i], shown_in_finding(finding, i));
  }
}

void text_finding(struct page *page, const struct smtpcode_finding *finding,
                  const struct given *given)
{
  const struct smtpcode_explanation *code = &finding->codes[finding->count - 1];
  if (page->brief) {
    text_brief(page, &code->code, finding->name, finding->title,
               finding->recipients, &finding->verdict);
    return;
  }
  text_begin(page);
  put_head(page, finding);
  if (page->full || !given->alone)
    put_given(page, heading(page->language, HEADING_REPLY), given->text,
              given->length);
  if (*finding->recipients)
    put_given(page, heading(page->language, HEADING_RECIPIENTS),
              finding->recipients, strlen(finding->recipients));
  if (phase_is_shown(finding, page->full))
    put_phase(page, finding);
  put_parts(page, finding);
  put_candidates(page, finding);
  if (page->full)
    put_codes(page, finding);
}
