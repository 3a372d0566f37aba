/* SPDX-License-Identifier: MIT
 *
 * The headings of what is printed, in every language.
 */
#ifndef SMTPCODE_HEADINGS_H
#define SMTPCODE_HEADINGS_H

#include <smtpcode-scan.h>

enum heading {
#define HEADING(id, text) HEADING_##id,
#include "headings.def"
#undef HEADING
  HEADINGS,
};

/* A heading in a language, see smtpcode_language(). */
const char *heading(int language, unsigned heading);

/* The heading of a field: that of its name, but for two of enhanced codes. */
const char *field_heading(const struct smtpcode_explanation *explanation,
                          enum smtpcode_field_name field);

#endif
