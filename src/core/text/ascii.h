/* SPDX-License-Identifier: MIT
 *
 * The octets of ASCII. libc's functions for them ask the locale.
 */
#ifndef SMTPCODE_ASCII_H
#define SMTPCODE_ASCII_H

#include <stdbool.h>
#include <string.h>

static inline bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* True if an octet is one of some others; NUL is none. */
static inline bool is_among(char c, const char *octets)
{
  return c != '\0' && strchr(octets, c);
}

/* True if two words of a length are equal, letter case ignored. */
static inline bool same_word(const char *a, const char *b, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
      return false;
  return true;
}

#endif
