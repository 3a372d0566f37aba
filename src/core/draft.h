/* SPDX-License-Identifier: MIT
 *
 * An explanation under construction.
 */
#ifndef SMTPCODE_DRAFT_H
#define SMTPCODE_DRAFT_H

#include "catalog.h"
#include "compose.h"

struct draft {
  struct smtpcode_explanation *out;
  struct storage storage;
  size_t items; /* used */
};

/* A phrase, and a text of a row, in the language of the explanation. */
static inline const char *draft_phrase(const struct draft *draft,
                                       unsigned phrase)
{
  return catalog_phrase(draft->out->language, phrase);
}
static inline const char *draft_row(const struct draft *draft,
                                    const struct catalog_row *row,
                                    enum catalog_text text)
{
  return catalog_text(draft->out->language, row, text);
}

/* Begins the explanation of a code in a language: all fields empty. */
struct draft draft_of(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *out);

/* Sets a field's text, or text and word for machines. */
void draft_text(struct draft *draft, enum smtpcode_field_name field,
                const char *text);
void draft_word(struct draft *draft, enum smtpcode_field_name field,
                const char *text, const char *value);

/* Sets retry, actor and message, and the verdict that follows from them. */
void draft_action(struct draft *draft, enum smtpcode_retry retry,
                  enum smtpcode_actor actor, enum smtpcode_message message);
void draft_standing(struct draft *draft, enum smtpcode_standing standing);

/* Adds to a list. The items of one field must be added one after the other. */
void draft_item(struct draft *draft, enum smtpcode_field_name field,
                const char *name, const char *title);
void draft_code(struct draft *draft, enum smtpcode_field_name field,
                const struct smtpcode_code *code, const char *title);
void draft_commands(struct draft *draft, unsigned long commands);
void draft_source(struct draft *draft, const struct catalog_citation *citation);
void draft_sources(struct draft *draft, const struct catalog_citation *sources);

/* Adds when common servers send the code, in which class if that is open. */
void draft_servers(struct draft *draft);

#endif
