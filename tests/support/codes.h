/* SPDX-License-Identifier: MIT
 *
 * Codes for tests: by their written form, and all that the table has.
 */
#ifndef TESTS_CODES_H
#define TESTS_CODES_H

#include <smtpcode.h>

#define CODES_MOST 128 /* more than the table has reply codes */
#define STATUSES_MOST 512

/* The code that a text is. Fails the test if it is none. */
struct smtpcode_code code_of(const char *text);

/* Explains the code that a text is. */
void explain(const char *text, struct smtpcode_explanation *explanation);

/* Explains codes, written with blanks between, into `explanations`; returns how
 * many they are. */
size_t explain_all(const char *texts, struct smtpcode_explanation *explanations,
                   size_t most);

/* The sentence of a verdict by its number from 0. */
const char *sentence(const struct smtpcode_verdict *verdict, int language,
                     int number);

/* Explains the first reply of a text, of which nothing else is known. Returns
 * false if there is none. */
bool explain_text(const char *text, size_t length, int language,
                  struct smtpcode_finding *finding);

/* The reply codes of the table, explained; they stay until the program ends. */
const struct smtpcode_explanation *every_code(size_t *count);

/* The enhanced codes of the table, with the class open and in each class that
 * makes sense. */
const struct smtpcode_explanation *every_status(size_t *count);

/* A number as a code, and a code as a number. */
struct smtpcode_code code_numbered(int number);
int number_of(const struct smtpcode_code *code);

#endif
