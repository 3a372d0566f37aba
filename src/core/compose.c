/* SPDX-License-Identifier: MIT
 *
 * Fills the holes of phrases. Knows nothing of what the phrases say.
 */
#include "compose.h"

#include <stdbool.h>
#include <string.h>

struct storage storage_in(char *buffer, size_t size)
{
  *buffer = '\0';
  return (struct storage){buffer, size - 1};
}

static void append(struct storage *storage, const char *text, size_t length)
{
  if (length > storage->room)
    length = storage->room;
  memcpy(storage->at, text, length);
  storage->at += length;
  storage->room -= length;
  *storage->at = '\0';
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
  if (!holes) {
    append(storage, phrase, strlen(phrase));
    return;
  }
  for (;;) {
    size_t plain = 0;
    while (phrase[plain] && phrase[plain] != '{')
      plain++;
    append(storage, phrase, plain);
    phrase += plain;
    if (*phrase++ == '\0')
      return;
    const struct hole *hole = holes;
    while (hole->name && !names(phrase, hole->name))
      hole++;
    if (hole->name)
      append(storage, hole->text, strlen(hole->text));
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
