/* SPDX-License-Identifier: MIT
 *
 * Explains the rows and totals of a scan.
 */
#include "row.h"

#include "catalog.h"
#include "compose.h"

struct smtpcode_reply row_reply(const struct smtpcode_count *count)
{
  int code = count->code;
  const short *part = count->enhanced;
  return (struct smtpcode_reply){
      .begin = "",
      .has_code = code > 0,
      .has_enhanced = part[0] > 0,
      .code = {SMTPCODE_REPLY_CODE, {code / 100, code / 10 % 10, code % 10}},
      .enhanced = {SMTPCODE_ENHANCED_CODE, {part[0], part[1], part[2]}},
      .command = count->command,
      .delivery = (enum smtpcode_delivery)count->delivery};
}

static bool is_between(int number, int least, int most)
{
  return number >= least && number <= most;
}

bool row_is_possible(const struct smtpcode_count *count)
{
  const short *part = count->enhanced;
  return count->count > 0 && row_digit(count) > 0 &&
         (count->code == 0 || is_between(count->code, 100, 599)) &&
         is_between(part[0], 0, 5) && is_between(part[1], SMTPCODE_ANY, 999) &&
         is_between(part[2], SMTPCODE_ANY, 999) &&
         (count->command == -1 || smtpcode_command_name(count->command)) &&
         is_between(count->delivery, 0, SMTPCODE_DELIVERY_KEPT);
}

void smtpcode_write_number(unsigned long long number, char *text)
{
  char digits[SMTPCODE_NUMBER_SIZE];
  size_t count = 0;
  do
    digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  while (count > 0)
    *text++ = digits[--count];
  *text = '\0';
}

void smtpcode_explain_row(const struct smtpcode_count *count, int language,
                          struct smtpcode_row *row)
{
  const struct smtpcode_known known = {.language = language,
                                       .command = -1,
                                       .recipients = "",
                                       .context = SMTPCODE_CONTEXT_SERVER};
  const struct smtpcode_reply reply = row_reply(count);
  struct smtpcode_finding *finding = &row->finding;
  struct storage storage = storage_in(row->storage, sizeof(row->storage));
  row->count = count;
  smtpcode_explain_reply(&reply, reply.begin, 0, &known, finding);
  row->title = finding->title;
  if (*finding->phase)
    row->title =
        compose(&storage, catalog_phrase(language, PHRASE_SCAN_TITLE),
                HOLES({"title", finding->title}, {"phase", finding->phase}));
  const struct smtpcode_explanation *first = &finding->codes[0],
                                    *last = &finding->codes[finding->count - 1];
  row->class_name = last->field[SMTPCODE_FIELD_CLASS].value;
  row->registered = first->registered && last->registered;
}

void smtpcode_write_totals(const struct smtpcode_totals *totals, int language,
                           char *text, size_t size)
{
  const unsigned long long numbers[] = {totals->lines,     totals->replies,
                                        totals->distinct,  totals->temporary,
                                        totals->permanent, totals->success};
  char written[sizeof(numbers) / sizeof(numbers[0])][SMTPCODE_NUMBER_SIZE];
  for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
    smtpcode_write_number(numbers[i], written[i]);
  const struct hole *holes =
      HOLES({"lines", written[0]}, {"replies", written[1]},
            {"distinct", written[2]}, {"temporary", written[3]},
            {"permanent", written[4]}, {"success", written[5]});
  if (size == 0)
    return;
  struct storage storage = storage_in(text, size);
  compose_form(&storage, catalog_phrase(language, PHRASE_SCAN_READ),
               language_form(language, totals->lines), holes);
  compose_gap(&storage, text);
  compose_form(&storage, catalog_phrase(language, PHRASE_SCAN_FOUND),
               language_form(language, totals->replies), holes);
  if (!totals->folded)
    return;
  compose_gap(&storage, text);
  compose_text(&storage, catalog_phrase(language, PHRASE_SCAN_FOLDED));
}
