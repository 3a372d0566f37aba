/* SPDX-License-Identifier: MIT
 *
 * What providers mean by a code or a reply.
 */
#ifndef SMTPCODE_PROVIDER_MEANING_H
#define SMTPCODE_PROVIDER_MEANING_H

#include "explanation.h"
#include "providers.h"

/* The verdict on a code with a first digit, 4 or 5, that is meant so. */
struct smtpcode_verdict meaning_verdict(const struct smtpcode_meaning *meaning,
                                        int digit);

/* What a row means, with the texts of its reason where it has none. */
void meaning_read(const struct provider_row *row, int language,
                  struct smtpcode_meaning *meaning);

/* "Google: SPF Did Not Pass" */
const char *meaning_title(int language, const struct smtpcode_meaning *meaning,
                          struct storage *storage);

/* A phrase that names the words that tell a kind of reply; "" for none. */
const char *meaning_told_by(int language, const char *words,
                            struct storage *storage);

/* Lists what an enhanced code is also used for. */
void meanings_of_code(struct writing *writing);

/* The number of the only provider that uses an enhanced code, 0 if there is
 * none or there are several; one of a house stands for all. */
size_t only_user_of(const struct smtpcode_code *enhanced);

/* What it means by the code alone; false if there is none. */
bool meaning_of_unregistered(const struct smtpcode_code *code, int language,
                             struct smtpcode_meaning *meaning);

/* Puts a meaning in the place of the registry's. */
void meaning_overlay(struct writing *writing,
                     const struct smtpcode_meaning *meaning);

#endif
