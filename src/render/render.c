/* SPDX-License-Identifier: MIT
 *
 * Hands an answer to the function of the page's format, and counts it.
 */
#include "render.h"

#include "formats.h"
#include "text.h"

void render_explanation(struct page *page,
                        const struct smtpcode_explanation *explanation)
{
#define CALL(prefix) prefix##_explanation(page, explanation)
#include "by-format.h"
  page->answers++;
}

void render_entry(struct page *page,
                  const struct smtpcode_explanation *explanation,
                  const char *outcome)
{
#define CALL(prefix) prefix##_entry(page, explanation, outcome)
#include "by-format.h"
  page->answers++;
}

void render_reason(struct page *page,
                   const struct smtpcode_reason_explanation *reason)
{
#define CALL(prefix) prefix##_reason(page, reason)
#include "by-format.h"
  page->answers++;
}

void render_reason_entry(struct page *page,
                         const struct smtpcode_reason_explanation *reason)
{
#define CALL(prefix) prefix##_reason_entry(page, reason)
#include "by-format.h"
  page->answers++;
}

void render_finding(struct page *page, const struct smtpcode_finding *finding,
                    const struct given *given)
{
#define CALL(prefix) prefix##_finding(page, finding, given)
#include "by-format.h"
  page->answers++;
}

void render_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                    const char *code)
{
#define CALL(prefix) prefix##_meaning(page, meaning, code)
#include "by-format.h"
  page->answers++;
}

void render_provider(struct page *page, const char *name, const char *title)
{
#define CALL(prefix) prefix##_provider(page, name, title)
#include "by-format.h"
  page->answers++;
}

void render_row(struct page *page, const struct smtpcode_row *row)
{
#define CALL(prefix) prefix##_row(page, row)
#include "by-format.h"
  page->answers++;
}

void render_totals(struct page *page, const struct smtpcode_totals *totals)
{
#define CALL(prefix) prefix##_totals(page, totals)
#include "by-format.h"
  page->answers++;
}

void render_comparison(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
#define CALL(prefix) prefix##_comparison(page, comparison)
#include "by-format.h"
  page->answers++;
}

void render_annotation(struct page *page,
                       const struct smtpcode_finding *finding)
{
  text_annotation(page, finding);
}

/* What follows is no answer. */

void render_quote(struct page *page, const char *text)
{
#define CALL(prefix) prefix##_quote(page, text)
#include "by-format.h"
}

void render_silence(struct page *page, const char *text, size_t length,
                    size_t line)
{
#define CALL(prefix) prefix##_silence(page, text, length, line)
#include "by-format.h"
}

void render_problem(struct page *page, const char *operand, const char *message)
{
#define CALL(prefix) prefix##_problem(page, operand, message)
#include "by-format.h"
}
