/* SPDX-License-Identifier: MIT
 *
 * The functions of each format. What they print is said in render.h, whose
 * functions call them.
 */
#ifndef SMTPCODE_FORMATS_H
#define SMTPCODE_FORMATS_H

#include "put.h"

#define FORMAT(id, prefix, name, use)                                          \
  void prefix##_explanation(struct page *page,                                 \
                            const struct smtpcode_explanation *explanation);   \
  void prefix##_entry(struct page *page,                                       \
                      const struct smtpcode_explanation *explanation,          \
                      const char *outcome);                                    \
  void prefix##_finding(struct page *page,                                     \
                        const struct smtpcode_finding *finding,                \
                        const struct given *given);                            \
  void prefix##_meaning(struct page *page,                                     \
                        const struct smtpcode_meaning *meaning,                \
                        const char *code);                                     \
  void prefix##_provider(struct page *page, const char *key,                   \
                         const char *title);                                   \
  void prefix##_reason(struct page *page,                                      \
                       const struct smtpcode_reason_explanation *reason);      \
  void prefix##_reason_entry(                                                  \
      struct page *page, const struct smtpcode_reason_explanation *reason);    \
  void prefix##_quote(struct page *page, const char *text);                    \
  void prefix##_row(struct page *page, const struct smtpcode_row *row);        \
  void prefix##_totals(struct page *page,                                      \
                       const struct smtpcode_totals *totals);                  \
  void prefix##_silence(struct page *page, const char *text, size_t length,    \
                        size_t line);                                          \
  void prefix##_comparison(struct page *page,                                  \
                           const struct smtpcode_comparison *comparison);      \
  void prefix##_problem(struct page *page, const char *operand,                \
                        const char *message);
#include "formats.def"
#undef FORMAT

#endif
