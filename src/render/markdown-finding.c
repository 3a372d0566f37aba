/* SPDX-License-Identifier: MIT
 *
 * A whole reply as Markdown.
 */
#include "headings.h"
#include "markdown.h"
#include "shown.h"
#include "visible.h"

#include <string.h>

static void put_labelled(struct page *page, const char *label, const char *text)
{
  markdown_label(page, label);
  markdown_text(page, text);
  put(page, "\n");
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
  if (count > 0) {
    markdown_label(page, finding->candidates_heading);
    put(page, "\n");
  }
  for (size_t i = 0; i < count; i++) {
    const struct smtpcode_candidate *candidate = &finding->candidates[i];
    put(page, "  - ");
    markdown_text(page, candidate->title);
    put(page, " ");
    markdown_text(page, candidate->told_by);
    put(page, "\n");
  }
}

/* What turns the answer round, the verdict, and what else there is to note. */
static void put_head(struct page *page, const struct smtpcode_finding *finding)
{
  if (*finding->warning) {
    put(page, "**");
    markdown_text(page, finding->warning);
    put(page, "**\n\n");
  }
  markdown_head(page, finding->heading, &finding->verdict);
  for (size_t i = 0; i < finding->note_count; i++) {
    put(page, "> ");
    markdown_text(page, finding->notes[i]);
    put(page, "\n\n");
  }
}

static void put_recipients(struct page *page,
                           const struct smtpcode_finding *finding)
{
  markdown_label(page, heading(page->language, HEADING_RECIPIENTS));
  markdown_given(page, finding->recipients, strlen(finding->recipients));
  put(page, "\n");
}

static void put_phase(struct page *page, const struct smtpcode_finding *finding)
{
  markdown_label(page, heading(page->language, HEADING_PHASE));
  markdown_text(page, finding->phase);
  put(page, *finding->phase_meaning ? ". " : "");
  markdown_text(page, finding->phase_meaning);
  put(page, "\n");
}

static void put_codes(struct page *page, const struct smtpcode_finding *finding)
{
  for (size_t i = 0; i < finding->count; i++) {
    if (i > 0 || finding->told) {
      put(page, "\n### ");
      markdown_text(page, finding->code_headings[i]);
      put(page, "\n\n");
    }
    markdown_fields(page, &finding->codes[i], shown_in_finding(finding, i));
  }
}

void markdown_finding(struct page *page, const struct smtpcode_finding *finding,
                      const struct given *given)
{
  if (page->brief) {
    markdown_brief(page, finding->name, finding->title, finding->recipients,
                   &finding->verdict);
    return;
  }
  put(page, page->answers > 0 ? "\n" : "");
  put_head(page, finding);
  if (page->full || !given->alone) {
    markdown_given(page, given->text, given->length);
    put(page, "\n\n");
  }
  if (*finding->recipients)
    put_recipients(page, finding);
  if (phase_is_shown(finding, page->full))
    put_phase(page, finding);
  put_parts(page, finding);
  put_candidates(page, finding);
  if (page->full)
    put_codes(page, finding);
}
