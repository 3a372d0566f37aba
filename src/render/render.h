/* SPDX-License-Identifier: MIT
 *
 * Answers to bytes. A renderer prints what it is given: it looks nothing up and
 * decides nothing.
 */
#ifndef SMTPCODE_RENDER_H
#define SMTPCODE_RENDER_H

#include <smtpcode.h>

enum format {
#define FORMAT(id, prefix, name, use) FORMAT_##id,
#include "formats.def"
#undef FORMAT
  FORMATS,
};

/* Where and how to print. All but the buffer must be set: 0 to begin with. */
struct page {
  int descriptor; /* where it goes, and how; false if it failed */
  bool (*write)(int descriptor, const char *text, size_t length);
  enum format format;
  int language;   /* of the texts: one that smtpcode_language_code() knows */
  unsigned width; /* columns; 0: never wrap */
  bool colour;
  bool safe;         /* a terminal reads it: nothing from outside comes raw */
  bool brief;        /* one line an answer, where the format can */
  bool failed;       /* something could not be written, */
  int error;         /* and this is the errno of it */
  size_t answers;    /* printed so far */
  size_t used;       /* octets that wait in the buffer, see put_end() */
  char buffer[8192]; /* a call of the library for each word would cost more */
};

void render_explanation(struct page *page,
                        const struct smtpcode_explanation *explanation);

/* A code in a list, one line. `outcome` is a word to show beside it, or "". */
void render_entry(struct page *page,
                  const struct smtpcode_explanation *explanation,
                  const char *outcome);

/* A meaning, one line, with one of its codes. */
void render_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                    const char *code);

/* A provider, one line. */
void render_provider(struct page *page, const char *name, const char *title);

/* A whole reply; `line` is its number in the input, 0 if it has none. */
void render_answer(struct page *page, const struct smtpcode_answer *answer,
                   const char *text, size_t length, size_t line);

/* A row of a scan, with the headings if it is the first, and the totals. */
void render_row(struct page *page, const struct smtpcode_counted *row);
void render_totals(struct page *page, const struct smtpcode_totals *totals);

/* The verdict on a reply in one line, without its end; always for people. */
void render_annotation(struct page *page, const struct smtpcode_answer *answer);

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

/* The functions of a format, one for each of those above. */
#define FORMAT(id, prefix, name, use)                                          \
  void prefix##_explanation(struct page *page,                                 \
                            const struct smtpcode_explanation *explanation);   \
  void prefix##_entry(struct page *page,                                       \
                      const struct smtpcode_explanation *explanation,          \
                      const char *outcome);                                    \
  void prefix##_answer(struct page *page,                                      \
                       const struct smtpcode_answer *answer, const char *text, \
                       size_t length, size_t line);                            \
  void prefix##_meaning(struct page *page,                                     \
                        const struct smtpcode_meaning *meaning,                \
                        const char *code);                                     \
  void prefix##_provider(struct page *page, const char *key,                   \
                         const char *title);                                   \
  void prefix##_row(struct page *page, const struct smtpcode_counted *row);    \
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
