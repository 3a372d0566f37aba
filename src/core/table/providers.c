/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what providers mean by their replies.
 */
#include "providers.h"

#include "pool.h"

#include "listed-code-rows.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const uint32_t providers[] = {
#define PROVIDER(id, ...)                                                      \
  AT(provider_##id, key), AT(provider_##id, name), AT(provider_##id, signs),   \
      AT(provider_##id, hosts),
#include "providers.def"
};

enum {
  ANSWERS = SMTPCODE_ANSWERER_RECEIVER,
  FILTERS = SMTPCODE_ANSWERER_FILTER,
  LISTS = SMTPCODE_ANSWERER_BLOCK_LIST,
  SENDS = SMTPCODE_ANSWERER_SERVICE,
};
static const unsigned char kinds[] = {
#define PROVIDER(id, s, t, kind, ...) kind,
#include "providers.def"
};

static const uint32_t pages[] = {
#define PAGE(id, ...)                                                          \
  AT(page_##id, title), AT(page_##id, address), AT(page_##id, date),
#include "providers.def"
};

#undef RETRY
#undef ACTOR
#define RETRY(x) .retry = 1 + SMTPCODE_RETRY_##x
#define ACTOR(x) .actor = 1 + SMTPCODE_ACTOR_##x
static const struct provider_row rows[] = {
#define MEANT(id, who, c, w, t, m, f, a, ...)                                  \
  {.text = {AT(meant_##id, key), AT(meant_##id, words), AT(meant_##id, title), \
            AT(meant_##id, meaning), AT(meant_##id, fix),                      \
            AT(meant_##id, waiting)},                                          \
   .provider = PROVIDER_NUMBER_##who,                                          \
   c,                                                                          \
   __VA_ARGS__},
#include "providers.def"
};

const struct provider_row *provider_row(size_t number)
{
  return number < LENGTH(rows) ? &rows[number] : NULL;
}

const char *provider_text(size_t number, enum provider_text text)
{
  number = PROVIDER_TEXTS * (number - 1) + text;
  return number < LENGTH(providers) ? catalog_at(providers[number]) : NULL;
}

size_t provider_house(size_t number)
{
  switch (number) {
#define SAME_HOUSE(id, other)                                                  \
  case PROVIDER_NUMBER_##id:                                                   \
    return PROVIDER_NUMBER_##other;
#include "providers.def"
  default:
    return number;
  }
}

enum smtpcode_answerer provider_speaks_as(size_t number)
{
  return kinds[number - 1];
}

const char *provider_page(size_t page, enum page_text text)
{
  return catalog_at(pages[PAGE_TEXTS * page + text]);
}

const char *smtpcode_provider_name(size_t number)
{
  return provider_text(number + 1, PROVIDER_KEY);
}

const char *smtpcode_provider_title(size_t number)
{
  return provider_text(number + 1, PROVIDER_NAME);
}
