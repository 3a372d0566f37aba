/* SPDX-License-Identifier: MIT
 *
 * Compares the codes of a row with those of a reply.
 */
#include "listed-fit.h"

#include "catalog.h"

static bool is_enhanced(const struct listed_code *listed,
                        const struct smtpcode_code *code)
{
  return (code->part[0] == listed->class || code->part[0] == SMTPCODE_ANY) &&
         code->part[1] == listed->subject && code->part[2] >= listed->first &&
         code->part[2] <= listed->last;
}

/* How an enhanced code fits; the reply code that is listed with it does. */
static enum fit fit_enhanced(const struct listed_code *listed,
                             const struct smtpcode_code *enhanced)
{
  if (!enhanced || !is_enhanced(listed, enhanced))
    return FITS_NOT;
  if (listed->reply)
    return FITS_PAIR;
  return listed->first < listed->last ? FITS_RANGE : FITS_STATUS;
}

static enum fit fit_one(const struct listed_code *listed,
                        const struct smtpcode_code *reply,
                        const struct smtpcode_code *enhanced)
{
  const struct smtpcode_code *code = reply ? reply : enhanced;
  const bool any = listed->reply == 0, digit = !any && listed->reply < 10;
  if (digit)
    return code && code->part[0] == listed->reply ? FITS_ANY : FITS_NOT;
  if (!any && reply && listed->reply != catalog_id(reply))
    return FITS_NOT;
  if (listed->class)
    return fit_enhanced(listed, enhanced);
  if (any)
    return !reply || reply->part[0] > 3 ? FITS_ANY : FITS_NOT;
  return reply ? FITS_CODE : FITS_NOT;
}

enum fit listed_fit(const struct listed_codes *codes,
                    const struct smtpcode_code *reply,
                    const struct smtpcode_code *enhanced)
{
  enum fit best = FITS_NOT;
  for (size_t i = 0; i < codes->count; i++) {
    enum fit found = fit_one(&codes->code[i], reply, enhanced);
    if (found > best)
      best = found;
  }
  return best;
}
