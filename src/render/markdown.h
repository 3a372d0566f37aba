/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_MARKDOWN_H
#define SMTPCODE_MARKDOWN_H

#include "layout.h"

/* Text with the characters escaped that Markdown or a table would take for its
 * own. */
void markdown_text(struct page *page, const char *text);

void markdown_verdict(struct page *page, const char *const *verdict);

/* A member of a list: a link if it has an address; its title on demand. */
void markdown_item(struct page *page, const struct smtpcode_item *item,
                   bool title);

#endif
