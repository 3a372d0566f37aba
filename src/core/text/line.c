/* SPDX-License-Identifier: MIT
 *
 * Looks for words in a line.
 */
#include "line.h"

/* The place in some words of the first octet that few places of a text have,
 * no letter and no blank; `length` if there is none. */
static size_t rare_octet(const char *words, size_t length)
{
  size_t place = 0;
  while (place < length && (is_letter(words[place]) || words[place] == ' '))
    place++;
  return place;
}

/* True if the words stand there, and no letter before their first one. */
static bool stand(const char *begin, const char *at, const char *words,
                  size_t length)
{
  return same_word(at, words, length) &&
         (at == begin || !is_letter(*at) || !is_letter(at[-1]));
}

bool occurs_so(const char *begin, const char *end, const char *words,
               size_t length)
{
  if ((size_t)(end - begin) < length)
    return false;
  const size_t rare = rare_octet(words, length);
  const char *at = begin, *last = end - length;
  if (rare < length)
    while (at <= last &&
           (at = memchr(at + rare, words[rare], (size_t)(last - at) + 1))) {
      at -= rare;
      if (stand(begin, at++, words, length))
        return true;
    }
  else
    for (; at <= last; at++)
      if ((*at | 0x20) == *words && stand(begin, at, words, length))
        return true;
  return false;
}
