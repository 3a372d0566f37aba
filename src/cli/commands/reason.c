/* SPDX-License-Identifier: MIT
 *
 * smtpcode reason: what replies can be about, a line each, or one explained.
 */
#include "reason.h"

#include "nearest.h"

#include <string.h>

static void explain(struct run *run, unsigned reason, bool whole)
{
  struct smtpcode_reason_explanation explanation;
  smtpcode_explain_reason(reason, run->page.language, &explanation);
  if (whole)
    render_reason(&run->page, &explanation);
  else
    render_reason_entry(&run->page, &explanation);
}

static enum status refuse(struct run *run, const char *name)
{
  struct nearest nearest = nearest_begin(name, strlen(name));
  const char *other;
  for (unsigned i = 0; (other = smtpcode_reason_name(i)); i++)
    nearest_try(&nearest, other);
  return complain(run, nearest.name ? NOTICE_UNKNOWN_REASON : NOTICE_NO_REASON,
                  name, nearest.name);
}

enum status reason_run(struct run *run)
{
  const struct options *options = run->options;
  enum status status = STATUS_FOUND;
  for (size_t i = 0; i < options->count; i++) {
    int reason = smtpcode_reason_number(options->operands[i]);
    if (reason < 0)
      status = refuse(run, options->operands[i]);
    else
      explain(run, (unsigned)reason, true);
  }
  for (unsigned i = 0; options->count == 0 && smtpcode_reason_name(i); i++)
    explain(run, i, false);
  return status;
}
