/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what providers mean by their replies.
 */
#include "providers.h"

#include "pool.h"

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

#define PAIR(reply, class, subject, detail)                                    \
  {                                                                            \
    reply, class, subject, detail, detail                                      \
  }
#define ONLY(reply)                                                            \
  {                                                                            \
    reply, 0, 0, 0, 0                                                          \
  }
#define STATUS(class, subject, detail)                                         \
  {                                                                            \
    0, class, subject, detail, detail                                          \
  }
#define RANGE(class, subject, first, last)                                     \
  {                                                                            \
    0, class, subject, first, last                                             \
  }
#define ANY()                                                                  \
  {                                                                            \
    0, 0, 0, 0, 0                                                              \
  }
#define CODES(...)                                                             \
  .codes = {__VA_ARGS__},                                                      \
  .code_count = sizeof((struct provider_codes[]){__VA_ARGS__}) /               \
                sizeof(struct provider_codes)

static const struct provider_row rows[] = {
#define MEANT(id, who, c, w, t, m, f, ...)                                     \
  {.text = {AT(meant_##id, key), AT(meant_##id, words), AT(meant_##id, title), \
            AT(meant_##id, meaning), AT(meant_##id, fix)},                     \
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
