/* SPDX-License-Identifier: MIT
 *
 * Fills the holes of phrases. Knows nothing of what the phrases say.
 */
#include "compose.h"

#include <stdbool.h>

struct storage storage_in(char *buffer, size_t size)
{
  *buffer = '\0';
  return (struct storage){buffer, size - 1};
}

/* Appends a text up to its end or a brace; returns what follows. */
static const char *append(struct storage *storage, const char *text)
{
  char *at = storage->at, *end = at + storage->room;
  for (; *text && *text != '{'; text++)
    if (at < end)
      *at++ = *text;
  *at = '\0';
  storage->at = at;
  storage->room = (size_t)(end - at);
  return text;
}

/* True if `name`, which ends at a brace, is the name of a hole. */
static bool names(const char *name, const char *hole)
{
  while (*hole && *hole == *name)
    hole++, name++;
  return *hole == '\0' && *name == '}';
}

void compose_more(struct storage *storage, const char *phrase,
                  const struct hole *holes)
{
  while (phrase = append(storage, phrase), *phrase) {
    const struct hole *hole = holes;
    while (hole && hole->name && !names(phrase + 1, hole->name))
      hole++;
    if (hole && hole->name)
      append(storage, hole->text);
    while (*phrase && *phrase++ != '}')
      ;
  }
}

const char *compose_begin(struct storage *storage)
{
  if (storage->room > 0) {
    storage->at++;
    storage->room--;
    *storage->at = '\0';
  }
  return storage->at;
}

const char *compose(struct storage *storage, const char *phrase,
                    const struct hole *holes)
{
  const char *begin = compose_begin(storage);
  compose_more(storage, phrase, holes);
  return begin;
}
