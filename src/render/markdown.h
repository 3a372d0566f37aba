/* SPDX-License-Identifier: MIT
 *
 * The pieces of Markdown.
 */
#ifndef SMTPCODE_MARKDOWN_H
#define SMTPCODE_MARKDOWN_H

#include "formats.h"
#include "layout.h"

/* Text with the characters escaped that Markdown or a table would take for its
 * own. */
void markdown_text(struct page *page, const char *text);

/* The sentences of a verdict behind a text; nothing, and false, if it has none.
 */
bool markdown_verdict(struct page *page, const char *before,
                      const struct smtpcode_verdict *verdict);

/* The label that begins a member of a list. */
void markdown_label(struct page *page, const char *label);

/* A member of a list: a link if it has an address; its title on demand. */
void markdown_item(struct page *page, const struct smtpcode_item *item,
                   bool title);

/* The fields whose bits are set: see shown_fields(). */
void markdown_fields(struct page *page,
                     const struct smtpcode_explanation *explanation,
                     unsigned long fields);

/* A heading and, if there is one, the verdict. */
void markdown_head(struct page *page, const char *text,
                   const struct smtpcode_verdict *verdict);

/* Text from outside, in a code span that no backquote in it can end. */
void markdown_given(struct page *page, const char *text, size_t length);

/* Everything in one line; `recipients` is "" if there is none. */
void markdown_brief(struct page *page, const char *name, const char *title,
                    const char *recipients,
                    const struct smtpcode_verdict *verdict);

#endif
