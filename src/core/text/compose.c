/* SPDX-License-Identifier: MIT
 *
 * Fills the holes of phrases. Knows nothing of what the phrases say.
 */
#include "compose.h"

#include "ascii.h"

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

/* Fills the hole whose name begins at `name`; returns what follows it. */
static const char *fill(struct storage *storage, const char *name,
                        const struct hole *hole)
{
  size_t length;
  for (; hole->name; hole++) {
    for (length = 0; hole->name[length] == name[length] && name[length];
         length++)
      ;
    if (hole->name[length] == '\0' && name[length] == '}') {
      append(storage, hole->text, strlen(hole->text));
      return name + length + 1;
    }
  }
  length = strcspn(name, "}");
  return name + length + (name[length] == '}');
}

void compose_more(struct storage *storage, const char *phrase,
                  const struct hole *holes)
{
  while (holes && *phrase) {
    size_t plain = strcspn(phrase, "{");
    if (plain > 0)
      append(storage, phrase, plain);
    phrase += plain;
    if (*phrase)
      phrase = fill(storage, phrase + 1, holes);
  }
  if (*phrase)
    append(storage, phrase, strlen(phrase));
}

void compose_form(struct storage *storage, const char *phrase, unsigned form,
                  const struct hole *holes)
{
  char text[COMPOSE_FORM];
  size_t length = strcspn(phrase, "|");
  for (; form > 0 && phrase[length] == '|'; form--) {
    phrase += length + 1;
    length = strcspn(phrase, "|");
  }
  struct storage one = storage_in(text, sizeof(text));
  append(&one, phrase, length);
  compose_more(storage, text, holes);
}

void compose_gap(struct storage *storage, const char *begin)
{
  static const char stop[] = "\xe3\x80\x82";
  size_t length = (size_t)(storage->at - begin);
  bool ideographic =
      length >= sizeof(stop) - 1 &&
      memcmp(storage->at - (sizeof(stop) - 1), stop, sizeof(stop) - 1) == 0;
  append(storage, " ", length > 0 && !ideographic);
}

void compose_text(struct storage *storage, const char *text)
{
  append(storage, text, strlen(text));
}

void compose_part(struct storage *storage, const char *text, size_t length)
{
  append(storage, text, length);
}

const char *compose(struct storage *storage, const char *phrase,
                    const struct hole *holes)
{
  const char *begin = compose_begin(storage);
  compose_more(storage, phrase, holes);
  return begin;
}
