/* SPDX-License-Identifier: MIT
 *
 * Words as the tables write them, looked for in a text. Alternatives are
 * separated by |, the parts of one by *: they occur in that order in one
 * sentence. # stands for a digit; $a, $h, $i and $u for an address, a host, an
 * IP address and a URL, where the text has the octets of enum words_name for
 * them. A part that begins or ends with a letter or digit of ASCII does so at
 * the border of a word, unless a + stands there.
 */
#ifndef SMTPCODE_WORDS_H
#define SMTPCODE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum words_name {
  WORDS_ADDRESS = 1,
  WORDS_HOST,
  WORDS_IP,
  WORDS_URL,
};

/* A text that is searched for many words: which pairs of octets it has, and
 * which begin a word, one bit for some that are taken for the same. */
struct words_text {
  const char *text;
  uint64_t pairs[64], begins[64];
};

/* Makes a text in lower case, as fold() leaves it, ready. */
void words_prepare(const char *text, struct words_text *out);

/* How many octets the longest alternative of `words` has that occurs in a text
 * in lower case; 0 if none does. */
size_t words_match(const struct words_text *text, const char *words);

/* The same for the first alternative, without looking for a longer one. */
bool words_occur(const struct words_text *text, const char *words);

#endif
