/* SPDX-License-Identifier: MIT
 *
 * Answers to bytes. A renderer prints what it is given: it looks nothing up and
 * decides nothing.
 */
#ifndef SMTPCODE_RENDER_H
#define SMTPCODE_RENDER_H

#include "put.h"

void render_explanation(struct page *page,
                        const struct smtpcode_explanation *explanation);

/* A code in a list, one line. `outcome` is a word to show beside it, or "". */
void render_entry(struct page *page,
                  const struct smtpcode_explanation *explanation,
                  const char *outcome);

/* A meaning, one line, with one of its codes. */
void render_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                    const char *code);

/* Why the code, reason or meaning whose line was the last was found: sentences,
 * or "" for nothing. Only people are shown it. */
void render_quote(struct page *page, const char *text);

/* A provider, one line. */
void render_provider(struct page *page, const char *name, const char *title);

/* A reason, explained; or in a list, one line. */
void render_reason(struct page *page,
                   const struct smtpcode_reason_explanation *reason);
void render_reason_entry(struct page *page,
                         const struct smtpcode_reason_explanation *reason);

/* A whole reply, and where it was read. */
void render_finding(struct page *page, const struct smtpcode_finding *finding,
                    const struct given *given);

/* A row of a scan, with the headings if it is the first, and the totals. */
void render_row(struct page *page, const struct smtpcode_row *row);
void render_totals(struct page *page, const struct smtpcode_totals *totals);

/* The verdict on a reply in one line, without its end; always for people. */
void render_annotation(struct page *page,
                       const struct smtpcode_finding *finding);

/* A line of the input that holds no reply, where the format has a place for it.
 */
void render_silence(struct page *page, const char *text, size_t length,
                    size_t line);

void render_comparison(struct page *page,
                       const struct smtpcode_comparison *comparison);

/* An operand that is no code, where the format has a place for it. The octets
 * of `operand` may be anything. */
void render_problem(struct page *page, const char *operand,
                    const char *message);

#endif
