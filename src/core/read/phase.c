/* SPDX-License-Identifier: MIT
 *
 * Which command or phase a log or a bounce says that a reply answered.
 */
#include "phase.h"

#include "introducing-words.h"
#include "phases.h"

/* True if words in lower case stand there; a blank may be written _. */
static bool stands(const struct line *line, const char *at, const char *words,
                   size_t length)
{
  for (size_t i = 0; i < length; i++)
    if ((at[i] | 0x20) != words[i] && at[i] != words[i] &&
        (words[i] != ' ' || !is_blank_in(line, at[i])))
      return false;
  return true;
}

/* The phase that the words tell which stand behind the last parenthesis, as
 * Postfix writes them; -1 if there are none. */
static int told_last(const struct line *line)
{
  const char *end = line->end, *at = end;
  const char *first = end - line->begin > 48 ? end - 48 : line->begin;
  while (at > first && at[-1] != '(')
    at--;
  for (size_t i = 0; at > first && i < PHASE_TELLINGS; i++) {
    const char *words = catalog_at(phase_tellings[i].end);
    size_t length = (size_t)phase_tellings[i].length;
    if ((size_t)(end - at) >= length && (at[length - 1] | 0x20) == words[-1] &&
        stands(line, at, words - length, length))
      return phase_tellings[i].phase;
  }
  return -1;
}

/* The phase that words tell which end at a place. */
static int told_at(const struct line *line, const char *end)
{
  for (size_t i = 0; i < PHASE_TELLINGS; i++) {
    const char *words = catalog_at(phase_tellings[i].end);
    size_t length = (size_t)phase_tellings[i].length;
    if ((end[-1] | 0x20) == words[-1] &&
        (size_t)(end - line->begin) >= length &&
        stands(line, end - length, words - length, length))
      return phase_tellings[i].phase;
  }
  return -1;
}

/* A bit for a letter, the same in either case. */
static uint32_t bit_of(char letter)
{
  return (uint32_t)1 << (letter & 31);
}

/* The phase that the last words before a reply tell; -1 if there are none. */
static int told_before(const struct line *line, const char *said)
{
  const char *const begin = line->begin;
  uint32_t endings = 0; /* of the words */
  for (size_t i = 0; i < PHASE_TELLINGS; i++)
    endings |= bit_of(catalog_at(phase_tellings[i].end)[-1]);
  int phase = -1;
  bool word = false; /* behind the place */
  for (const char *at = said; phase < 0 && at > begin; at--) {
    bool letter = is_letter(at[-1]);
    if (letter && !word && endings & bit_of(at[-1]))
      phase = told_at(line, at);
    word = letter;
  }
  return phase;
}

int phase_told(const struct line *text, const char *said)
{
  int phase = told_last(text);
  return phase >= 0 ? phase : told_before(text, said);
}
