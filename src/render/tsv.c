/* SPDX-License-Identifier: MIT
 *
 * One line a code, whatever was asked; fields separated by tabs: code, kind,
 * title, then the fields in their order. No text of the library holds a tab or
 * a line end.
 */
#include "formats.h"

static void put_field(struct page *page, const struct smtpcode_field *field)
{
  put(page, "\t");
  if (!field->list)
    put(page, field->word ? field->value : field->text);
  for (size_t i = 0; field->list && i < field->count; i++) {
    put(page, i > 0 ? "; " : "");
    put(page, field->items[i].name);
    put(page, field->texts ? ": " : "");
    put(page, field->texts ? field->items[i].title : "");
  }
}

void tsv_explanation(struct page *page,
                     const struct smtpcode_explanation *explanation)
{
  put(page, explanation->name);
  put(page, "\t");
  put(page, explanation->kind);
  put(page, "\t");
  put(page, explanation->title);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    put_field(page, &explanation->field[i]);
  put(page, "\n");
}

void tsv_entry(struct page *page,
               const struct smtpcode_explanation *explanation,
               const char *outcome)
{
  (void)outcome; /* the class says it */
  tsv_explanation(page, explanation);
}

void tsv_comparison(struct page *page,
                    const struct smtpcode_comparison *comparison)
{
  for (size_t i = 0; i < comparison->count; i++)
    tsv_explanation(page, &comparison->codes[i]);
}

void tsv_answer(struct page *page, const struct smtpcode_answer *answer,
                const char *text, size_t length, size_t line)
{
  (void)text, (void)length, (void)line; /* not a field of a code */
  for (size_t i = 0; i < answer->count; i++)
    tsv_explanation(page, &answer->codes[i]);
}

void tsv_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                 const char *code)
{
  const char *const fields[] = {"meaning",
                                meaning->title,
                                meaning->provider_name,
                                meaning->retry_name,
                                meaning->actor_name,
                                meaning->meaning,
                                meaning->fix,
                                meaning->basis_name,
                                meaning->sense_name,
                                meaning->source_date,
                                meaning->address,
                                meaning->words,
                                code};
  put_octets(page, code, strcspn(code, "-")); /* of a range the first */
  for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
    put(page, "\t");
    put(page, fields[i]);
  }
  put(page, "\n");
}

void tsv_provider(struct page *page, const char *name, const char *title)
{
  put(page, name);
  put(page, "\tprovider\t");
  put(page, title);
  put(page, "\n");
}

/* The first field is the reply, as an operand. */
void tsv_row(struct page *page, const struct smtpcode_counted *row)
{
  const struct smtpcode_reply *reply = &row->reply;
  char code[SMTPCODE_CODE_SIZE] = "", status[SMTPCODE_CODE_SIZE] = "";
  if (reply->has_code)
    smtpcode_code_write(&reply->code, code);
  if (reply->has_status)
    smtpcode_code_write(&reply->status, status);
  const char *const fields[] = {row->answer.name,
                                row->number,
                                code,
                                status,
                                row->phase,
                                row->class_name,
                                row->retry_name,
                                row->actor_name,
                                row->registered ? "registered" : "unregistered",
                                row->first,
                                row->last};
  for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
    put(page, i > 0 ? "\t" : "");
    put(page, fields[i]);
  }
  put(page, "\n");
}

/* What a sum of parts needs besides the rows. */
void tsv_totals(struct page *page, const struct smtpcode_totals *totals)
{
  char lines[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(totals->lines, lines);
  put(page, "#lines\t");
  put(page, lines);
  put(page, "\n");
}

void tsv_silence(struct page *page, const char *text, size_t length,
                 size_t line)
{
  (void)page, (void)text, (void)length, (void)line; /* no code, no line */
}

void tsv_problem(struct page *page, const char *operand, const char *message)
{
  (void)page, (void)operand, (void)message; /* standard error has it */
}
