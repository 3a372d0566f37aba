/* SPDX-License-Identifier: MIT
 *
 * A whole reply for people.
 */
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

static void put_phase(struct page *page, const struct smtpcode_answer *answer)
{
  struct paragraph paragraph = {.page = page};
  paragraph_add(&paragraph, STYLE_BOLD, answer->phase_heading);
  paragraph_glue(&paragraph, ':');
  paragraph.indent = 2;
  paragraph_add(&paragraph, STYLE_PLAIN, answer->phase);
  if (*answer->phase_meaning)
    paragraph_glue(&paragraph, '.');
  paragraph_add(&paragraph, STYLE_PLAIN, answer->phase_meaning);
  paragraph_end(&paragraph);
}

static void put_candidates(struct page *page,
                           const struct smtpcode_answer *answer)
{
  put_styled(page, STYLE_BOLD, answer->candidates_heading);
  put(page, ":\n");
  for (size_t i = 0; i < answer->candidate_count; i++) {
    const struct smtpcode_candidate *candidate = &answer->candidates[i];
    struct paragraph paragraph = {.page = page, .column = 2, .indent = 6};
    put(page, "  ");
    paragraph_add(&paragraph, candidate->meant ? STYLE_BOLD : STYLE_PLAIN,
                  candidate->title);
    paragraph_add(&paragraph, STYLE_PLAIN, candidate->told_by);
    paragraph_end(&paragraph);
  }
}

void text_answer(struct page *page, const struct smtpcode_answer *answer,
                 const char *text, size_t length, size_t line)
{
  (void)line; /* the reply itself is shown */
  const struct smtpcode_explanation *codes = answer->codes;
  if (page->brief) {
    text_brief(page, &codes[answer->count - 1].code, answer->name,
               answer->title, answer->verdict);
    return;
  }
  text_begin(page);
  if (*answer->warning)
    text_paragraph(page, STYLE_BOLD, answer->warning);
  text_paragraph(page, style_of(&codes[answer->count - 1].code),
                 answer->heading);
  text_verdict(page, answer->verdict);
  for (size_t i = 0; i < answer->note_count; i++)
    put_labelled(page, answer->notes_heading, answer->notes[i]);
  put(page, "\n");
  put_given(page, answer->reply_heading, text, length);
  if (*answer->recipients)
    put_given(page, answer->recipients_heading, answer->recipients,
              strlen(answer->recipients));
  if (*answer->phase)
    put_phase(page, answer);
  for (size_t i = 0; i < answer->part_count; i++)
    put_labelled(page, answer->parts[i].heading, answer->parts[i].text);
  if (answer->candidate_count > 0)
    put_candidates(page, answer);
  for (size_t i = 0; i < answer->count; i++) {
    if (i > 0 || answer->meant) {
      put(page, "\n");
      text_paragraph(page, style_of(&codes[i].code), answer->code_headings[i]);
    }
    text_fields(page, &codes[i]);
  }
}
