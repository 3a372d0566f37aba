/* SPDX-License-Identifier: MIT
 *
 * One line of text, and what stands around an octet of it.
 */
#ifndef SMTPCODE_LINE_H
#define SMTPCODE_LINE_H

#include "ascii.h"

#include <stddef.h>

/* One line of text, without its end. */
struct line {
  const char *begin, *end;
};

/* The octet at a place, or NUL outside of the line. */
static inline char octet(const struct line *line, const char *at)
{
  return at >= line->begin && at < line->end ? *at : '\0';
}

/* The octet `count` before a place in the line, or NUL. */
static inline char octet_before(const struct line *line, const char *at,
                                size_t count)
{
  return (size_t)(at - line->begin) >= count ? at[-(ptrdiff_t)count] : '\0';
}

/* qmail writes _ for a blank in its log. */
static inline bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '_';
}

/* True if the text that ends at `at` ends with a word, letter case ignored;
 * `at` is in the line or its end. The last octet tells most texts apart,
 * without a call. */
static inline bool ends_with(const struct line *line, const char *at,
                             const char *word)
{
  size_t length = strlen(word);
  return (size_t)(at - line->begin) >= length &&
         ((at[-1] ^ word[length - 1]) | 0x20) == 0x20 &&
         same_word(at - length, word, length);
}

/* True if a word occurs between two places, letter case ignored. */
bool occurs(const char *begin, const char *end, const char *word);

/* True if one of some words, separated by |, occurs. One string: an array of
 * pointers would need relocations. */
bool occurs_any(const char *begin, const char *end, const char *words);

/* True if a word occurs in the octets before a place, not far away. */
bool is_near(const struct line *line, const char *at, int far,
             const char *word);

/* True if the text between two places is one of some words, separated by a
 * blank. */
bool is_one_of(const char *begin, const char *end, const char *words);

#endif
