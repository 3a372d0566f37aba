/* SPDX-License-Identifier: MIT
 *
 * A page in memory: one at a time.
 */
#ifndef TESTS_PAGE_H
#define TESTS_PAGE_H

#include "layout.h"
#include "render.h"

/* Begins a page, in English. */
struct page *page_begin(enum format format, unsigned width, bool colour);

/* Ends the page; returns what was printed, which stays until page_free(). */
const char *page_text(void);

void page_free(void);

/* The page of one answer, full, in its language, ended: free it. */
const char *page_of(enum format format, unsigned width,
                    const struct smtpcode_explanation *explanation);
const char *page_of_comparison(enum format format, unsigned width,
                               const struct smtpcode_comparison *comparison);

/* Puts a text on lines of a width, each as wrap() has it, with "|" between
 * them. */
void page_wrap(const char *text, unsigned width, char *out, size_t size);

#endif
