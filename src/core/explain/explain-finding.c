/* SPDX-License-Identifier: MIT
 *
 * Explains a finding's code in the sense of the finding.
 */
#include "explanation.h"

#include <string.h>

/* "550 5.7.27 (Google)" */
static void name(const struct smtpcode_finding *finding,
                 struct smtpcode_explanation *out)
{
  struct storage whole = storage_in(out->name, sizeof(out->name));
  if (*finding->provider)
    compose_more(
        &whole, catalog_phrase(finding->language, PHRASE_CODE_OF_PROVIDER),
        HOLES({"code", finding->name}, {"provider", finding->provider}));
  else
    compose_text(&whole, finding->name);
}

void smtpcode_explain_finding(const struct smtpcode_finding *finding,
                              struct smtpcode_explanation *out)
{
  struct writing writing =
      explain_code(&finding->codes[0].code, finding->language, out);
  name(finding, out);
  out->heading = finding->heading;
  out->row = finding->row;
  out->provider = finding->meant ? finding->provider : "";
  out->title = finding->title;
  out->reason = finding->reason;
  out->known |= finding->told;
  write_text(&writing, SMTPCODE_FIELD_DESCRIPTION, finding->means);
  write_text(&writing, SMTPCODE_FIELD_FIX, finding->fix);
  write_verdict(&writing, finding->verdict);
  if (!finding->told)
    return;
  write_text(&writing, SMTPCODE_FIELD_WHEN, "");
  out->gist =
      compose(&writing.storage,
              catalog_phrase(finding->language,
                             finding->meant ? PHRASE_GIST_OF_PROVIDER
                                            : PHRASE_MEANING_SAYS_WORDS),
              HOLES({"code", finding->name}, {"title", finding->title},
                    {"provider", finding->provider}));
}
