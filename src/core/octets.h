/* SPDX-License-Identifier: MIT
 *
 * Small loops in place of functions of libc: each name that a program takes
 * from there costs every start the search for it.
 */
#ifndef SMTPCODE_OCTETS_H
#define SMTPCODE_OCTETS_H

#include <stdbool.h>
#include <stddef.h>

/* The octets of a text before the first that is `stop`, or all. */
static inline size_t octets_before(const char *text, char stop)
{
  size_t octets = 0;
  while (text[octets] != '\0' && text[octets] != stop)
    octets++;
  return octets;
}

static inline bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static inline char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* True if an octet is one of some others; NUL is none. */
static inline bool is_among(char c, const char *octets)
{
  while (*octets != '\0' && *octets != c)
    octets++;
  return *octets != '\0';
}

static inline bool same_text(const char *a, const char *b)
{
  while (a != b && *a != '\0' && *a == *b)
    a++, b++;
  return *a == *b;
}

static inline bool same_octets(const char *a, const char *b, size_t length)
{
  while (length > 0 && *a == *b)
    a++, b++, length--;
  return length == 0;
}

#endif
