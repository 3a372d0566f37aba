/* SPDX-License-Identifier: MIT
 *
 * A whole reply as JSON.
 */
#include "json-values.h"

static void put_line(struct page *page, size_t line)
{
  char number[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(line, number);
  put(page, ",\"line\":");
  put(page, line > 0 ? number : "null");
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

/* What it is about, and what else it may be. */
static void put_meaning(struct page *page,
                        const struct smtpcode_finding *finding)
{
  json_member(page, "meaning", finding->means);
  json_member(page, "fix", finding->fix);
  if (finding->meant)
    json_basis(page, &finding->meaning);
  else
    json_no_basis(page);
  put(page, ",\"candidates\":[");
  for (size_t i = 0; i < finding->candidate_count; i++) {
    put(page, i > 0 ? ",{\"meant\":false" : "{\"meant\":false");
    json_candidate(page, &finding->candidates[i]);
    put(page, "}");
  }
  put(page, "]");
}

/* What it is about, what decided that, and who got it. */
static void put_reason(struct page *page,
                       const struct smtpcode_finding *finding)
{
  json_member(page, "reason", smtpcode_reason_name(finding->reason));
  json_member(page, "told_by", smtpcode_told_by_name(finding->told_by));
  json_text_or_null(page, "row", finding->row);
  json_member(page, "context", smtpcode_context_name(finding->context));
  json_member(page, "direction", smtpcode_direction_name(finding->direction));
}

static void put_verdict(struct page *page,
                        const struct smtpcode_verdict *verdict)
{
  json_text_or_null(page, "retry", smtpcode_retry_name(verdict->retry));
  json_text_or_null(page, "actor", smtpcode_actor_name(verdict->actor));
  json_text_or_null(page, "message", smtpcode_message_name(verdict->message));
  json_verdict(page, "verdict", verdict);
}

void json_finding(struct page *page, const struct smtpcode_finding *finding,
                  const struct given *given)
{
  const struct smtpcode_reply *reply = &finding->reply;
  put(page, "{\"schema\":1");
  put_line(page, given->line);
  put(page, ",\"text\":");
  json_octets(page, given->text, given->length);
  json_codes(page, reply);
  json_text_or_null(page, "phase", finding->phase);
  put_recipients(page, finding->recipients);
  json_text_or_null(page, "provider", finding->provider);
  json_text_or_null(page, "provider_name", finding->provider_name);
  json_text_or_null(page, "software", finding->software);
  json_member(page, "title", finding->title);
  put_reason(page, finding);
  put_meaning(page, finding);
  put_verdict(page, &finding->verdict);
  put(page, ",\"notes\":[");
  if (*finding->warning)
    json_string(page, finding->warning);
  for (size_t i = 0; i < finding->note_count; i++) {
    put(page, i > 0 || *finding->warning ? "," : "");
    json_string(page, finding->notes[i]);
  }
  put(page, "],\"codes\":[");
  for (size_t i = 0; i < finding->count && !page->brief; i++) {
    put(page, i > 0 ? "," : "");
    json_object(page, &finding->codes[i]);
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
            "\"recipients\":[],\"provider\":null,\"provider_name\":null,"
            "\"software\":null,\"title\":null,\"reason\":null,"
            "\"told_by\":null,\"row\":null,\"context\":null,"
            "\"direction\":null,\"meaning\":null,\"fix\":null,\"basis\":null,"
            "\"sense\":null,"
            "\"source\":null,\"source_address\":null,"
            "\"source_date\":null,\"candidates\":[],\"retry\":null,"
            "\"actor\":null,\"message\":null,\"verdict\":null,"
            "\"notes\":[],\"codes\":[]}\n");
}
