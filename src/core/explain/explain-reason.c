/* SPDX-License-Identifier: MIT
 *
 * Explains a reason: its texts, the codes that carry it, and who is known to
 * say it.
 */
#include "catalog.h"
#include "providers.h"
#include "reasons.h"

#include <string.h>

/* What a server sends for it: "452 4.2.2". */
static void write_reply(const struct reason_row *row, char *out)
{
  const struct smtpcode_code code = {
      SMTPCODE_REPLY_CODE,
      {row->reply / 100, row->reply / 10 % 10, row->reply % 10}};
  const struct smtpcode_code enhanced = {
      SMTPCODE_ENHANCED_CODE, {row->class, row->subject, row->detail}};
  *out = '\0';
  if (!row->reply)
    return;
  size_t length = smtpcode_code_write(&code, out);
  out[length++] = ' ';
  smtpcode_code_write(&enhanced, out + length);
}

bool smtpcode_may_be(const struct smtpcode_code *code,
                     enum smtpcode_reason reason)
{
  const struct catalog_row *row = catalog_row(code);
  bool enhanced = code->kind == SMTPCODE_ENHANCED_CODE;
  enum smtpcode_reason other;
  if (!row)
    return false;
  if ((code->part[0] != 4 || !enhanced) && row->reason == reason)
    return true;
  if (enhanced && (code->part[0] == 4 || code->part[0] == SMTPCODE_ANY) &&
      row->reason_transient == reason)
    return true;
  for (size_t next = 0; !enhanced && reason_of_code(row->id, &next, &other);)
    if (other == reason)
      return true;
  return false;
}

static void add_codes(struct smtpcode_reason_explanation *out)
{
  const struct catalog_row *row;
  out->code_count = 0;
  for (size_t i = 0; (row = catalog_row_at(i)); i++) {
    const struct smtpcode_code code = catalog_code(row, SMTPCODE_ANY);
    if (smtpcode_may_be(&code, out->reason))
      smtpcode_code_write(&code, out->codes[out->code_count++]);
  }
}

/* The rows of a provider stand together, but for those of one house. */
static void add_providers(struct smtpcode_reason_explanation *out)
{
  const struct provider_row *row;
  out->provider_count = 0;
  for (size_t i = 0; (row = provider_row(i)); i++) {
    const char *name = provider_text(row->provider, PROVIDER_KEY);
    size_t known = 0;
    while (known < out->provider_count &&
           strcmp(out->providers[known], name) != 0)
      known++;
    if (row->reason == out->reason && known == out->provider_count)
      out->providers[out->provider_count++] = name;
  }
}

void smtpcode_explain_reason(enum smtpcode_reason reason, int language,
                             struct smtpcode_reason_explanation *out)
{
  const struct reason_row *row = reason_row(reason);
  if (!smtpcode_language_code(language))
    language = 0;
  out->reason = reason;
  out->name = smtpcode_reason_name(reason);
  out->title = reason_text(language, reason, REASON_TITLE);
  out->meaning = reason_text(language, reason, REASON_MEANING);
  out->fix = reason_text(language, reason, REASON_FIX);
  out->waiting = reason_text(language, reason, REASON_WAITING);
  out->send = reason_text(language, reason, REASON_SEND);
  out->vague = reason_is_vague(reason);
  out->verdict = reason_verdict(reason, 5);
  out->waiting_verdict = reason_verdict(reason, 4);
  write_reply(row, out->reply);
  add_codes(out);
  add_providers(out);
}
