/* SPDX-License-Identifier: MIT
 *
 * What providers, filters and block lists mean by their replies.
 */
#ifndef SMTPCODE_PROVIDERS_H
#define SMTPCODE_PROVIDERS_H

#include "catalog.h"

/* Codes of a reply that a provider gives a meaning to. */
struct provider_codes {
  short reply; /* 0: any */
  short class; /* of the enhanced code; 0: any, or none */
  short subject, first, last;
};

enum provider_text {
  PROVIDER_KEY,
  PROVIDER_NAME,
  PROVIDER_SIGNS,
  PROVIDER_HOSTS,
  PROVIDER_TEXTS,
};
enum page_text { PAGE_TITLE, PAGE_ADDRESS, PAGE_DATE, PAGE_TEXTS };
enum provider_row_text {
  ROW_KEY,
  ROW_WORDS,
  ROW_TITLE,
  ROW_MEANING,
  ROW_FIX,
  ROW_TEXTS,
};
#define PROVIDER_CODES 6
#define PROVIDER_ANYONE 0 /* the provider of rows that are nobody's own */

/* A row of providers.def: what a provider means by a kind of reply. */
struct provider_row {
  uint32_t text[ROW_TEXTS];
  struct provider_codes codes[PROVIDER_CODES];
  unsigned char code_count;
  unsigned char provider; /* PROVIDER_ANYONE, or its number from 1 */
  unsigned char retry, actor, basis, sense, page;
};

/* These rows by number from 0, PROVIDER_ANYONE's first; NULL past the last. */
const struct provider_row *provider_row(size_t number);

/* A text of a provider by its number, from 1; NULL past the last. */
const char *provider_text(size_t number, enum provider_text text);

/* As who it speaks through a reply; the first knows best what is meant. */
enum smtpcode_answerer provider_speaks_as(size_t number);

const char *provider_page(size_t page, enum page_text text);

#endif
