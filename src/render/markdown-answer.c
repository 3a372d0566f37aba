/* SPDX-License-Identifier: MIT
 *
 * A whole reply as Markdown.
 */
#include "markdown.h"

#include "visible.h"

#include <string.h>

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

static void put_label(struct page *page, const char *label)
{
  put(page, "- **");
  markdown_text(page, label);
  put(page, ":** ");
}

static void put_labelled(struct page *page, const char *label, const char *text)
{
  put_label(page, label);
  markdown_text(page, text);
  put(page, "\n");
}

static void put_candidates(struct page *page,
                           const struct smtpcode_answer *answer)
{
  if (answer->candidate_count > 0) {
    put_label(page, answer->candidates_heading);
    put(page, "\n");
  }
  for (size_t i = 0; i < answer->candidate_count; i++) {
    const struct smtpcode_candidate *candidate = &answer->candidates[i];
    put(page, candidate->meant ? "  - **" : "  - ");
    markdown_text(page, candidate->title);
    put(page, candidate->meant ? "** " : " ");
    markdown_text(page, candidate->told_by);
    put(page, "\n");
  }
}

/* What turns the answer round, the verdict, and what else there is to note. */
static void put_head(struct page *page, const struct smtpcode_answer *answer)
{
  if (*answer->warning) {
    put(page, "**");
    markdown_text(page, answer->warning);
    put(page, "**\n\n");
  }
  markdown_head(page, answer->heading, answer->verdict);
  for (size_t i = 0; i < answer->note_count; i++) {
    put(page, "> ");
    markdown_text(page, answer->notes[i]);
    put(page, "\n\n");
  }
}

static void put_recipients(struct page *page,
                           const struct smtpcode_answer *answer)
{
  put_label(page, answer->recipients_heading);
  put_given(page, answer->recipients, strlen(answer->recipients));
  put(page, "\n");
}

static void put_phase(struct page *page, const struct smtpcode_answer *answer)
{
  put_label(page, answer->phase_heading);
  markdown_text(page, answer->phase);
  put(page, *answer->phase_meaning ? ". " : "");
  markdown_text(page, answer->phase_meaning);
  put(page, "\n");
}

static void put_codes(struct page *page, const struct smtpcode_answer *answer)
{
  for (size_t i = 0; i < answer->count; i++) {
    if (i > 0 || answer->meant) {
      put(page, "\n### ");
      markdown_text(page, answer->code_headings[i]);
      put(page, "\n\n");
    }
    markdown_fields(page, &answer->codes[i]);
  }
}

void markdown_answer(struct page *page, const struct smtpcode_answer *answer,
                     const char *text, size_t length, size_t line)
{
  (void)line; /* the reply itself is shown */
  if (page->brief) {
    markdown_brief(page, answer->name, answer->title, answer->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  put_head(page, answer);
  put_given(page, text, length);
  put(page, "\n\n");
  if (*answer->recipients)
    put_recipients(page, answer);
  if (*answer->phase)
    put_phase(page, answer);
  for (size_t i = 0; i < answer->part_count; i++)
    put_labelled(page, answer->parts[i].heading, answer->parts[i].text);
  put_candidates(page, answer);
  put_codes(page, answer);
}
