/* SPDX-License-Identifier: MIT
 *
 * Looks for words around an octet of a line.
 */
#include "line.h"

static bool occurs_so(const char *begin, const char *end, const char *word,
                      size_t length)
{
  char first = *word | 0x20; /* few places have it, in either case */
  if ((size_t)(end - begin) < length)
    return false;
  for (const char *last = end - length; begin <= last; begin++)
    if ((*begin | 0x20) == first && same_word(begin, word, length))
      return true;
  return false;
}

bool occurs(const char *begin, const char *end, const char *word)
{
  return occurs_so(begin, end, word, strlen(word));
}

bool occurs_any(const char *begin, const char *end, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == '|')) {
    length = strcspn(words, "|");
    if (occurs_so(begin, end, words, length))
      return true;
  }
  return false;
}

bool is_near(const struct line *line, const char *at, int far, const char *word)
{
  return occurs(at - line->begin < far ? line->begin : at - far, at, word);
}

bool is_one_of(const char *begin, const char *end, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == ' ')) {
    length = strcspn(words, " ");
    if ((size_t)(end - begin) == length && same_word(begin, words, length))
      return true;
  }
  return false;
}
