/* SPDX-License-Identifier: MIT
 *
 * What providers mean: finds the rows of a code, of a reply by its words, and
 * the one that counts.
 */
#include "meaning.h"

#include "names.h"
#include "words.h"

#include <string.h>

static bool is_status(const struct catalog_codes *codes,
                      const struct smtpcode_code *status)
{
  return (status->part[0] == codes->class || status->part[0] == SMTPCODE_ANY) &&
         status->part[1] == codes->subject && status->part[2] >= codes->first &&
         status->part[2] <= codes->last;
}

static int number_of(const struct smtpcode_code *reply)
{
  return reply->part[0] * 100 + reply->part[1] * 10 + reply->part[2];
}

static enum fit fit_one(const struct catalog_codes *row,
                        const struct codes *codes)
{
  const struct smtpcode_code *reply = codes->reply;
  if (row->reply && reply && row->reply != number_of(reply))
    return FITS_NOT;
  if (row->class && !(codes->status && is_status(row, codes->status)))
    return FITS_NOT;
  if (!row->class && row->reply)
    return reply ? FITS_CODE : FITS_NOT;
  if (!row->class)
    return !reply || reply->part[0] > 3 ? FITS_ANY : FITS_NOT;
  if (row->reply)
    return FITS_PAIR;
  return row->first < row->last ? FITS_RANGE : FITS_STATUS;
}

enum fit meaning_fit(const struct catalog_meant *row, const struct codes *codes)
{
  enum fit best = FITS_NOT;
  for (size_t i = 0; i < row->code_count; i++) {
    enum fit found = fit_one(&row->codes[i], codes);
    if (found > best)
      best = found;
  }
  return best;
}

/* "550 5.7.27", "5.7.606-649", "550", or "". */
static void write_codes(const struct catalog_codes *codes, char *out)
{
  struct storage storage = storage_in(out, 2 * SMTPCODE_CODE_SIZE);
  struct smtpcode_code code = {
      SMTPCODE_REPLY,
      {codes->reply / 100, codes->reply / 10 % 10, codes->reply % 10}};
  char name[SMTPCODE_CODE_SIZE];
  if (codes->reply) {
    smtpcode_code_write(&code, name);
    compose_text(&storage, name);
  }
  if (!codes->class)
    return;
  code = (struct smtpcode_code){SMTPCODE_STATUS,
                                {codes->class, codes->subject, codes->first}};
  smtpcode_code_write(&code, name);
  compose_text(&storage, codes->reply ? " " : "");
  compose_text(&storage, name);
  if (codes->first == codes->last)
    return;
  code.part[2] = codes->last;
  smtpcode_code_write(&code, name);
  compose_text(&storage, "-");
  const char *detail = name + octets_before(name, '.') + 1;
  compose_text(&storage, detail + octets_before(detail, '.') + 1);
}

void meaning_read(const struct catalog_meant *row, struct smtpcode_meaning *out)
{
  bool anyone = row->provider == CATALOG_ANYONE;
  out->name = catalog_at(row->text[MEANT_KEY]);
  out->provider = anyone ? "" : catalog_provider(row->provider, PROVIDER_NAME);
  out->provider_name =
      anyone ? "" : catalog_provider(row->provider, PROVIDER_KEY);
  out->signs = anyone ? "" : catalog_provider(row->provider, PROVIDER_SIGNS);
  out->title = catalog_at(row->text[MEANT_TITLE]);
  out->meaning = catalog_at(row->text[MEANT_MEANING]);
  out->fix = catalog_at(row->text[MEANT_FIX]);
  out->words = catalog_at(row->text[MEANT_WORDS]);
  out->retry = row->retry;
  out->actor = row->actor;
  out->basis = row->basis;
  out->sense = row->sense;
  out->retry_name = name_of_retry(out->retry);
  out->actor_name = name_of_actor(out->actor);
  out->basis_name = name_of_basis(out->basis);
  out->sense_name = name_of_sense(out->sense);
  out->source = catalog_page(row->page, PAGE_TITLE);
  out->address = catalog_page(row->page, PAGE_ADDRESS);
  out->source_date = catalog_page(row->page, PAGE_DATE);
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
  const struct catalog_meant *row = catalog_meant(number);
  if (row)
    meaning_read(row, meaning);
  return row != NULL;
}

const char *smtpcode_provider_name(size_t number)
{
  return catalog_provider(number + 1, PROVIDER_KEY);
}

const char *smtpcode_provider_title(size_t number)
{
  return catalog_provider(number + 1, PROVIDER_NAME);
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
    size_t length = octets_before(words, '|');
    quote(language, words, length, i == 0, &quoted);
    words += length + (words[length] == '|');
  }
  return compose(storage, catalog_phrase(language, PHRASE_CANDIDATE_WORDS),
                 HOLES({"words", list}));
}

const char *meaning_title(int language, const struct catalog_meant *row,
                          struct storage *storage)
{
  const char *title = catalog_at(row->text[MEANT_TITLE]);
  if (row->provider == CATALOG_ANYONE)
    return title;
  return compose(
      storage, catalog_phrase(language, PHRASE_CANDIDATE_PROVIDER),
      HOLES({"provider", catalog_provider(row->provider, PROVIDER_NAME)},
            {"title", title}));
}

/* Own meanings of providers, and what servers in general mean. */
static bool is_told(const struct catalog_meant *row)
{
  return row->provider == CATALOG_ANYONE ||
         row->sense != SMTPCODE_SENSE_REGISTERED;
}

void meanings_of_code(struct draft *draft)
{
  const struct codes codes = {NULL, &draft->out->code};
  const struct catalog_meant *row;
  for (size_t i = 0; (row = catalog_meant(i)); i++)
    if (is_told(row) && meaning_fit(row, &codes) > FITS_CODE)
      draft_item(draft, SMTPCODE_MEANINGS,
                 meaning_title(draft->out->language, row, &draft->storage), "");
}

bool meaning_unregistered(const struct smtpcode_code *code,
                          struct smtpcode_meaning *meaning)
{
  const struct codes codes = {NULL, code};
  const struct catalog_meant *row, *best = NULL;
  for (size_t i = 0; (row = catalog_meant(i)); i++)
    if (row->sense == SMTPCODE_SENSE_UNREGISTERED &&
        meaning_fit(row, &codes) >
            (best ? meaning_fit(best, &codes) : FITS_ANY))
      best = row;
  if (best)
    meaning_read(best, meaning);
  return best != NULL;
}

void meaning_overlay(struct draft *draft,
                     const struct smtpcode_meaning *meaning)
{
  struct smtpcode_explanation *out = draft->out;
  const char *name = compose(&draft->storage, out->name, NULL);
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
      compose(&draft->storage,
              catalog_phrase(out->language, PHRASE_GIST_OF_PROVIDER), holes);
  draft_text(draft, SMTPCODE_DESCRIPTION, meaning->meaning);
  draft_text(draft, SMTPCODE_WHEN, "");
  draft_text(draft, SMTPCODE_FIX, meaning->fix);
  draft_action(draft, out->code.part[0] == 5 ? meaning->retry : out->retry,
               meaning->actor, out->message);
}
