/* SPDX-License-Identifier: MIT
 *
 * The words by which a reason is told, whoever answered.
 */
#ifndef SMTPCODE_TELLINGS_H
#define SMTPCODE_TELLINGS_H

#include "catalog.h"
#include "listed-codes.h"

enum telling_text { TELLING_KEY, TELLING_WORDS, TELLING_TEXTS };

/* A row of words.def. */
struct telling {
  uint32_t text[TELLING_TEXTS];
  struct listed_codes codes;
  unsigned char reason;
  bool token; /* sought in the text with its names */
};

/* The rows in their order, which is that of their priority; NULL past the last.
 */
const struct telling *telling(size_t number);

/* The number of the first row that tells a reason only where nothing else does.
 */
size_t telling_first_vague(void);

#endif
