/* SPDX-License-Identifier: MIT
 *
 * Codes in the middle of text: where one may begin and end, and what stands
 * around it.
 */
#ifndef SMTPCODE_TOKEN_H
#define SMTPCODE_TOKEN_H

#include "octets.h"
#include "private.h"

#include <smtpcode.h>
#include <string.h>

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

static inline bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* qmail writes _ for a blank in its log. */
static inline bool is_blank(char c)
{
  return c == ' ' || c == '\t' || c == '_';
}

/* True if two words of a length are equal, letter case ignored. */
bool same_word(const char *text, const char *word, size_t length);

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

/* Reads a reply code that ends there, such as 550 but not 5500 or 550.1;
 * returns its length, 3, or 0. */
size_t read_code(const struct line *line, const char *at,
                 struct smtpcode_code *code);

/* Reads an enhanced code that ends there; returns its length, or 0. */
size_t read_status(const struct line *line, const char *at,
                   struct smtpcode_code *status);

/* Reads an enhanced code behind a reply code, with what may stand between;
 * returns the length of both, or 0. */
size_t read_next_status(const struct line *line, const char *at,
                        struct smtpcode_code *status);

/* ---- Numbers that are no codes ---- */

/* A number with its unit. */
bool has_unit(const struct line *line, const char *at);

/* A subject, an address or a part of a message that a log quotes may say
 * anything, and whoever sent it chose what. Where the one ends in which a place
 * is; the place itself if it is in none. */
const char *quote_end(const struct line *line, const char *at);

/* HTTP and programs that exit have numbers like these; a word before one says
 * so, if it is not farther away than some octets. */
#define FOREIGN_NEAR 14
bool is_foreign(const struct line *line, const char *at);

/* A number in a table of counts, as in reports: two blanks or more follow. */
bool is_count(const struct line *line, const char *at);

/* The first group of a longer number, as of a telephone: 220-1234-5678. */
bool is_group(const struct line *line, const char *at);

/* ---- Places ---- */

/* True if a reply code at a place is one, by what stands around it. `whole`:
 * its enhanced code follows. */
bool is_code_place(const struct line *line, const char *at, bool whole);

/* The same for an enhanced code that no reply code precedes. */
bool is_status_place(const struct line *line, const char *at);

#endif
