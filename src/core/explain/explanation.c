/* SPDX-License-Identifier: MIT
 *
 * Writes into an explanation under construction: fields, words, lists of codes,
 * commands and sources.
 */
#include "explanation.h"

#include "enumerations.h"
#include "phases.h"
#include "servers.h"

struct writing begin_writing(const struct smtpcode_code *code, int language,
                             struct smtpcode_explanation *out)
{
  bool reply = code->kind == SMTPCODE_REPLY_CODE;
  out->language = smtpcode_language_code(language) ? language : 0;
  out->kind = reply ? "reply" : "enhanced";
  out->row = out->provider = out->title = out->gist = out->send = "";
  out->known = out->registered = false;
  out->verdict = (struct smtpcode_verdict){.retry = SMTPCODE_RETRY_UNKNOWN};
  out->reason = SMTPCODE_REASON_UNKNOWN;
  out->refuses = SMTPCODE_REFUSES_NOTHING;
  out->standing = SMTPCODE_STANDING_UNREGISTERED;
  out->commands = 0;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    out->field[i] = (struct smtpcode_field){
        .key = field_key(i), .kind = field_kind(i), .text = "", .value = ""};
  if (!reply) {
    out->field[SMTPCODE_FIELD_CATEGORY].key = "subject";
    out->field[SMTPCODE_FIELD_ENHANCED].key = "basic_codes";
  }
  out->code = *code;
  smtpcode_code_write(code, out->name);
  return (struct writing){out, storage_in(out->storage, sizeof(out->storage)),
                          0};
}

void write_text(struct writing *writing, enum smtpcode_field_name field,
                const char *text)
{
  writing->out->field[field].text = text;
}

void write_word(struct writing *writing, enum smtpcode_field_name field,
                const char *text, const char *value)
{
  writing->out->field[field].text = text;
  writing->out->field[field].value = value;
}

void write_row(struct writing *writing, const struct catalog_row *row)
{
  struct smtpcode_explanation *out = writing->out;
  out->title = row_text(writing, row, TEXT_TITLE);
  out->gist = row_text(writing, row, TEXT_GIST);
  out->send = row_text(writing, row, TEXT_SEND);
  out->reason =
      out->code.part[0] == 2 ? SMTPCODE_REASON_SUCCESS
      : out->code.part[0] == 4 && out->code.kind == SMTPCODE_ENHANCED_CODE
          ? row->reason_transient
          : row->reason;
  out->refuses = row->refuses;
  write_text(writing, SMTPCODE_FIELD_DESCRIPTION,
             row_text(writing, row, TEXT_MEANING));
  write_text(writing, SMTPCODE_FIELD_WHEN, row_text(writing, row, TEXT_WHEN));
  write_text(writing, SMTPCODE_FIELD_FIX, row_text(writing, row, TEXT_FIX));
}

/* Adds an item to a field, whose items must be added one after the other.
 * rules.c checks that there is room for all. */
static struct smtpcode_item *add_item(struct writing *writing,
                                      enum smtpcode_field_name field,
                                      const char *name, const char *title)
{
  struct smtpcode_field *list = &writing->out->field[field];
  struct smtpcode_item *item = &writing->out->items[writing->items++];
  *item = (struct smtpcode_item){name, title, ""};
  if (list->count++ == 0)
    list->items = item;
  return item;
}

void write_item(struct writing *writing, enum smtpcode_field_name field,
                const char *name, const char *title)
{
  add_item(writing, field, name, title);
}

void write_code(struct writing *writing, enum smtpcode_field_name field,
                const struct smtpcode_code *code, const char *title)
{
  char name[SMTPCODE_CODE_SIZE];
  smtpcode_code_write(code, name);
  add_item(writing, field, compose(&writing->storage, name, NULL), title);
}

void write_commands(struct writing *writing, unsigned long commands)
{
  const char *text = compose_begin(&writing->storage);
  int first = 0; /* that is not among them */
  writing->out->commands = commands;
  while (commands >> first & 1)
    first++;
  for (int i = 0; commands >> i > 0; i++) {
    if (!(commands >> i & 1))
      continue;
    const char *name = phase_name(i);
    add_item(writing, SMTPCODE_FIELD_COMMANDS, name, "");
    if (*text)
      compose_text(&writing->storage, ", ");
    compose_text(&writing->storage, name);
  }
  bool all = !phase_name(first);
  if (all || commands == 0)
    text = phrase_of(writing, all ? PHRASE_ANY_COMMAND : PHRASE_NO_COMMAND);
  write_text(writing, SMTPCODE_FIELD_COMMANDS, text);
}

/* "RFC 5321, section 4.2.3"; a registry's entry, an appendix, or nothing may
 * stand for the section, and has no address of its own. */
void write_source(struct writing *writing,
                  const struct catalog_citation *citation)
{
  int id = citation->source - 1;
  const char *section = citation->section,
             *name = catalog_source(id, SOURCE_NAME);
  bool numbered = *section >= '0' && *section <= '9';
  if (*section)
    name = compose(&writing->storage,
                   phrase_of(writing, numbered ? PHRASE_SOURCE_SECTION
                                               : PHRASE_SOURCE_ENTRY),
                   HOLES({"source", name}, {"section", section}));
  struct smtpcode_item *item = add_item(writing, SMTPCODE_FIELD_SOURCES, name,
                                        catalog_source(id, SOURCE_TITLE));
  item->address = catalog_source(id, SOURCE_ADDRESS);
  if (numbered) {
    const char *page = item->address;
    item->address = compose_begin(&writing->storage);
    compose_text(&writing->storage, page);
    compose_text(&writing->storage, section);
  }
}

void write_sources(struct writing *writing,
                   const struct catalog_citation *sources)
{
  for (size_t i = 0; i < CATALOG_LIST && sources[i].source; i++)
    write_source(writing, &sources[i]);
}

void write_verdict(struct writing *writing, struct smtpcode_verdict verdict)
{
  writing->out->verdict = verdict;
  if (verdict.retry >= SMTPCODE_RETRY_BY_CLASS)
    return; /* no word of it is known */
  write_word(writing, SMTPCODE_FIELD_RETRY,
             smtpcode_retry_word(verdict.retry, writing->out->language),
             smtpcode_retry_name(verdict.retry));
  write_word(writing, SMTPCODE_FIELD_ACTOR,
             smtpcode_actor_word(verdict.actor, writing->out->language),
             smtpcode_actor_name(verdict.actor));
  write_word(writing, SMTPCODE_FIELD_MESSAGE, "",
             smtpcode_message_name(verdict.message));
}

void write_standing(struct writing *writing, enum smtpcode_standing standing)
{
  writing->out->standing = standing;
  write_word(writing, SMTPCODE_FIELD_STANDING,
             standing_word(standing, writing->out->language),
             smtpcode_standing_name(standing));
}

void write_servers(struct writing *writing)
{
  struct smtpcode_code code = writing->out->code;
  bool open = code.part[0] == SMTPCODE_ANY;
  struct server_sends sent;
  for (size_t next = 0; server_sends(&writing->out->code, &next, &sent);) {
    char name[SMTPCODE_CODE_SIZE];
    code.part[0] = sent.class;
    if (open) {
      smtpcode_code_write(&code, name);
      sent.server =
          compose(&writing->storage, phrase_of(writing, PHRASE_SERVER_OF_CODE),
                  HOLES({"server", sent.server}, {"code", name}));
    }
    write_item(writing, SMTPCODE_FIELD_SERVERS, sent.server, sent.text);
  }
}
