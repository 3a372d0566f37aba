/* SPDX-License-Identifier: MIT
 *
 * What the digits of a code say.
 */
#ifndef SMTPCODE_EXPLAIN_DIGITS_H
#define SMTPCODE_EXPLAIN_DIGITS_H

#include "explanation.h"

/* In these, `class` is the row of the first digit, NULL if there is none. */

/* Writes the names of the class, and of the category or subject. */
void explain_digits(struct writing *writing, const struct catalog_row *class);

/* Writes what is known of a code that no RFC and no registry has. */
void explain_unregistered(struct writing *writing,
                          const struct catalog_row *class);

/* Writes what a pattern such as 4xx or 5.7.x says, and the codes it covers. */
void explain_pattern(struct writing *writing, const struct catalog_row *class);

#endif
