/* SPDX-License-Identifier: MIT
 *
 * Writes into an explanation under construction: fields, words, lists of codes,
 * commands and sources.
 */
#include "draft.h"

#include "names.h"

#include <string.h>

struct draft draft_of(const struct smtpcode_code *code,
                      struct smtpcode_explanation *out)
{
  out->kind = "reply";
  out->known = out->registered = false;
  out->title = out->gist = out->send = out->verdict[0] = out->verdict[1] =
      out->verdict[2] = "";
  out->retry = SMTPCODE_RETRY_NOT_NEEDED;
  out->actor = SMTPCODE_ACTOR_NOBODY;
  out->message = SMTPCODE_MESSAGE_NONE;
  out->refuses = SMTPCODE_REFUSES_NOTHING;
  out->standing = SMTPCODE_STANDING_UNREGISTERED;
  out->commands = 0;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct field_name *name = name_of_field(i);
    out->field[i] = (struct smtpcode_field){
        .key = name->key,
        .heading = catalog_phrase(PHRASE_HEADING_CLASS + i),
        .text = "",
        .value = "",
        .explained = name->explained,
        .compared = name->compared,
        .list = name->list};
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
                unsigned phrase, const char *value)
{
  draft->out->field[field].text = catalog_phrase(phrase);
  draft->out->field[field].value = value;
}

/* Adds an item to a field, whose items must be added one after the other.
 * rules.c checks that there is room for all. */
static struct smtpcode_item *
add_item(struct draft *draft, enum smtpcode_field_name name, const char *title)
{
  struct smtpcode_field *field = &draft->out->field[name];
  struct smtpcode_item *item = &draft->out->items[draft->items++];
  *item->name = '\0';
  item->title = title;
  item->address = item->section = "";
  if (field->count++ == 0)
    field->items = item;
  return item;
}

void draft_reply(struct draft *draft, enum smtpcode_field_name field,
                 const struct catalog_row *row)
{
  struct smtpcode_code code = {
      SMTPCODE_REPLY, {row->id / 100, row->id / 10 % 10, row->id % 10}};
  smtpcode_code_write(
      &code, add_item(draft, field, catalog_text(row, TEXT_TITLE))->name);
}

void draft_statuses(struct draft *draft, int class, const short *ids)
{
  for (size_t i = 0; i < CATALOG_LIST && ids[i]; i++) {
    int number = ids[i] - CATALOG_STATUS(0, 0);
    struct smtpcode_code code = {SMTPCODE_STATUS,
                                 {class, number / 1000, number % 1000}};
    const char *title = catalog_text(catalog_status(ids[i]), TEXT_TITLE);
    smtpcode_code_write(&code, add_item(draft, SMTPCODE_ENHANCED, title)->name);
  }
}

void draft_commands(struct draft *draft, unsigned long commands)
{
  struct smtpcode_explanation *out = draft->out;
  const char *text = compose_begin(&draft->storage);
  bool all = true;
  out->commands = commands;
  for (int i = 0; catalog_phase(i); i++) {
    if (!(commands >> i & 1)) {
      all = false;
      continue;
    }
    strcpy(add_item(draft, SMTPCODE_COMMANDS, "")->name, catalog_phase(i));
    compose_more(&draft->storage, *text ? ", " : "", NULL);
    compose_more(&draft->storage, catalog_phase(i), NULL);
  }
  if (all || commands == 0)
    text = catalog_phrase(all ? PHRASE_ANY_COMMAND : PHRASE_NO_COMMAND);
  draft_text(draft, SMTPCODE_COMMANDS, text);
}

void draft_sources(struct draft *draft, const struct catalog_citation *sources)
{
  for (size_t i = 0; i < CATALOG_LIST && sources[i].source; i++) {
    int id = sources[i].source - 1;
    const char *section = sources[i].section;
    bool numbered =
        *section >= '0' &&
        *section <= '9'; /* else an entry of a registry, an appendix, or none */
    struct smtpcode_item *item =
        add_item(draft, SMTPCODE_SOURCES, catalog_source(id, SOURCE_TITLE));
    struct storage storage = storage_in(item->name, sizeof(item->name));
    unsigned phrase = *section == '\0' ? PHRASE_SOURCE
                      : numbered       ? PHRASE_SOURCE_SECTION
                                       : PHRASE_SOURCE_ENTRY;
    compose_more(&storage, catalog_phrase(phrase),
                 HOLES({"source", catalog_source(id, SOURCE_NAME)},
                       {"section", section}));
    item->address = catalog_source(id, SOURCE_ADDRESS);
    item->section = numbered ? section : "";
  }
}

void draft_standing(struct draft *draft, enum smtpcode_standing standing)
{
  draft->out->standing = standing;
  draft_word(draft, SMTPCODE_STANDING, PHRASE_STANDING_STANDARD + standing,
             smtpcode_standing_name(standing));
}
