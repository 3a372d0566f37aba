/* SPDX-License-Identifier: MIT
 *
 * Explains the rows and totals of a scan.
 */
#include "catalog.h"
#include "compose.h"
#include "names.h"
#include "scan.h"

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

void smtpcode_explain_count(const struct smtpcode_count *count, int language,
                            struct smtpcode_counted *counted)
{
  struct smtpcode_answer *answer = &counted->answer;
  struct storage storage =
      storage_in(counted->storage, sizeof(counted->storage));
  counted->count = count;
  counted->reply = count_reply(count);
  counted->reply.begin = "";
  smtpcode_explain_reply(&counted->reply, "", 0, language, answer);
  const struct smtpcode_explanation *decisive =
      &answer->codes[answer->count - 1];
  counted->phase = answer->phase;
  counted->title = answer->title;
  if (*counted->phase)
    counted->title =
        compose(&storage, catalog_phrase(language, PHRASE_SCAN_TITLE),
                HOLES({"title", answer->title}, {"phase", counted->phase}));
  counted->retry =
      catalog_phrase(language, PHRASE_RETRY_NOT_NEEDED + answer->retry);
  counted->actor =
      catalog_phrase(language, PHRASE_ACTOR_NOBODY + answer->actor);
  counted->retry_name = name_of_retry(answer->retry);
  counted->actor_name = name_of_actor(answer->actor);
  counted->class = decisive->field[SMTPCODE_CLASS].text;
  counted->class_name = decisive->field[SMTPCODE_CLASS].value;
  counted->registered = answer->codes[0].registered &&
                        answer->codes[answer->count - 1].registered;
  smtpcode_write_number(count->count, counted->number);
  smtpcode_write_number(count->first, counted->first);
  smtpcode_write_number(count->last, counted->last);
}

const char *smtpcode_column_heading(enum smtpcode_column column, int language)
{
  switch (column) {
  case SMTPCODE_COLUMN_COUNT:
    return catalog_phrase(language, PHRASE_HEADING_COUNT);
  case SMTPCODE_COLUMN_REPLY:
    return catalog_phrase(language, PHRASE_HEADING_REPLY);
  case SMTPCODE_COLUMN_TITLE:
    return catalog_phrase(language, PHRASE_HEADING_TITLE);
  case SMTPCODE_COLUMN_RETRY:
    return catalog_phrase(language, PHRASE_HEADING_RETRY);
  case SMTPCODE_COLUMN_ACTOR:
    return catalog_phrase(language, PHRASE_HEADING_ACTOR);
  case SMTPCODE_COLUMNS:
    break;
  }
  return "";
}

const char *smtpcode_column_word(enum smtpcode_column column, int language,
                                 unsigned number)
{
  if (column == SMTPCODE_COLUMN_RETRY && number <= SMTPCODE_RETRY_GIVEN_UP)
    return catalog_phrase(language, PHRASE_RETRY_NOT_NEEDED + number);
  if (column == SMTPCODE_COLUMN_ACTOR &&
      number <= SMTPCODE_ACTOR_SOFTWARE_AUTHOR)
    return catalog_phrase(language, PHRASE_ACTOR_NOBODY + number);
  return NULL;
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
