/* SPDX-License-Identifier: MIT
 *
 * Explains a whole reply: its codes, who answered, what is meant, and the
 * verdict.
 */
#include "candidates.h"
#include "context.h"
#include "decide-reply.h"
#include "finding-meaning.h"
#include "fold.h"
#include "judge.h"
#include "notes.h"
#include "phases.h"
#include "provider-meaning.h"
#include "reasons.h"

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

/* Who answered: of several that gave themselves away the one whose row decided.
 */
static void explain_answerer(struct smtpcode_finding *finding,
                             const struct clues *clues,
                             const struct decision *decision)
{
  const size_t provider =
      decision->meant ? decision->meant->provider : clues->provider;
  finding->provider = provider ? provider_text(provider, PROVIDER_NAME) : "";
  finding->provider_name =
      provider ? provider_text(provider, PROVIDER_KEY) : "";
  finding->answerer =
      provider ? provider_speaks_as(provider) : SMTPCODE_ANSWERER_RECEIVER;
}

/* The server's software: by its words, or by the form of its own log. A
 * provider's is its own, whose words it may have borrowed. */
static void explain_software(struct smtpcode_finding *finding,
                             const struct clues *clues, const char *text,
                             size_t length)
{
  bool own = finding->context == SMTPCODE_CONTEXT_OWN_SERVER;
  bool borrowed = !own && *finding->provider &&
                  finding->answerer == SMTPCODE_ANSWERER_RECEIVER;
  finding->software = borrowed ? "" : software_by(&clues->words);
  if (*finding->software || !own)
    return;
  char log[REPLY_TEXT];
  struct words_text words;
  fold(text, length, log, sizeof(log));
  words_prepare(log, &words);
  finding->software = software_by(&words);
}

/* Who got it: as the text tells, else as only somebody is told who submits: at
 * a login, by a service that sends for others, or for such a reason. */
static void explain_context(struct smtpcode_finding *finding,
                            const struct smtpcode_known *known,
                            const char *text, size_t length)
{
  context_told(text, text + length, &finding->context, &finding->direction);
  if (finding->context == SMTPCODE_CONTEXT_UNKNOWN)
    finding->context = known->context;
  bool submits =
      reason_row(finding->reason)->message == SMTPCODE_MESSAGE_SENDER ||
      phase_is_login(finding->reply.command) ||
      finding->answerer == SMTPCODE_ANSWERER_SERVICE;
  if (finding->context == SMTPCODE_CONTEXT_UNKNOWN && submits)
    finding->context = SMTPCODE_CONTEXT_PROGRAM;
}

/* What the registry says of the codes, if something else decided. */
static const char *registered_titles(const struct smtpcode_finding *finding,
                                     struct storage *storage)
{
  const char *text = compose_begin(storage);
  if (!finding->told)
    return text;
  for (size_t i = 0; i < finding->count; i++) {
    const struct smtpcode_explanation *code = &finding->codes[i];
    if (!code->registered)
      continue;
    compose_text(storage, *text ? "; " : "");
    compose_more(storage, phrase_in(finding, PHRASE_EXPLAIN_CODE),
                 HOLES({"code", code->name}, {"title", code->title}));
  }
  return text;
}

/* How it is known what a provider means, and what the registry says. */
static void explain_basis(struct smtpcode_finding *finding,
                          struct storage *storage)
{
  finding->basis = finding->meant ? basis_of(finding, storage) : "";
  finding->by_registry = registered_titles(finding, storage);
  if (finding->meant && finding->meaning.sense == SMTPCODE_SENSE_OTHER)
    finding->code_headings[0] =
        compose(storage, phrase_in(finding, PHRASE_NOT_MEANT),
                HOLES({"heading", finding->codes[0].heading}));
}

/* "550 5.1.1 No Such Mailbox (5xx Permanent Negative)" */
static void explain_heading(struct smtpcode_finding *finding,
                            struct storage *storage)
{
  const struct smtpcode_explanation *code =
      &finding->codes[codes_disagree(&finding->reply)];
  const char *title = finding->title;
  if (*finding->provider && !strstr(title, finding->provider))
    title = compose(storage, phrase_in(finding, PHRASE_TITLE_OF_PROVIDER),
                    HOLES({"title", title}, {"provider", finding->provider}));
  finding->heading =
      compose(storage, phrase_in(finding, PHRASE_EXPLAIN_CODE_CLASS),
              HOLES({"code", finding->name}, {"title", title},
                    {"class", code->field[SMTPCODE_FIELD_CLASS].text}));
}

void smtpcode_explain_reply(const struct smtpcode_reply *reply,
                            const char *text, size_t length,
                            const struct smtpcode_known *known,
                            struct smtpcode_finding *finding)
{
  struct storage storage =
      storage_in(finding->storage, sizeof(finding->storage));
  struct delivery told = delivery_told(text, text + length, reply);
  struct clues clues;
  finding->reply = *reply;
  if (phase_name(known->command))
    finding->reply.command = known->command;
  finding->language =
      smtpcode_language_code(known->language) ? known->language : 0;
  finding->recipients = known->recipients;
  explain_codes(finding);
  explain_phase(finding);
  struct decision decision =
      decide_reply(&finding->reply, text, length, &clues);
  finding->reason = decision.reason;
  finding->told_by = decision.told_by;
  finding->told = decision.meant || decision.telling;
  finding->meant = decision.meant != NULL;
  if (finding->meant)
    meaning_read(decision.meant, finding->language, &finding->meaning);
  explain_answerer(finding, &clues, &decision);
  explain_context(finding, known, text, length);
  explain_software(finding, &clues, text, length);
  finding->verdict = judge(&finding->reply, &decision, &told, finding->context);
  explain_meaning(finding, &decision);
  explain_basis(finding, &storage);
  explain_heading(finding, &storage);
  add_candidates(finding, &storage, &clues, &decision);
  add_notes(finding, &storage, text, length);
}
