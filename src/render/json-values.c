/* SPDX-License-Identifier: MIT
 *
 * The pieces of JSON (RFC 8259). Always valid UTF-8: what is not in the input
 * becomes U+FFFD.
 */
#include "json-values.h"

#include "utf8.h"
#include "visible.h"

#include <string.h>

/* An escape of four hexadecimal digits, or a pair of surrogates. */
static void put_escape(struct page *page, unsigned long point)
{
  char digits[8];
  if (point >= 0x10000) {
    put_escape(page, 0xd800 + ((point - 0x10000) >> 10));
    point = 0xdc00 + ((point - 0x10000) & 0x3ff);
  }
  write_hex(digits, point, 4);
  put(page, "\\u");
  put(page, digits);
}

void json_octets(struct page *page, const char *text, size_t length)
{
  const char *end = text + length;
  put(page, "\"");
  while (text < end) {
    unsigned long point;
    size_t octets = utf8_read(text, (size_t)(end - text), &point);
    if (octets == 0) {
      put(page, "\\ufffd");
      octets = 1;
    } else if (point == '"' || point == '\\' || utf8_is_hidden(point)) {
      put_escape(page, point);
    } else {
      size_t plain = octets;
      while (octets == 1 && text + plain < end && text[plain] >= 0x20 &&
             text[plain] < 0x7f && text[plain] != '"' && text[plain] != '\\')
        plain++;
      octets = plain;
      put_octets(page, text, octets);
    }
    text += octets;
  }
  put(page, "\"");
}

void json_string(struct page *page, const char *text)
{
  json_octets(page, text, strlen(text));
}

void json_key(struct page *page, const char *key)
{
  json_string(page, key);
  put(page, ":");
}

void json_member(struct page *page, const char *key, const char *text)
{
  put(page, ",");
  json_key(page, key);
  json_string(page, text);
}

static void put_items(struct page *page, const struct smtpcode_field *field)
{
  bool settings = field->kind == SMTPCODE_KIND_SETTINGS;
  put(page, "[");
  for (size_t i = 0; i < field->count; i++) {
    put(page, i > 0 ? "," : "");
    put(page, settings ? "{\"name\":" : "");
    json_string(page, field->items[i].name);
    if (settings) {
      json_member(page, "text", field->items[i].title);
      put(page, "}");
    }
  }
  put(page, "]");
}

static void put_field(struct page *page, const struct smtpcode_field *field)
{
  switch (field->kind) {
  case SMTPCODE_KIND_TEXT:
    json_text_or_null(page, field->key, field->text);
    return;
  case SMTPCODE_KIND_WORD:
    json_text_or_null(page, field->key, field->value);
    return;
  case SMTPCODE_KIND_LIST:
  case SMTPCODE_KIND_SOURCES:
  case SMTPCODE_KIND_SETTINGS:
  case SMTPCODE_KIND_LINES:
    break;
  }
  put(page, ",");
  json_key(page, field->key);
  put_items(page, field);
}

void json_verdict(struct page *page, const char *key,
                  const struct smtpcode_verdict *verdict)
{
  const char *sentences[3];
  smtpcode_verdict_sentences(verdict, page->language, sentences);
  put(page, ",");
  json_key(page, key);
  put(page, "\"");
  for (size_t i = 0; i < 3; i++) {
    put(page, i > 0 && *sentences[i] ? blank_behind(sentences[i - 1]) : "");
    put(page, sentences[i]); /* a phrase: nothing in it needs an escape */
  }
  put(page, "\"");
}

void json_text_or_null(struct page *page, const char *key, const char *text)
{
  put(page, ",");
  json_key(page, key);
  if (*text)
    json_string(page, text);
  else
    put(page, "null");
}

static void put_code(struct page *page, const char *key,
                     const struct smtpcode_code *code, bool has)
{
  char text[SMTPCODE_CODE_SIZE] = "";
  if (has)
    smtpcode_code_write(code, text);
  json_text_or_null(page, key, text);
}

void json_codes(struct page *page, const struct smtpcode_reply *reply)
{
  put_code(page, "reply", &reply->code, reply->has_code);
  put_code(page, "enhanced", &reply->enhanced, reply->has_enhanced);
}

void json_basis(struct page *page, const struct smtpcode_meaning *meaning)
{
  json_member(page, "basis", smtpcode_basis_name(meaning->basis));
  json_member(page, "sense", smtpcode_sense_name(meaning->sense));
  json_member(page, "source", meaning->source);
  json_text_or_null(page, "source_address", meaning->address);
  json_member(page, "source_date", meaning->source_date);
}

void json_no_basis(struct page *page)
{
  put(page, ",\"basis\":null,\"sense\":null,\"source\":null,"
            "\"source_address\":null,\"source_date\":null");
}

/* A meaning, of a provider's or of a reason, which has no source. */
static void put_meaning(struct page *page,
                        const struct smtpcode_meaning *meaning, bool sourced)
{
  json_text_or_null(page, "provider", meaning->provider);
  json_member(page, "name", meaning->name);
  json_member(page, "title", meaning->title);
  json_member(page, "meaning", meaning->meaning);
  json_member(page, "fix", meaning->fix);
  if (sourced)
    json_basis(page, meaning);
  else
    json_no_basis(page);
  json_member(page, "reason", smtpcode_reason_name(meaning->reason));
  json_member(page, "retry", smtpcode_retry_name(meaning->retry));
  json_member(page, "actor", smtpcode_actor_name(meaning->actor));
  json_text_or_null(page, "words", meaning->words);
  json_text_or_null(page, "signs", meaning->signs);
  put(page, ",\"codes\":[");
  for (size_t i = 0; i < meaning->code_count; i++) {
    put(page, i > 0 ? "," : "");
    json_string(page, meaning->codes[i]);
  }
  put(page, "]");
}

void json_meant(struct page *page, const struct smtpcode_meaning *meaning)
{
  put_meaning(page, meaning, true);
}

void json_candidate(struct page *page,
                    const struct smtpcode_candidate *candidate)
{
  put_meaning(page, &candidate->meaning, candidate->by_provider);
}

void json_object(struct page *page,
                 const struct smtpcode_explanation *explanation)
{
  put(page, "{\"schema\":1");
  json_member(page, "kind", explanation->kind);
  json_member(page, "code", explanation->name);
  json_member(page, "title", explanation->title);
  put(page, explanation->registered ? ",\"registered\":true"
                                    : ",\"registered\":false");
  json_verdict(page, "verdict", &explanation->verdict);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    put_field(page, &explanation->field[i]);
  json_member(page, "reason", smtpcode_reason_name(explanation->reason));
  json_member(page, "gist", explanation->gist);
  json_member(page, "send", explanation->send);
  json_member(page, "lang", smtpcode_language_code(page->language));
  put(page, "}");
}
