/* SPDX-License-Identifier: MIT
 *
 * Answers to bytes. A renderer prints what it is given: it looks nothing up and
 * decides nothing. Failures to write are left in the stream, for the caller to
 * find with ferror().
 */
#ifndef SMTPCODE_RENDER_H
#define SMTPCODE_RENDER_H

#include <smtpcode.h>

#include <stdio.h>

enum format {
#define FORMAT(id, prefix, name, use) FORMAT_##id,
#include "formats.def"
#undef FORMAT
  FORMATS,
};

/* Where and how to print. */
struct page {
  FILE *stream;
  enum format format;
  unsigned width; /* columns; 0: never wrap */
  bool colour;
  size_t answers; /* printed so far; begin with 0 */
};

/* An explanation, whole or, if `brief`, one line. */
void render_explanation(struct page *page,
                        const struct smtpcode_explanation *explanation,
                        bool brief);

/* A code in a list, one line. `outcome` is a word to show beside it, or "". */
void render_entry(struct page *page,
                  const struct smtpcode_explanation *explanation,
                  const char *outcome);

void render_comparison(struct page *page,
                       const struct smtpcode_comparison *comparison);

/* An operand that is no code, where the format has a place for it. The octets
 * of `operand` may be anything. */
void render_problem(struct page *page, const char *operand,
                    const char *message);

#define FORMAT(id, prefix, name, use)                                          \
  void prefix##_explanation(struct page *page,                                 \
                            const struct smtpcode_explanation *explanation);   \
  void prefix##_brief(struct page *page,                                       \
                      const struct smtpcode_explanation *explanation);         \
  void prefix##_entry(struct page *page,                                       \
                      const struct smtpcode_explanation *explanation,          \
                      const char *outcome);                                    \
  void prefix##_comparison(struct page *page,                                  \
                           const struct smtpcode_comparison *comparison);      \
  void prefix##_problem(struct page *page, const char *operand,                \
                        const char *message);
#include "formats.def"
#undef FORMAT

#endif
