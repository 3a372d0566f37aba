/* SPDX-License-Identifier: MIT
 *
 * Small loops in place of functions of libc: each name that a program takes
 * from there costs every start the search for it.
 */
#ifndef SMTPCODE_TEXTS_H
#define SMTPCODE_TEXTS_H

#include <stdbool.h>
#include <stddef.h>

/* The octets of a text before the first that is `stop`, or all. */
static inline size_t length_before(const char *text, char stop)
{
  size_t length = 0;
  while (text[length] != '\0' && text[length] != stop)
    length++;
  return length;
}

/* True if a text of some length begins with a word. */
static inline bool begins(const char *text, size_t length, const char *word)
{
  while (length > 0 && *word != '\0' && *text == *word)
    text++, word++, length--;
  return *word == '\0';
}

static inline char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The same for a word in lower case: the text's letters may be capitals. */
static inline bool begins_in_any_case(const char *text, size_t length,
                                      const char *word)
{
  while (length > 0 && *word != '\0' && lower(*text) == *word)
    text++, word++, length--;
  return *word == '\0';
}

static inline bool same(const char *a, const char *b)
{
  while (*a != '\0' && *a == *b)
    a++, b++;
  return *a == *b;
}

/* The same for a word in lower case. */
static inline bool same_in_any_case(const char *text, const char *word)
{
  while (*text != '\0' && lower(*text) == *word)
    text++, word++;
  return *text == *word;
}

#endif
