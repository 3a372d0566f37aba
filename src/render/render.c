/* SPDX-License-Identifier: MIT
 *
 * Hands an answer to the renderer of its format. Switches, not tables of
 * functions: they need no relocations.
 */
#include "render.h"

void render_explanation(struct page *page,
                        const struct smtpcode_explanation *explanation)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_explanation(page, explanation);                                   \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_entry(struct page *page,
                  const struct smtpcode_explanation *explanation,
                  const char *outcome)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_entry(page, explanation, outcome);                                \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_answer(struct page *page, const struct smtpcode_answer *answer,
                   const char *text, size_t length, size_t line)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_answer(page, answer, text, length, line);                         \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                    const char *code)
{
  switch (page->format) {
#define FORMAT(id, prefix, word, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_meaning(page, meaning, code);                                     \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_provider(struct page *page, const char *name, const char *title)
{
  switch (page->format) {
#define FORMAT(id, prefix, word, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_provider(page, name, title);                                      \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_row(struct page *page, const struct smtpcode_counted *row)
{
  switch (page->format) {
#define FORMAT(id, prefix, word, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_row(page, row);                                                   \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_totals(struct page *page, const struct smtpcode_totals *totals)
{
  switch (page->format) {
#define FORMAT(id, prefix, word, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_totals(page, totals);                                             \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_silence(struct page *page, const char *text, size_t length,
                    size_t line)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_silence(page, text, length, line);                                \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
}

void render_comparison(struct page *page,
                       const struct smtpcode_comparison *comparison)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_comparison(page, comparison);                                     \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
  page->answers++;
}

void render_problem(struct page *page, const char *operand, const char *message)
{
  switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    prefix##_problem(page, operand, message);                                  \
    break;
#include "formats.def"
#undef FORMAT
  case FORMATS:
    break;
  }
}
