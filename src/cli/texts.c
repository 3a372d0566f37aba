/* SPDX-License-Identifier: MIT
 *
 * Texts of some length, which libc has no functions for, and words.
 */
#include "texts.h"

#include <string.h>
#include <strings.h>

bool begins(const char *text, size_t length, const char *word)
{
  return length >= strlen(word) && strncmp(text, word, strlen(word)) == 0;
}

bool begins_in_any_case(const char *text, size_t length, const char *word)
{
  return length >= strlen(word) && strncasecmp(text, word, strlen(word)) == 0;
}

bool begins_as_word(const char *text)
{
  return strspn(text, LETTERS) > 0 && !strchr("xyzXYZ", *text);
}

bool read_number(const char *text, size_t length, unsigned long long most,
                 unsigned long long *number)
{
  *number = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9')
      return false;
    unsigned digit = (unsigned)(text[i] - '0');
    if (digit > most || *number > (most - digit) / 10)
      return false;
    *number = *number * 10 + digit;
  }
  return length > 0;
}
