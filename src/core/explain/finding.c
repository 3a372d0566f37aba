/* SPDX-License-Identifier: MIT
 *
 * Explains a whole reply: its codes, who answered, what is meant, and the
 * verdict.
 */
#include "answerer.h"
#include "candidates.h"
#include "judge.h"
#include "notes.h"
#include "phases.h"
#include "provider-meaning.h"

static const char *phrase_in(const struct smtpcode_finding *finding,
                             unsigned phrase)
{
  return catalog_phrase(finding->language, phrase);
}

/* The more specific code leads. */
static void explain_codes(struct smtpcode_finding *finding)
{
  const struct smtpcode_reply *reply = &finding->reply;
  finding->count = 0;
  if (reply->has_enhanced)
    smtpcode_explain(&reply->enhanced, finding->language,
                     &finding->codes[finding->count++]);
  if (reply->has_code)
    smtpcode_explain(&reply->code, finding->language,
                     &finding->codes[finding->count++]);
  for (size_t i = 0; i < finding->count; i++)
    finding->code_headings[i] = finding->codes[i].heading;
  struct storage name = storage_in(finding->name, sizeof(finding->name));
  compose_text(&name, finding->codes[finding->count - 1].name);
  if (finding->count > 1) {
    compose_text(&name, " ");
    compose_text(&name, finding->codes[0].name);
  }
}

static void explain_phase(struct smtpcode_finding *finding)
{
  const struct smtpcode_reply *reply = &finding->reply;
  finding->phase = finding->phase_meaning = "";
  if (reply->command < 0)
    return;
  finding->phase = phase_name(reply->command);
  if (reply->has_code)
    finding->phase_meaning = phase_meaning(
        finding->language, catalog_id(&reply->code), reply->command);
}

static const char *basis_of(const struct smtpcode_finding *finding,
                            struct storage *storage)
{
  const struct smtpcode_meaning *meaning = &finding->meaning;
  unsigned phrase = *meaning->address ? PHRASE_BASIS_DOCUMENTED
                                      : PHRASE_BASIS_DOCUMENTED_NOWHERE;
  return compose(storage, phrase_in(finding, phrase + meaning->basis),
                 HOLES({"source", meaning->source},
                       {"date", meaning->source_date},
                       {"address", meaning->address}));
}

/* Who answered, and what is meant. */
static void explain_meaning(struct smtpcode_finding *finding,
                            struct storage *storage, const char *text)
{
  struct clues clues;
  read_clues(&finding->reply, text, &clues);
  const struct provider_row *meant = find_meant(&clues);
  size_t provider = meant && meant->provider != PROVIDER_ANYONE
                        ? meant->provider
                        : clues.provider;
  finding->provider = provider ? provider_text(provider, PROVIDER_NAME) : "";
  finding->answerer =
      provider ? provider_speaks_as(provider) : SMTPCODE_ANSWERER_RECEIVER;
  finding->meant = meant != NULL;
  finding->basis = "";
  if (meant) {
    meaning_read(meant, &finding->meaning);
    if (meant->provider != PROVIDER_ANYONE)
      finding->basis = basis_of(finding, storage);
    if (meant->sense == SMTPCODE_SENSE_OTHER)
      finding->code_headings[0] =
          compose(storage, phrase_in(finding, PHRASE_NOT_MEANT),
                  HOLES({"heading", finding->codes[0].heading}));
  }
  add_candidates(finding, storage, &clues, meant);
}

void smtpcode_explain_reply(const struct smtpcode_reply *reply,
                            const char *text, size_t length,
                            const struct smtpcode_known *known,
                            struct smtpcode_finding *finding)
{
  struct storage storage =
      storage_in(finding->storage, sizeof(finding->storage));
  struct delivery told = delivery_told(text, text + length, reply);
  bool disagree = codes_disagree(reply);
  finding->reply = *reply;
  if (phase_name(known->command))
    finding->reply.command = known->command;
  finding->language =
      smtpcode_language_code(known->language) ? known->language : 0;
  finding->recipients = known->recipients;
  explain_codes(finding);
  explain_phase(finding);
  explain_meaning(finding, &storage, text);
  finding->title =
      finding->meant ? finding->meaning.title : finding->codes[0].title;
  finding->heading = compose(
      &storage, phrase_in(finding, PHRASE_EXPLAIN_CODE_CLASS),
      HOLES(
          {"code", finding->name}, {"title", finding->title},
          {"class",
           finding->codes[disagree ? 1 : 0].field[SMTPCODE_FIELD_CLASS].text}));
  finding->verdict =
      judge(&finding->reply, &told, finding->meant ? &finding->meaning : NULL);
  add_notes(finding, &storage, text, length, disagree);
}
