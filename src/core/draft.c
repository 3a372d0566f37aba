/* SPDX-License-Identifier: MIT
 *
 * Writes into an explanation under construction: fields, words, lists of codes,
 * commands and sources.
 */
#include "draft.h"

#include "names.h"
#include "verdict.h"

struct draft draft_of(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *out)
{
  out->language = language;
  out->kind = "reply";
  out->provider = "";
  out->known = out->registered = false;
  out->title = out->gist = out->send = out->verdict[0] = out->verdict[1] =
      out->verdict[2] = "";
  out->retry = SMTPCODE_RETRY_NOT_NEEDED;
  out->actor = SMTPCODE_ACTOR_NOBODY;
  out->message = SMTPCODE_MESSAGE_NONE;
  out->refuses = SMTPCODE_REFUSES_NOTHING;
  out->standing = SMTPCODE_STANDING_UNREGISTERED;
  out->commands = 0;
  const struct field_name *name = names_of_fields();
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++, name++) {
    out->field[i] = (struct smtpcode_field){
        .key = name->key,
        .heading = catalog_phrase(language, PHRASE_HEADING_CLASS + i),
        .text = "",
        .value = "",
        .explained = name->explained,
        .compared = name->compared,
        .list = name->list,
        .word = name->word,
        .texts = name->texts};
  }
  if (code->kind == SMTPCODE_STATUS) {
    struct smtpcode_field *subject = &out->field[SMTPCODE_CATEGORY],
                          *basic = &out->field[SMTPCODE_ENHANCED];
    out->kind = "enhanced";
    subject->key = "subject";
    subject->heading = catalog_phrase(language, PHRASE_HEADING_SUBJECT);
    basic->key = "basic_codes";
    basic->heading = catalog_phrase(language, PHRASE_HEADING_BASIC);
  }
  out->code = *code;
  smtpcode_code_write(code, out->name);
  return (struct draft){out, storage_in(out->storage, sizeof(out->storage)), 0};
}

void draft_text(struct draft *draft, enum smtpcode_field_name field,
                const char *text)
{
  draft->out->field[field].text = text;
}

void draft_word(struct draft *draft, enum smtpcode_field_name field,
                const char *text, const char *value)
{
  draft->out->field[field].text = text;
  draft->out->field[field].value = value;
}

/* Adds an item to a field, whose items must be added one after the other.
 * rules.c checks that there is room for all. */
static struct smtpcode_item *add_item(struct draft *draft,
                                      enum smtpcode_field_name field,
                                      const char *name, const char *title)
{
  struct smtpcode_field *list = &draft->out->field[field];
  struct smtpcode_item *item = &draft->out->items[draft->items++];
  *item = (struct smtpcode_item){name, title, ""};
  if (list->count++ == 0)
    list->items = item;
  return item;
}

void draft_item(struct draft *draft, enum smtpcode_field_name field,
                const char *name, const char *title)
{
  add_item(draft, field, name, title);
}

void draft_code(struct draft *draft, enum smtpcode_field_name field,
                const struct smtpcode_code *code, const char *title)
{
  struct storage *storage = &draft->storage;
  const char *name = compose_begin(storage);
  if (storage->room >= SMTPCODE_CODE_SIZE) {
    size_t length = smtpcode_code_write(code, storage->at);
    storage->at += length;
    storage->room -= length;
  }
  add_item(draft, field, name, title);
}

void draft_commands(struct draft *draft, unsigned long commands)
{
  const char *text = compose_begin(&draft->storage);
  int first = 0; /* that is not among them */
  draft->out->commands = commands;
  while (commands >> first & 1)
    first++;
  for (int i = 0; commands >> i > 0; i++) {
    if (!(commands >> i & 1))
      continue;
    const char *name = catalog_phase(i);
    add_item(draft, SMTPCODE_COMMANDS, name, "");
    if (*text)
      compose_text(&draft->storage, ", ");
    compose_text(&draft->storage, name);
  }
  bool all = !catalog_phase(first);
  if (all || commands == 0)
    text = draft_phrase(draft, all ? PHRASE_ANY_COMMAND : PHRASE_NO_COMMAND);
  draft_text(draft, SMTPCODE_COMMANDS, text);
}

/* "RFC 5321, section 4.2.3"; a registry's entry, an appendix, or nothing may
 * stand for the section, and has no address of its own. */
void draft_source(struct draft *draft, const struct catalog_citation *citation)
{
  int id = citation->source - 1;
  const char *section = citation->section,
             *name = catalog_source(id, SOURCE_NAME);
  bool numbered = *section >= '0' && *section <= '9';
  if (*section)
    name = compose(&draft->storage,
                   draft_phrase(draft, numbered ? PHRASE_SOURCE_SECTION
                                                : PHRASE_SOURCE_ENTRY),
                   HOLES({"source", name}, {"section", section}));
  struct smtpcode_item *item =
      add_item(draft, SMTPCODE_SOURCES, name, catalog_source(id, SOURCE_TITLE));
  item->address = catalog_source(id, SOURCE_ADDRESS);
  if (numbered) {
    const char *page = item->address;
    item->address = compose_begin(&draft->storage);
    compose_text(&draft->storage, page);
    compose_text(&draft->storage, section);
  }
}

void draft_sources(struct draft *draft, const struct catalog_citation *sources)
{
  for (size_t i = 0; i < CATALOG_LIST && sources[i].source; i++)
    draft_source(draft, &sources[i]);
}

void draft_action(struct draft *draft, enum smtpcode_retry retry,
                  enum smtpcode_actor actor, enum smtpcode_message message)
{
  draft->out->retry = retry;
  draft->out->actor = actor;
  draft->out->message = message;
  draft_word(draft, SMTPCODE_RETRY,
             draft_phrase(draft, PHRASE_RETRY_NOT_NEEDED + retry),
             name_of_retry(retry));
  draft_word(draft, SMTPCODE_ACTOR,
             draft_phrase(draft, PHRASE_ACTOR_NOBODY + actor),
             name_of_actor(actor));
  draft_word(draft, SMTPCODE_MESSAGE,
             draft_phrase(draft, PHRASE_MESSAGE_NONE + message),
             name_of_message(message));
  verdict_fill(draft->out->verdict, draft->out->language, retry, actor,
               message);
}

void draft_standing(struct draft *draft, enum smtpcode_standing standing)
{
  draft->out->standing = standing;
  draft_word(draft, SMTPCODE_STANDING,
             draft_phrase(draft, PHRASE_STANDING_STANDARD + standing),
             smtpcode_standing_name(standing));
}

void draft_servers(struct draft *draft)
{
  struct smtpcode_code code = draft->out->code;
  bool open = code.part[0] == SMTPCODE_ANY;
  struct catalog_sent sent;
  for (size_t place = 0; catalog_sent(&draft->out->code, &place, &sent);) {
    char name[SMTPCODE_CODE_SIZE];
    code.part[0] = sent.class;
    if (open) {
      smtpcode_code_write(&code, name);
      sent.server =
          compose(&draft->storage, draft_phrase(draft, PHRASE_SERVER_OF_CODE),
                  HOLES({"server", sent.server}, {"code", name}));
    }
    draft_item(draft, SMTPCODE_SERVERS, sent.server, sent.text);
  }
}
