/* SPDX-License-Identifier: MIT
 *
 * What providers mean: how well a row fits a code, and what it says in place of
 * the registry.
 */
#include "provider-meaning.h"

#include <string.h>

static bool is_enhanced(const struct provider_codes *row,
                        const struct smtpcode_code *code)
{
  return (code->part[0] == row->class || code->part[0] == SMTPCODE_ANY) &&
         code->part[1] == row->subject && code->part[2] >= row->first &&
         code->part[2] <= row->last;
}

static enum fit fit_one(const struct provider_codes *row,
                        const struct smtpcode_code *reply,
                        const struct smtpcode_code *enhanced)
{
  if (row->reply && reply && row->reply != catalog_id(reply))
    return FITS_NOT;
  if (row->class) {
    if (!enhanced || !is_enhanced(row, enhanced))
      return FITS_NOT;
    if (row->reply)
      return FITS_PAIR;
    return row->first < row->last ? FITS_RANGE : FITS_STATUS;
  }
  if (row->reply)
    return reply ? FITS_CODE : FITS_NOT;
  return !reply || reply->part[0] > 3 ? FITS_ANY : FITS_NOT;
}

enum fit meaning_fit(const struct provider_row *row,
                     const struct smtpcode_code *reply,
                     const struct smtpcode_code *enhanced)
{
  enum fit best = FITS_NOT;
  for (size_t i = 0; i < row->code_count; i++) {
    enum fit found = fit_one(&row->codes[i], reply, enhanced);
    if (found > best)
      best = found;
  }
  return best;
}

struct smtpcode_verdict meaning_verdict(const struct smtpcode_meaning *meaning,
                                        int digit,
                                        struct smtpcode_verdict verdict)
{
  if (digit == 5)
    verdict.retry = meaning->retry;
  verdict.actor = meaning->actor;
  return verdict;
}

/* "550 5.7.27", "5.7.606-649", "550", or "". */
static void write_codes(const struct provider_codes *codes, char *out)
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

void meaning_read(const struct provider_row *row, struct smtpcode_meaning *out)
{
  bool anyone = row->provider == PROVIDER_ANYONE;
  out->name = catalog_at(row->text[ROW_KEY]);
  out->provider = anyone ? "" : provider_text(row->provider, PROVIDER_NAME);
  out->provider_name = anyone ? "" : provider_text(row->provider, PROVIDER_KEY);
  out->signs = anyone ? "" : provider_text(row->provider, PROVIDER_SIGNS);
  out->title = catalog_at(row->text[ROW_TITLE]);
  out->meaning = catalog_at(row->text[ROW_MEANING]);
  out->fix = catalog_at(row->text[ROW_FIX]);
  out->words = catalog_at(row->text[ROW_WORDS]);
  out->retry = row->retry;
  out->actor = row->actor;
  out->basis = row->basis;
  out->sense = row->sense;
  out->source = provider_page(row->page, PAGE_TITLE);
  out->address = provider_page(row->page, PAGE_ADDRESS);
  out->source_date = provider_page(row->page, PAGE_DATE);
  out->code_count = row->code_count;
  for (size_t i = 0; i < row->code_count; i++)
    write_codes(&row->codes[i], out->codes[i]);
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
    meaning_read(row, meaning);
  return row != NULL;
}

/* Adds one alternative; what may stand in between is shown as dots. */
static void quote(int language, const char *words, size_t length, bool first,
                  struct storage *storage)
{
  char quoted[96];
  struct storage text = storage_in(quoted, sizeof(quoted));
  for (size_t i = 0; i < length; i++) {
    const char octet[] = {words[i], '\0'};
    compose_text(&text, *octet == '*' ? " ... " : octet);
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

const char *meaning_title(int language, const struct provider_row *row,
                          struct storage *storage)
{
  const char *title = catalog_at(row->text[ROW_TITLE]);
  if (row->provider == PROVIDER_ANYONE)
    return title;
  return compose(
      storage, catalog_phrase(language, PHRASE_CANDIDATE_PROVIDER),
      HOLES({"provider", provider_text(row->provider, PROVIDER_NAME)},
            {"title", title}));
}

/* Own meanings of providers, and what servers in general mean. */
static bool is_told(const struct provider_row *row)
{
  return row->provider == PROVIDER_ANYONE ||
         row->sense != SMTPCODE_SENSE_REGISTERED;
}

void meanings_of_code(struct writing *writing)
{
  const struct provider_row *row;
  for (size_t i = 0; (row = provider_row(i)); i++)
    if (is_told(row) && meaning_fit(row, NULL, &writing->out->code) > FITS_CODE)
      write_item(writing, SMTPCODE_FIELD_MEANINGS,
                 meaning_title(writing->out->language, row, &writing->storage),
                 "");
}

bool meaning_of_unregistered(const struct smtpcode_code *code,
                             struct smtpcode_meaning *meaning)
{
  const struct provider_row *row, *best = NULL;
  for (size_t i = 0; (row = provider_row(i)); i++)
    if (row->sense == SMTPCODE_SENSE_UNREGISTERED &&
        meaning_fit(row, NULL, code) >
            (best ? meaning_fit(best, NULL, code) : FITS_ANY))
      best = row;
  if (best)
    meaning_read(best, meaning);
  return best != NULL;
}

void meaning_overlay(struct writing *writing,
                     const struct smtpcode_meaning *meaning)
{
  struct smtpcode_explanation *out = writing->out;
  const char *name = compose(&writing->storage, out->name, NULL);
  const struct hole *holes = HOLES({"code", name}, {"title", meaning->title},
                                   {"provider", meaning->provider});
  struct storage whole = storage_in(out->name, sizeof(out->name));
  if (*meaning->provider)
    compose_more(&whole, catalog_phrase(out->language, PHRASE_CODE_OF_PROVIDER),
                 holes);
  else
    compose_text(&whole, name);
  out->provider = meaning->provider;
  out->title = meaning->title;
  out->gist =
      compose(&writing->storage,
              catalog_phrase(out->language, PHRASE_GIST_OF_PROVIDER), holes);
  write_text(writing, SMTPCODE_FIELD_DESCRIPTION, meaning->meaning);
  write_text(writing, SMTPCODE_FIELD_WHEN, "");
  write_text(writing, SMTPCODE_FIELD_FIX, meaning->fix);
  write_verdict(writing,
                meaning_verdict(meaning, out->code.part[0], out->verdict));
}
