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

/* The octet at a place that is not before the line, or NUL behind it. */
static inline char octet(const struct line *line, const char *at)
{
  return at < line->end ? *at : '\0';
}

/* The octet `count` before a place in the line, or NUL. */
static inline char octet_before(const struct line *line, const char *at,
                                size_t count)
{
  return (size_t)(at - line->begin) >= count ? at[-(ptrdiff_t)count] : '\0';
}

/* The octet `count` behind a place in the line or at its end, or NUL. */
static inline char octet_behind(const struct line *line, const char *at,
                                size_t count)
{
  return (size_t)(line->end - at) > count ? at[count] : '\0';
}

static inline bool is_blank(char c)
{
  return c == ' ' || c == '\t';
}

/* True if the text that ends at `at` ends with words of a length, letter case
 * ignored; `at` is in the line or its end. The last octet tells most texts
 * apart, without a call. */
static inline bool ends_so(const struct line *line, const char *at,
                           const char *words, size_t length)
{
  return (size_t)(at - line->begin) >= length &&
         ((at[-1] ^ words[length - 1]) | 0x20) == 0x20 &&
         same_word(at - length, words, length);
}

static inline bool ends_with(const struct line *line, const char *at,
                             const char *words)
{
  return ends_so(line, at, words, strlen(words));
}

/* True if the text from `at` begins with words, as ends_so(). */
static inline bool begins_so(const struct line *line, const char *at,
                             const char *words, size_t length)
{
  return ((octet(line, at) ^ *words) | 0x20) == 0x20 &&
         (size_t)(line->end - at) >= length && same_word(at, words, length);
}

/* True if words of a length occur between two places, letter case ignored; a
 * letter that they begin with does not follow another. */
bool occurs_so(const char *begin, const char *end, const char *words,
               size_t length);

static inline bool occurs(const char *begin, const char *end, const char *words)
{
  return occurs_so(begin, end, words, strlen(words));
}

#endif
