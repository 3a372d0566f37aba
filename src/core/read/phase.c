/* SPDX-License-Identifier: MIT
 *
 * Which command or phase a log or a bounce says that a reply answered.
 */
#include "phase.h"

#include "line.h"
#include "phases.h"

#include <string.h>

#define BLOCK 512 /* octets that are marked at once */

struct phase_words phase_words(void)
{
  struct phase_words words = {{{0}}};
  struct phase_telling told;
  for (size_t i = 0; phase_words_at(i, &told); i++) {
    size_t k = 0;
    while (k + 1 < PHASE_BEGINNINGS && words.letters[k][0] &&
           memcmp(words.letters[k], told.words, 3) != 0)
      k++;
    memcpy(words.letters[k], told.words, 3);
  }
  return words;
}

/* Marks the places of a text where one of the words may begin. Without branches
 * and with the letters at hand the loop is made fast. */
static void mark(const struct phase_words *words,
                 const unsigned char *restrict at, size_t length,
                 unsigned char *restrict marks)
{
#define LETTERS(k)                                                             \
  const unsigned char b##k = words->letters[k][1], c##k = words->letters[k][2];
  LETTERS(0)
  LETTERS(1)
  LETTERS(2)
  LETTERS(3)
  LETTERS(4)
  LETTERS(5)
  LETTERS(6)
  LETTERS(7)
  LETTERS(8)
  for (size_t i = 0; i < length; i++) {
    unsigned char b = at[i + 1] | 0x20, c = at[i + 2] | 0x20;
#define ARE(k) ((unsigned char)(b == b##k) & (unsigned char)(c == c##k))
    marks[i] = ARE(0) | ARE(1) | ARE(2) | ARE(3) | ARE(4) | ARE(5) | ARE(6) |
               ARE(7) | ARE(8);
  }
#undef LETTERS
#undef ARE
}

/* The words that stand behind the last parenthesis, as Postfix writes them;
 * SIZE_MAX if there are none. */
static size_t told_last(const char *begin, const char *end)
{
  const char *first = end - begin > 48 ? end - 48 : begin, *at = end;
  while (at > first && at[-1] != '(')
    at--;
  return at > first ? phase_words_begin(at, end, SIZE_MAX) : SIZE_MAX;
}

/* True if the marked place has the first letter too. */
static bool begins(const struct phase_words *words, const char *at)
{
  for (size_t k = 0; k < PHASE_BEGINNINGS; k++)
    if ((at[0] | 0x20) == words->letters[k][0] &&
        (at[1] | 0x20) == words->letters[k][1] &&
        (at[2] | 0x20) == words->letters[k][2])
      return true;
  return false;
}

int phase_told(const struct phase_words *words, const char *begin,
               const char *said, const char *end)
{
  unsigned char marks[BLOCK];
  struct phase_telling told;
  size_t first = told_last(begin, end);
  if (first < SIZE_MAX)
    begin = said;
  while (said - begin > 2) {
    size_t length = (size_t)(said - begin) - 2;
    length = length < BLOCK ? length : BLOCK;
    mark(words, (const unsigned char *)begin, length, marks);
    const unsigned char *at = marks;
    while ((at = memchr(at, 1, (size_t)(marks + length - at)))) {
      const char *place = begin + (at - marks);
      if (begins(words, place))
        first = phase_words_begin(place, said, first);
      at++;
    }
    begin += length;
  }
  return phase_words_at(first, &told) ? told.phase : -1;
}

bool phase_is_end(int phase)
{
  return phase >= 0 && phase == smtpcode_command("END-OF-DATA");
}
