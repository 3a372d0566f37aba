/* SPDX-License-Identifier: MIT
 *
 * Looks for the words of a table in a text.
 */
#include "words.h"

#include "ascii.h"

static bool is_wordy(char c)
{
  return is_letter(c) || is_digit(c);
}

/* True if a part of `length` octets stands there, as whole words. */
static bool stands(const char *text, const char *at, const char *part,
                   size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (part[i] != at[i] && (part[i] != '#' || !is_digit(at[i])))
      return false;
  bool begins = at == text || !is_wordy(part[0]) || !is_wordy(at[-1]);
  return begins && (!is_wordy(part[length - 1]) || !is_wordy(at[length]));
}

/* Where the part ends that is found first, or NULL. */
static const char *find(const char *text, const char *at, const char *part,
                        size_t length)
{
  for (; *at; at++)
    if (stands(text, at, part, length))
      return at + length;
  return NULL;
}

size_t words_match(const char *text, const char *words)
{
  size_t longest = 0;
  while (*words) {
    const char *at = text;
    size_t matched = 0;
    for (;;) {
      size_t length = 0;
      while (words[length] && words[length] != '*' && words[length] != '|')
        length++;
      at = at && length ? find(text, at, words, length) : NULL;
      matched += length;
      words += length;
      if (*words != '*')
        break;
      words++;
    }
    if (at && matched > longest)
      longest = matched;
    words += *words == '|';
  }
  return longest;
}
