/* SPDX-License-Identifier: MIT
 *
 * JSON, one object a line.
 */
#include "headings.h"
#include "json-values.h"

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
    json_member(
        page, "heading",
        heading(page->language, HEADING_DIFFERENCE_MEANING + difference->name));
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
    json_verdict(page, "received", &comparison->codes[i].verdict);
    put(page, "}");
  }
  put(page, "]");
  put_sources(page, comparison);
  json_member(page, "lang", smtpcode_language_code(page->language));
  put(page, "}\n");
}

void json_meaning(struct page *page, const struct smtpcode_meaning *meaning,
                  const char *code)
{
  put(page, "{\"schema\":1,\"kind\":\"meaning\"");
  put(page, ",\"code\":");
  json_octets(page, code, strcspn(code, "-")); /* of a range the first */
  json_meant(page, meaning);
  put(page, "}\n");
}

void json_quote(struct page *page, const char *text)
{
  (void)page, (void)text; /* the members hold it */
}

void json_provider(struct page *page, const char *name, const char *title)
{
  put(page, "{\"schema\":1,\"kind\":\"provider\"");
  json_member(page, "name", name);
  json_member(page, "title", title);
  put(page, "}\n");
}

void json_problem(struct page *page, const char *operand, const char *message)
{
  put(page, "{\"schema\":1");
  json_member(page, "error", message);
  json_member(page, "operand", operand);
  put(page, "}\n");
}
