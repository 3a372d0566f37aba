/* SPDX-License-Identifier: MIT
 *
 * JSON, one object a line.
 */
#include "json-values.h"

#include <string.h>

void json_explanation(struct page *page,
                      const struct smtpcode_explanation *explanation)
{
  json_object(page, explanation);
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
    json_string(page, difference->key);
    json_member(page, "heading", difference->heading);
    put(page, ",\"says\":{");
    for (size_t k = 0; k < comparison->count; k++) {
      put(page, k > 0 ? "," : "");
      json_key(page, comparison->codes[k].name);
      json_string(page, difference->says[k]);
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
    json_string(page, comparison->sources[i]->name);
  }
  put(page, "]");
}

void json_comparison(struct page *page,
                     const struct smtpcode_comparison *comparison)
{
  put(page, "{\"schema\":1,\"kind\":\"comparison\"");
  json_member(page, "title", comparison->title);
  json_member(page, "summary", comparison->summary);
  put(page, ",\"codes\":[");
  for (size_t i = 0; i < comparison->count; i++) {
    put(page, i > 0 ? "," : "");
    json_object(page, &comparison->codes[i]);
  }
  put(page, "]");
  put_differences(page, comparison);
  put(page, ",\"advice\":[");
  for (size_t i = 0; i < comparison->count; i++) {
    put(page, i > 0 ? ",{\"code\":" : "{\"code\":");
    json_string(page, comparison->codes[i].name);
    json_member(page, "send", comparison->codes[i].send);
    json_verdict(page, "received", comparison->codes[i].verdict);
    put(page, "}");
  }
  put(page, "]");
  put_sources(page, comparison);
  json_member(page, "lang", "en");
  put(page, "}\n");
}

static void put_code(struct page *page, const char *key,
                     const struct smtpcode_code *code)
{
  char name[SMTPCODE_CODE_SIZE];
  if (code) {
    smtpcode_code_write(code, name);
    json_member(page, key, name);
    return;
  }
  put(page, ",");
  json_key(page, key);
  put(page, "null");
}

static void put_line(struct page *page, size_t line)
{
  char number[24];
  snprintf(number, sizeof(number), "%zu", line);
  put(page, ",\"line\":");
  put(page, line > 0 ? number : "null");
}

static void put_text_or_null(struct page *page, const char *key,
                             const char *text)
{
  put(page, ",");
  json_key(page, key);
  if (*text)
    json_string(page, text);
  else
    put(page, "null");
}

/* Addresses, separated by a comma and a blank. */
static void put_recipients(struct page *page, const char *addresses)
{
  put(page, ",\"recipients\":[");
  while (*addresses) {
    size_t length = strcspn(addresses, ",");
    json_octets(page, addresses, length);
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
  json_octets(page, text, length);
  put_code(page, "reply", reply->has_code ? &reply->code : NULL);
  put_code(page, "enhanced", reply->has_status ? &reply->status : NULL);
  put_text_or_null(page, "phase", answer->phase);
  put_recipients(page, answer->recipients);
  put_text_or_null(page, "provider", answer->provider);
  json_verdict(page, "verdict", answer->verdict);
  put(page, ",\"notes\":[");
  if (*answer->warning)
    json_string(page, answer->warning);
  for (size_t i = 0; i < answer->note_count; i++) {
    put(page, i > 0 || *answer->warning ? "," : "");
    json_string(page, answer->notes[i]);
  }
  put(page, "],\"codes\":[");
  for (size_t i = 0; i < answer->count; i++) {
    put(page, i > 0 ? "," : "");
    json_object(page, &answer->codes[i]);
  }
  put(page, "]}\n");
}

void json_silence(struct page *page, const char *text, size_t length,
                  size_t line)
{
  put(page, "{\"schema\":1");
  put_line(page, line);
  put(page, ",\"text\":");
  json_octets(page, text, length);
  put(page, ",\"reply\":null,\"enhanced\":null,\"phase\":null,"
            "\"recipients\":[],\"provider\":null,\"verdict\":null,"
            "\"notes\":[],\"codes\":[]}\n");
}

void json_problem(struct page *page, const char *operand, const char *message)
{
  put(page, "{\"schema\":1");
  json_member(page, "error", message);
  json_member(page, "operand", operand);
  put(page, "}\n");
}
