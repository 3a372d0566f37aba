/* SPDX-License-Identifier: MIT
 *
 * What somebody meant who wrote a name wrong.
 */
#include "nearest.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

/* No name has more octets. */
#define COMPARED 31

/* What differs in more than this is another word, not a slip. */
static unsigned slip(size_t length)
{
  return 1 + (unsigned)(length < COMPARED ? length : COMPARED) / 4;
}

struct nearest nearest_begin(const char *wrong, size_t length)
{
  return (struct nearest){wrong, length, NULL, slip(length)};
}

/* The beginning of a name is near, unless it is empty. */
void nearest_try(struct nearest *nearest, const char *name)
{
  bool begins = nearest->length > 0 &&
                strncmp(nearest->wrong, name, nearest->length) == 0;
  unsigned letters =
      begins ? 0 : distance(nearest->wrong, nearest->length, name);
  if (letters < nearest->most || (letters == nearest->most && !nearest->name)) {
    nearest->name = name;
    nearest->most = letters;
  }
}

unsigned distance(const char *word, size_t length, const char *other)
{
  unsigned row[COMPARED + 1];
  size_t wide = strlen(other);
  if (wide > COMPARED)
    wide = COMPARED;
  for (unsigned k = 0; k <= wide; k++)
    row[k] = k;
  for (unsigned i = 0; i < COMPARED && i < length; i++) {
    unsigned diagonal = row[0];
    row[0] = i + 1;
    for (size_t k = 0; k < wide; k++) {
      unsigned least = diagonal + (strncasecmp(word + i, other + k, 1) != 0);
      diagonal = row[k + 1];
      if (row[k] + 1 < least)
        least = row[k] + 1;
      if (row[k + 1] + 1 < least)
        least = row[k + 1] + 1;
      row[k + 1] = least;
    }
  }
  return row[wide];
}
