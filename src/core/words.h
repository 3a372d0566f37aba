/* SPDX-License-Identifier: MIT
 *
 * Words that give away who wrote a reply and what it is about. The words of
 * data/providers.def are alternatives separated by |; the parts of one,
 * separated by *, occur in that order; # stands for a digit.
 */
#ifndef SMTPCODE_WORDS_H
#define SMTPCODE_WORDS_H

#include "token.h"

#define WORDS_TEXT 2048

/*
 * Writes a reply's text, without its own codes, in lower case, on one line and
 * with one blank where it has several, into `out`, which has WORDS_TEXT octets.
 * What does not fit is left out. Returns the length.
 */
size_t words_said(const struct smtpcode_reply *reply, char *out);

/* How many octets of `words` the longest alternative has that occurs in such a
 * text; 0 if none does. A part that begins or ends with a letter or digit does
 * so at the border of a word. */
size_t words_match(const char *text, const char *words);

/* The host that a log or a bounce names last as the one that answered; empty if
 * it names none. */
struct line words_host(const char *begin, const char *end);

/* True if a host is of one of the domains, separated by |. */
bool words_of_domain(const struct line *host, const char *domains);

#endif
