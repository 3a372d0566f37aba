/* SPDX-License-Identifier: MIT
 *
 * The title, the meaning and the fix of a finding: those of what decided.
 */
#include "finding-meaning.h"

#include "catalog.h"
#include "reasons.h"

/* The explanation of the code that told the reason. */
static const struct smtpcode_explanation *
code_of(const struct smtpcode_finding *finding)
{
  bool by_reply = finding->told_by == SMTPCODE_TOLD_BY_REPLY &&
                  finding->reason != SMTPCODE_REASON_UNKNOWN;
  return &finding->codes[by_reply ? finding->count - 1 : 0];
}

/* True if the sending server tries again by itself. */
static bool is_waiting(const struct smtpcode_finding *finding)
{
  return finding->verdict.retry == SMTPCODE_RETRY_AUTOMATIC ||
         finding->verdict.retry == SMTPCODE_RETRY_IN_SPITE;
}

/* The fix of a reason, while it is tried again or when it is not. */
static const char *fix_of_reason(const struct smtpcode_finding *finding)
{
  const char *waiting =
      reason_text(finding->language, finding->reason, REASON_WAITING);
  return is_waiting(finding) && *waiting
             ? waiting
             : reason_text(finding->language, finding->reason, REASON_FIX);
}

void explain_meaning(struct smtpcode_finding *finding,
                     const struct decision *decision)
{
  const struct smtpcode_meaning *meaning = &finding->meaning;
  const struct smtpcode_explanation *code = code_of(finding);
  bool temporary = code->code.part[0] == 4;
  if (decision->meant) {
    finding->row = meaning->name;
    finding->title = meaning->title;
    finding->means = meaning->meaning;
    finding->fix = is_waiting(finding) && *meaning->waiting ? meaning->waiting
                                                            : meaning->fix;
  } else if (decision->telling) {
    finding->row = catalog_at(decision->telling->text[TELLING_KEY]);
    finding->title =
        reason_text(finding->language, finding->reason, REASON_TITLE);
    finding->means =
        reason_text(finding->language, finding->reason, REASON_MEANING);
    finding->fix = fix_of_reason(finding);
  } else {
    finding->row = "";
    finding->title = code->title;
    finding->means = code->field[SMTPCODE_FIELD_DESCRIPTION].text;
    finding->fix = temporary && !is_waiting(finding)
                       ? fix_of_reason(finding)
                       : code->field[SMTPCODE_FIELD_FIX].text;
  }
}
