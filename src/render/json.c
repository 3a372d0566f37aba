/* SPDX-License-Identifier: MIT
 *
 * JSON (RFC 8259), one object a line. Always valid UTF-8: what is not in the
 * input becomes U+FFFD.
 */
#include "layout.h"
#include "utf8.h"

#include <string.h>

static void put_octet_string(struct page *page, const char *text, size_t length)
{
  const char *end = text + length;
  put(page, "\"");
  while (text < end) {
    unsigned long point;
    size_t octets = utf8_read(text, (size_t)(end - text), &point);
    if (octets == 0) {
      put(page, "\\ufffd");
      octets = 1;
    } else if (point < 0x20 || point == '"' || point == '\\' || point == 0x7f) {
      char escape[8];
      snprintf(escape, sizeof(escape), "\\u%04lx", point);
      put(page, escape);
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

static void put_string(struct page *page, const char *text)
{
  put_octet_string(page, text, strlen(text));
}

static void put_key(struct page *page, const char *key)
{
  put_string(page, key);
  put(page, ":");
}

static void put_member(struct page *page, const char *key, const char *text)
{
  put(page, ",");
  put_key(page, key);
  put_string(page, text);
}

static void put_field(struct page *page, const struct smtpcode_field *field)
{
  put(page, ",");
  put_key(page, field->key);
  if (!field->list) {
    const char *text = field->word ? field->value : field->text;
    if (*text)
      put_string(page, text);
    else
      put(page, "null");
    return;
  }
  put(page, "[");
  for (size_t i = 0; i < field->count; i++) {
    put(page, i > 0 ? "," : "");
    put_string(page, field->items[i].name);
  }
  put(page, "]");
}

/* The verdict is one string for machines. */
static void put_verdict(struct page *page, const char *key,
                        const char *const *verdict)
{
  put(page, ",");
  put_key(page, key);
  put(page, "\"");
  for (size_t i = 0; i < 3; i++) {
    put(page, i > 0 && *verdict[i] ? " " : "");
    put(page, verdict[i]); /* a phrase: nothing in it needs an escape */
  }
  put(page, "\"");
}

static void put_object(struct page *page,
                       const struct smtpcode_explanation *explanation)
{
  put(page, "{\"schema\":1");
  put_member(page, "kind", explanation->kind);
  put_member(page, "code", explanation->name);
  put_member(page, "title", explanation->title);
  put(page, explanation->registered ? ",\"registered\":true"
                                    : ",\"registered\":false");
  put_verdict(page, "verdict", explanation->verdict);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    put_field(page, &explanation->field[i]);
  put_member(page, "gist", explanation->gist);
  put_member(page, "send", explanation->send);
  put_member(page, "lang", "en");
  put(page, "}");
}

void json_explanation(struct page *page,
                      const struct smtpcode_explanation *explanation)
{
  put_object(page, explanation);
  put(page, "\n");
}

void json_entry(struct page *page,
                const struct smtpcode_explanation *explanation,
                const char *outcome)
{
  (void)outcome; /* the class says it */
  json_explanation(page, explanation);
}

static void put_differences(struct page *page,
                            const struct smtpcode_comparison *comparison)
{
  put(page, ",\"differences\":[");
  for (size_t i = 0; i < comparison->difference_count; i++) {
    const struct smtpcode_difference *difference = &comparison->differences[i];
    put(page, i > 0 ? ",{\"name\":" : "{\"name\":");
    put_string(page, difference->key);
    put_member(page, "heading", difference->heading);
    put(page, ",\"says\":{");
    for (size_t k = 0; k < comparison->count; k++) {
      put(page, k > 0 ? "," : "");
      put_key(page, comparison->codes[k].name);
      put_string(page, difference->says[k]);
    }
    put(page, "}}");
  }
  put(page, "]");
}

static void put_sources(struct page *page,
                        const struct smtpcode_comparison *comparison)
{
  put(page, ",\"sources\":[");
  for (size_t i = 0; i < comparison->source_count; i++) {
    put(page, i > 0 ? "," : "");
    put_string(page, comparison->sources[i]->name);
  }
  put(page, "]");
}

void json_comparison(struct page *page,
                     const struct smtpcode_comparison *comparison)
{
  put(page, "{\"schema\":1,\"kind\":\"comparison\"");
  put_member(page, "title", comparison->title);
  put_member(page, "summary", comparison->summary);
  put(page, ",\"codes\":[");
  for (size_t i = 0; i < comparison->count; i++) {
    put(page, i > 0 ? "," : "");
    put_object(page, &comparison->codes[i]);
  }
  put(page, "]");
  put_differences(page, comparison);
  put(page, ",\"advice\":[");
  for (size_t i = 0; i < comparison->count; i++) {
    put(page, i > 0 ? ",{\"code\":" : "{\"code\":");
    put_string(page, comparison->codes[i].name);
    put_member(page, "send", comparison->codes[i].send);
    put_verdict(page, "received", comparison->codes[i].verdict);
    put(page, "}");
  }
  put(page, "]");
  put_sources(page, comparison);
  put_member(page, "lang", "en");
  put(page, "}\n");
}

static void put_code(struct page *page, const char *key,
                     const struct smtpcode_code *code)
{
  char name[SMTPCODE_CODE_SIZE];
  if (code) {
    smtpcode_code_write(code, name);
    put_member(page, key, name);
    return;
  }
  put(page, ",");
  put_key(page, key);
  put(page, "null");
}

static void put_line(struct page *page, size_t line)
{
  char number[24];
  snprintf(number, sizeof(number), "%zu", line);
  put(page, ",\"line\":");
  put(page, line > 0 ? number : "null");
}

/* Addresses, separated by a comma and a blank. */
static void put_recipients(struct page *page, const char *addresses)
{
  put(page, ",\"recipients\":[");
  while (*addresses) {
    size_t length = strcspn(addresses, ",");
    put_octet_string(page, addresses, length);
    addresses += length;
    put(page, *addresses ? "," : "");
    addresses += strspn(addresses, ", ");
  }
  put(page, "]");
}

void json_answer(struct page *page, const struct smtpcode_answer *answer,
                 const char *text, size_t length, size_t line)
{
  const struct smtpcode_reply *reply = answer->reply;
  put(page, "{\"schema\":1");
  put_line(page, line);
  put(page, ",\"text\":");
  put_octet_string(page, text, length);
  put_code(page, "reply", reply->has_code ? &reply->code : NULL);
  put_code(page, "enhanced", reply->has_status ? &reply->status : NULL);
  put(page, ",\"phase\":");
  if (*answer->phase)
    put_string(page, answer->phase);
  else
    put(page, "null");
  put_recipients(page, answer->recipients);
  put(page, ",\"provider\":null");
  put_verdict(page, "verdict", answer->verdict);
  put(page, ",\"notes\":[");
  if (*answer->warning)
    put_string(page, answer->warning);
  for (size_t i = 0; i < answer->note_count; i++) {
    put(page, i > 0 || *answer->warning ? "," : "");
    put_string(page, answer->notes[i]);
  }
  put(page, "],\"codes\":[");
  for (size_t i = 0; i < answer->count; i++) {
    put(page, i > 0 ? "," : "");
    put_object(page, &answer->codes[i]);
  }
  put(page, "]}\n");
}

void json_silence(struct page *page, const char *text, size_t length,
                  size_t line)
{
  put(page, "{\"schema\":1");
  put_line(page, line);
  put(page, ",\"text\":");
  put_octet_string(page, text, length);
  put(page, ",\"reply\":null,\"enhanced\":null,\"phase\":null,"
            "\"provider\":null,\"notes\":[],\"codes\":[]}\n");
}

void json_problem(struct page *page, const char *operand, const char *message)
{
  put(page, "{\"schema\":1");
  put_member(page, "error", message);
  put_member(page, "operand", operand);
  put(page, "}\n");
}
