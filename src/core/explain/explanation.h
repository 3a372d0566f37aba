/* SPDX-License-Identifier: MIT
 *
 * An explanation under construction.
 */
#ifndef SMTPCODE_EXPLANATION_H
#define SMTPCODE_EXPLANATION_H

#include "catalog.h"
#include "compose.h"

struct writing {
  struct smtpcode_explanation *out;
  struct storage storage;
  size_t items; /* used */
};

/* A phrase, and a text of a row, in the language of the explanation. */
static inline const char *phrase_of(const struct writing *writing,
                                    unsigned phrase)
{
  return catalog_phrase(writing->out->language, phrase);
}
static inline const char *row_text(const struct writing *writing,
                                   const struct catalog_row *row,
                                   enum catalog_text text)
{
  return catalog_text(writing->out->language, row, text);
}

/* Begins the explanation of a code in a language: all fields empty. */
struct writing begin_writing(const struct smtpcode_code *code, int language,
                             struct smtpcode_explanation *out);

/* Explains a code as smtpcode_explain() does; what comes back goes on with it.
 */
struct writing explain_code(const struct smtpcode_code *code, int language,
                            struct smtpcode_explanation *out);

/* Sets a field's text, or text and word for machines. */
void write_text(struct writing *writing, enum smtpcode_field_name field,
                const char *text);
void write_word(struct writing *writing, enum smtpcode_field_name field,
                const char *text, const char *value);

/* Sets what each row has: the titles, what is refused, meaning, when and fix.
 */
void write_row(struct writing *writing, const struct catalog_row *row);

/* Sets the verdict and its fields. */
void write_verdict(struct writing *writing, struct smtpcode_verdict verdict);
void write_standing(struct writing *writing, enum smtpcode_standing standing);

/* Adds to a list. The items of one field must be added one after the other. */
void write_item(struct writing *writing, enum smtpcode_field_name field,
                const char *name, const char *title);
void write_code(struct writing *writing, enum smtpcode_field_name field,
                const struct smtpcode_code *code, const char *title);
void write_commands(struct writing *writing, unsigned long commands);
void write_source(struct writing *writing,
                  const struct catalog_citation *citation);
void write_sources(struct writing *writing,
                   const struct catalog_citation *sources);

/* Adds when common servers send the code, in which class if that is open. */
void write_servers(struct writing *writing);

#endif
