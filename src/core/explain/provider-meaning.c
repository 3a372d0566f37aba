/* SPDX-License-Identifier: MIT
 *
 * What providers mean: how well a row fits a code, and what it says in place of
 * the registry.
 */
#include "provider-meaning.h"

#include "listed-fit.h"
#include "reasons.h"

#include <string.h>

/* "550 5.7.27", "5.7.606-649", "550", or "". */
static void write_codes(const struct listed_code *codes, char *out)
{
  struct storage storage = storage_in(out, 2 * SMTPCODE_CODE_SIZE);
  struct smtpcode_code code = {
      SMTPCODE_REPLY_CODE,
      {codes->reply / 100, codes->reply / 10 % 10, codes->reply % 10}};
  char name[SMTPCODE_CODE_SIZE];
  if (codes->reply) {
    smtpcode_code_write(&code, name);
    compose_text(&storage, name);
  }
  if (!codes->class)
    return;
  code = (struct smtpcode_code){SMTPCODE_ENHANCED_CODE,
                                {codes->class, codes->subject, codes->first}};
  smtpcode_code_write(&code, name);
  compose_text(&storage, codes->reply ? " " : "");
  compose_text(&storage, name);
  if (codes->first == codes->last)
    return;
  code.part[2] = codes->last;
  smtpcode_code_write(&code, name);
  compose_text(&storage, "-");
  const char *detail = name + strcspn(name, ".") + 1;
  compose_text(&storage, detail + strcspn(detail, ".") + 1);
}

/* A text of a row, or of its reason if it has none. */
static const char *text_of(const struct provider_row *row, int language,
                           enum provider_row_text own, enum reason_text text)
{
  const char *said = catalog_at(row->text[own]);
  return *said ? said : reason_text(language, row->reason, text);
}

/* True if all codes of a row are of temporary replies. */
static bool is_temporary(const struct provider_row *row)
{
  bool temporary = true;
  for (size_t i = 0; i < row->codes.count; i++) {
    const struct listed_code *code = &row->codes.code[i];
    temporary &= code->reply / 100 == 4 || (!code->reply && code->class == 4);
  }
  return temporary;
}

void meaning_read(const struct provider_row *row, int language,
                  struct smtpcode_meaning *out)
{
  const struct reason_row *reason = reason_row(row->reason);
  out->name = catalog_at(row->text[ROW_KEY]);
  out->provider = provider_text(row->provider, PROVIDER_NAME);
  out->provider_name = provider_text(row->provider, PROVIDER_KEY);
  out->signs = provider_text(row->provider, PROVIDER_SIGNS);
  out->title = text_of(row, language, ROW_TITLE, REASON_TITLE);
  out->meaning = text_of(row, language, ROW_MEANING, REASON_MEANING);
  out->fix = text_of(row, language, ROW_FIX, REASON_FIX);
  out->waiting = *catalog_at(row->text[ROW_FIX])
                     ? catalog_at(row->text[ROW_WAITING])
                     : reason_text(language, row->reason, REASON_WAITING);
  out->words = catalog_at(row->text[ROW_WORDS]);
  out->reason = row->reason;
  out->retry = row->retry          ? row->retry - 1u
               : is_temporary(row) ? SMTPCODE_RETRY_AUTOMATIC
                                   : reason->retry;
  out->actor = row->actor ? row->actor - 1u : reason->actor[ACTS];
  out->basis = row->basis;
  out->sense = row->sense;
  out->source = provider_page(row->page, PAGE_TITLE);
  out->address = provider_page(row->page, PAGE_ADDRESS);
  out->source_date = provider_page(row->page, PAGE_DATE);
  out->code_count = row->codes.count;
  for (size_t i = 0; i < row->codes.count; i++)
    write_codes(&row->codes.code[i], out->codes[i]);
  if (*out->codes[0] == '\0') {
    out->code_count = 2;
    memcpy(out->codes[0], "4xx", 4);
    memcpy(out->codes[1], "5xx", 4);
  }
}

bool smtpcode_meaning_at(size_t number, struct smtpcode_meaning *meaning)
{
  const struct provider_row *row = provider_row(number);
  if (row)
    meaning_read(row, 0, meaning);
  return row != NULL;
}

/* Adds one alternative; what may stand in between, or go on, is shown as dots.
 */
static void quote(int language, const char *words, size_t length, bool first,
                  struct storage *storage)
{
  char quoted[96];
  struct storage text = storage_in(quoted, sizeof(quoted));
  for (size_t i = 0; i < length; i++) {
    const char octet[] = {words[i], '\0'};
    compose_text(&text, *octet == '*'   ? " ... "
                        : *octet == '+' ? "..."
                                        : octet);
  }
  compose_more(
      storage,
      catalog_phrase(language, first ? PHRASE_WORDS_QUOTED : PHRASE_WORDS_OR),
      HOLES({"words", quoted}));
}

/* Three alternatives at most: they are examples. */
const char *meaning_told_by(int language, const char *words,
                            struct storage *storage)
{
  char list[300];
  struct storage quoted = storage_in(list, sizeof(list));
  if (!*words)
    return "";
  for (int i = 0; i < 3 && *words; i++) {
    size_t length = strcspn(words, "|");
    quote(language, words, length, i == 0, &quoted);
    words += length + (words[length] == '|');
  }
  return compose(storage, catalog_phrase(language, PHRASE_CANDIDATE_WORDS),
                 HOLES({"words", list}));
}

const char *meaning_title(int language, const struct smtpcode_meaning *meaning,
                          struct storage *storage)
{
  return compose(
      storage, catalog_phrase(language, PHRASE_CANDIDATE_PROVIDER),
      HOLES({"provider", meaning->provider}, {"title", meaning->title}));
}

void meanings_of_code(struct writing *writing)
{
  const struct provider_row *row;
  const int language = writing->out->language;
  for (size_t i = 0; (row = provider_row(i)); i++)
    if (row->sense != SMTPCODE_SENSE_REGISTERED &&
        listed_fit(&row->codes, NULL, &writing->out->code) > FITS_CODE) {
      struct smtpcode_meaning meaning;
      meaning_read(row, language, &meaning);
      write_item(writing, SMTPCODE_FIELD_MEANINGS,
                 meaning_title(language, &meaning, &writing->storage), "");
    }
}

/* The row that says most of a code alone, if those that have it are all of one
 * house; else NULL. */
static const struct provider_row *
only_row_of(const struct smtpcode_code *enhanced)
{
  const struct provider_row *row, *best = NULL;
  enum fit most = FITS_CODE;
  for (size_t i = 0; (row = provider_row(i)); i++) {
    enum fit found = listed_fit(&row->codes, NULL, enhanced);
    if (found <= FITS_CODE)
      continue;
    if (best && provider_house(best->provider) != provider_house(row->provider))
      return NULL;
    if (found > most || (found == most && !*catalog_at(row->text[ROW_WORDS]) &&
                         *catalog_at(best->text[ROW_WORDS]))) {
      best = row;
      most = found;
    }
  }
  return best;
}

size_t only_user_of(const struct smtpcode_code *enhanced)
{
  const struct provider_row *row = only_row_of(enhanced);
  return row ? row->provider : 0;
}

bool meaning_of_unregistered(const struct smtpcode_code *code, int language,
                             struct smtpcode_meaning *meaning)
{
  const struct provider_row *row = only_row_of(code);
  if (row)
    meaning_read(row, language, meaning);
  return row != NULL;
}

struct smtpcode_verdict meaning_verdict(const struct smtpcode_meaning *meaning,
                                        int digit)
{
  const struct reason_row *reason = reason_row(meaning->reason);
  bool own = meaning->actor != reason->actor[ACTS];
  if (digit == 4)
    return (struct smtpcode_verdict){SMTPCODE_RETRY_AUTOMATIC,
                                     own ? meaning->actor
                                         : reason->actor[ACTS_WAITING],
                                     SMTPCODE_MESSAGE_QUEUED};
  return (struct smtpcode_verdict){meaning->retry, meaning->actor,
                                   reason->message};
}

void meaning_overlay(struct writing *writing,
                     const struct smtpcode_meaning *meaning)
{
  struct smtpcode_explanation *out = writing->out;
  const struct hole *holes =
      HOLES({"code", out->name}, {"title", meaning->title},
            {"provider", meaning->provider});
  out->provider = meaning->provider;
  out->title = meaning->title;
  out->reason = meaning->reason;
  out->gist =
      compose(&writing->storage,
              catalog_phrase(out->language, PHRASE_GIST_OF_PROVIDER), holes);
  write_text(writing, SMTPCODE_FIELD_DESCRIPTION, meaning->meaning);
  write_text(writing, SMTPCODE_FIELD_WHEN, "");
  write_text(writing, SMTPCODE_FIELD_FIX,
             out->code.part[0] == 4 && *meaning->waiting ? meaning->waiting
                                                         : meaning->fix);
  write_verdict(writing, meaning_verdict(meaning, out->code.part[0]));
}
