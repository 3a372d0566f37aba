/* SPDX-License-Identifier: MIT
 *
 * One line a code, whatever was asked; fields separated by tabs: code, kind,
 * title, then the fields in their order. No text of the library holds a tab or
 * a line end.
 */
#include "formats.h"

static void put_field(struct page *page, const struct smtpcode_field *field)
{
  bool settings = field->kind == SMTPCODE_KIND_SETTINGS;
  put(page, "\t");
  if (field->kind == SMTPCODE_KIND_TEXT)
    put(page, field->text);
  if (field->kind == SMTPCODE_KIND_WORD)
    put(page, field->value);
  for (size_t i = 0; i < field->count; i++) {
    put(page, i > 0 ? "; " : "");
    put(page, field->items[i].name);
    put(page, settings ? ": " : "");
    put(page, settings ? field->items[i].title : "");
  }
}

static void put_fields(struct page *page,
                       const struct smtpcode_explanation *explanation)
{
  put(page, explanation->name);
  put(page, "\t");
  put(page, explanation->kind);
  put(page, "\t");
  put(page, explanation->title);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    put_field(page, &explanation->field[i]);
}

void tsv_explanation(struct page *page,
                     const struct smtpcode_explanation *explanation)
{
  put_fields(page, explanation);
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

/* A line a code; behind its fields the verdict of the reply as a whole,
 * and what it is about. */
void tsv_finding(struct page *page, const struct smtpcode_finding *finding,
                 const struct given *given)
{
  const struct smtpcode_verdict *verdict = &finding->verdict;
  (void)given; /* not a field of a code */
  for (size_t i = 0; i < finding->count; i++) {
    put_fields(page, &finding->codes[i]);
    put(page, "\t");
    put(page, smtpcode_retry_name(verdict->retry));
    put(page, "\t");
    put(page, smtpcode_actor_name(verdict->actor));
    put(page, "\t");
    put(page, smtpcode_message_name(verdict->message));
    put(page, "\t");
    put(page, smtpcode_reason_name(finding->reason));
    put(page, "\t");
    put(page, finding->title);
    put(page, "\t");
    put(page, finding->row);
    put(page, "\n");
  }
}

void tsv_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                 const char *code)
{
  const char *const fields[] = {"meaning",
                                meaning->title,
                                meaning->provider_name,
                                smtpcode_retry_name(meaning->retry),
                                smtpcode_actor_name(meaning->actor),
                                meaning->meaning,
                                meaning->fix,
                                smtpcode_basis_name(meaning->basis),
                                smtpcode_sense_name(meaning->sense),
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

void tsv_quote(struct page *page, const char *text)
{
  (void)page, (void)text; /* the fields hold it */
}

void tsv_provider(struct page *page, const char *name, const char *title)
{
  put(page, name);
  put(page, "\tprovider\t");
  put(page, title);
  put(page, "\n");
}

void tsv_reason(struct page *page,
                const struct smtpcode_reason_explanation *reason)
{
  const struct smtpcode_verdict *verdict = &reason->verdict;
  const char *const fields[] = {reason->name,
                                "reason",
                                reason->title,
                                smtpcode_retry_name(verdict->retry),
                                smtpcode_actor_name(verdict->actor),
                                smtpcode_message_name(verdict->message),
                                reason->vague ? "vague" : "",
                                reason->meaning,
                                reason->fix,
                                reason->waiting,
                                reason->reply,
                                reason->send};
  for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
    put(page, i > 0 ? "\t" : "");
    put(page, fields[i]);
  }
  put(page, "\t");
  for (size_t i = 0; i < reason->code_count; i++) {
    put(page, i > 0 ? "; " : "");
    put(page, reason->codes[i]);
  }
  put(page, "\t");
  for (size_t i = 0; i < reason->provider_count; i++) {
    put(page, i > 0 ? "; " : "");
    put(page, reason->providers[i]);
  }
  put(page, "\n");
}

void tsv_reason_entry(struct page *page,
                      const struct smtpcode_reason_explanation *reason)
{
  tsv_reason(page, reason);
}

/* The first field is the reply, as an operand. */
void tsv_row(struct page *page, const struct smtpcode_row *row)
{
  const struct smtpcode_finding *finding = &row->finding;
  const struct smtpcode_reply *reply = &finding->reply;
  char code[SMTPCODE_CODE_SIZE] = "", enhanced[SMTPCODE_CODE_SIZE] = "";
  char count[SMTPCODE_NUMBER_SIZE], first[SMTPCODE_NUMBER_SIZE],
      last[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(row->count->count, count);
  smtpcode_write_number(row->count->first, first);
  smtpcode_write_number(row->count->last, last);
  if (reply->has_code)
    smtpcode_code_write(&reply->code, code);
  if (reply->has_enhanced)
    smtpcode_code_write(&reply->enhanced, enhanced);
  const char *const fields[] = {finding->name,
                                count,
                                code,
                                enhanced,
                                finding->phase,
                                row->class_name,
                                smtpcode_retry_name(finding->verdict.retry),
                                smtpcode_actor_name(finding->verdict.actor),
                                row->registered ? "registered" : "unregistered",
                                first,
                                last};
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
