/* SPDX-License-Identifier: MIT
 *
 * Fills the holes of phrases. Knows nothing of what the phrases say.
 */
#include "compose.h"

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

/* Appends the text of the hole whose name begins `name`, which ends at a brace.
 */
static void fill(struct storage *storage, const char *name, size_t length,
                 const struct hole *holes)
{
  for (; holes && holes->name; holes++)
    if (strlen(holes->name) == length &&
        memcmp(holes->name, name, length) == 0) {
      append(storage, holes->text, strlen(holes->text));
      return;
    }
}

void compose_more(struct storage *storage, const char *phrase,
                  const struct hole *holes)
{
  for (;;) {
    size_t plain = strcspn(phrase, "{");
    append(storage, phrase, plain);
    phrase += plain;
    if (*phrase == '\0')
      return;
    size_t name = strcspn(++phrase, "}");
    fill(storage, phrase, name, holes);
    phrase += name + (phrase[name] == '}');
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
