/* SPDX-License-Identifier: MIT
 *
 * The pieces of text for people.
 */
#ifndef SMTPCODE_TEXT_H
#define SMTPCODE_TEXT_H

#include "formats.h"
#include "layout.h"

/* Separates an answer from the one before. */
void text_begin(struct page *page);

void text_verdict(struct page *page, const struct smtpcode_verdict *verdict);
void text_paragraph(struct page *page, enum style style, const char *text);

/* The fields whose bits are set: see shown_fields(). */
void text_fields(struct page *page,
                 const struct smtpcode_explanation *explanation,
                 unsigned long fields);

/* Everything in one line; `recipients` is "" if there is none. */
void text_brief(struct page *page, const struct smtpcode_code *code,
                const char *name, const char *title, const char *recipients,
                const struct smtpcode_verdict *verdict);

/* The same of a reply, without the line's end. */
void text_annotation(struct page *page, const struct smtpcode_finding *finding);

#endif
