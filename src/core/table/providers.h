/* SPDX-License-Identifier: MIT
 *
 * What providers, filters and block lists mean by their replies.
 */
#ifndef SMTPCODE_PROVIDERS_H
#define SMTPCODE_PROVIDERS_H

#include "catalog.h"
#include "listed-codes.h"

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
  ROW_WAITING,
  ROW_TEXTS,
};

/* A row of providers.def: what a provider means by a kind of reply. Texts that
 * it does not have are those of its reason. */
struct provider_row {
  uint32_t text[ROW_TEXTS];
  struct listed_codes codes;
  unsigned char provider; /* its number, from 1 */
  unsigned char reason;
  unsigned char retry, actor; /* 1 + an enumerator; 0: as of the reason */
  unsigned char basis, sense, page;
};

/* These rows by number from 0; NULL past the last. */
const struct provider_row *provider_row(size_t number);

/* A text of a provider by its number, from 1; NULL past the last. */
const char *provider_text(size_t number, enum provider_text text);

/* The number of the provider that stands for all of its house, which share
 * their rows. */
size_t provider_house(size_t number);

/* As who it speaks through a reply; the first knows best what is meant. */
enum smtpcode_answerer provider_speaks_as(size_t number);

const char *provider_page(size_t page, enum page_text text);

#endif
