/* SPDX-License-Identifier: MIT
 *
 * What somebody meant who wrote a name wrong.
 */
#ifndef SMTPCODE_NEAREST_H
#define SMTPCODE_NEAREST_H

#include <stddef.h>

/* The nearest to a wrong name of those that were tried. */
struct nearest {
  const char *wrong;
  size_t length;
  const char *name; /* NULL: none is near */
  unsigned most;    /* letters that may differ */
};

struct nearest nearest_begin(const char *wrong, size_t length);

/* Tries a name, which is in lower case; of equally near ones the first stays.
 */
void nearest_try(struct nearest *nearest, const char *name);

/* How many letters must be changed, added or left out to make of a word of some
 * length another one, which is in lower case; words of more than 31 letters are
 * cut. */
unsigned distance(const char *word, size_t length, const char *other);

#endif
