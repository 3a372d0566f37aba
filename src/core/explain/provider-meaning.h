/* SPDX-License-Identifier: MIT
 *
 * What providers mean by a code or a reply.
 */
#ifndef SMTPCODE_PROVIDER_MEANING_H
#define SMTPCODE_PROVIDER_MEANING_H

#include "explanation.h"
#include "providers.h"

/* How well the codes of a row fit; what a code is said more exactly by fits
 * better. */
enum fit { FITS_NOT, FITS_ANY, FITS_CODE, FITS_RANGE, FITS_STATUS, FITS_PAIR };

/* A code that a reply lacks is NULL. */
enum fit meaning_fit(const struct provider_row *row,
                     const struct smtpcode_code *reply,
                     const struct smtpcode_code *enhanced);

/* A verdict on a reply with a first digit, as who answered knows it better. */
struct smtpcode_verdict meaning_verdict(const struct smtpcode_meaning *meaning,
                                        int digit,
                                        struct smtpcode_verdict verdict);

void meaning_read(const struct provider_row *row,
                  struct smtpcode_meaning *meaning);

/* "Google: SPF Did Not Pass" */
const char *meaning_title(int language, const struct provider_row *row,
                          struct storage *storage);

/* A phrase that names the words that tell a kind of reply; "" for none. */
const char *meaning_told_by(int language, const char *words,
                            struct storage *storage);

/* Lists what an enhanced code is also used for. */
void meanings_of_code(struct writing *writing);

/* The meaning of an enhanced code that no registry has; false if no provider is
 * known to give it one. */
bool meaning_of_unregistered(const struct smtpcode_code *code,
                             struct smtpcode_meaning *meaning);

/* Puts a meaning in the place of the registry's. */
void meaning_overlay(struct writing *writing,
                     const struct smtpcode_meaning *meaning);

#endif
