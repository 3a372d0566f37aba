/* SPDX-License-Identifier: MIT
 *
 * What is particular to enhanced status codes (RFC 3463).
 */
#ifndef SMTPCODE_EXPLAIN_ENHANCED_H
#define SMTPCODE_EXPLAIN_ENHANCED_H

#include "explanation.h"

/* The title of a class, 2, 4 or 5, in a language. */
const char *enhanced_class_title(int language, int class);

/* Explains a code by its row. The class of the code may be SMTPCODE_ANY: then
 * each class that the row makes sense in is told. */
void explain_enhanced(struct writing *writing, const struct catalog_row *row);

#endif
