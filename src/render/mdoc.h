/* SPDX-License-Identifier: MIT
 *
 * The reference page smtpcode-codes(7) in mdoc, which the build makes.
 */
#ifndef SMTPCODE_MDOC_H
#define SMTPCODE_MDOC_H

#include <smtpcode.h>

#include <stdio.h>

/* The page's head, the section of a class, a code in it, and the page's end. */
void mdoc_begin(FILE *stream, const char *date);
void mdoc_class(FILE *stream, const struct smtpcode_explanation *class);
void mdoc_code(FILE *stream, const struct smtpcode_explanation *code);
void mdoc_end(FILE *stream);

#endif
