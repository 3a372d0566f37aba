/* SPDX-License-Identifier: MIT
 *
 * How well the codes that a row of a table lists fit those of a reply.
 */
#ifndef SMTPCODE_LISTED_FIT_H
#define SMTPCODE_LISTED_FIT_H

#include "listed-codes.h"

#include <smtpcode.h>

/* What a code is said more exactly by fits better. */
enum fit { FITS_NOT, FITS_ANY, FITS_CODE, FITS_RANGE, FITS_STATUS, FITS_PAIR };

/* A code that a reply lacks is NULL. */
enum fit listed_fit(const struct listed_codes *codes,
                    const struct smtpcode_code *reply,
                    const struct smtpcode_code *enhanced);

#endif
