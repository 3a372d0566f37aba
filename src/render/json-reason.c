/* SPDX-License-Identifier: MIT
 *
 * What replies can be about, as JSON; in a list, too.
 */
#include "json-values.h"

void json_reason(struct page *page,
                 const struct smtpcode_reason_explanation *reason)
{
  const struct smtpcode_verdict *verdict = &reason->verdict;
  put(page, "{\"schema\":1,\"kind\":\"reason\"");
  json_member(page, "name", reason->name);
  json_member(page, "title", reason->title);
  json_member(page, "meaning", reason->meaning);
  json_member(page, "fix", reason->fix);
  json_text_or_null(page, "waiting", reason->waiting);
  json_member(page, "retry", smtpcode_retry_name(verdict->retry));
  json_member(page, "actor", smtpcode_actor_name(verdict->actor));
  json_member(page, "message", smtpcode_message_name(verdict->message));
  put(page, reason->vague ? ",\"vague\":true" : ",\"vague\":false");
  json_text_or_null(page, "send", reason->send);
  json_text_or_null(page, "send_reply", reason->reply);
  put(page, ",\"codes\":[");
  for (size_t i = 0; i < reason->code_count; i++) {
    put(page, i > 0 ? "," : "");
    json_string(page, reason->codes[i]);
  }
  put(page, "],\"providers\":[");
  for (size_t i = 0; i < reason->provider_count; i++) {
    put(page, i > 0 ? "," : "");
    json_string(page, reason->providers[i]);
  }
  put(page, "]");
  json_member(page, "lang", smtpcode_language_code(page->language));
  put(page, "}\n");
}

void json_reason_entry(struct page *page,
                       const struct smtpcode_reason_explanation *reason)
{
  json_reason(page, reason);
}
