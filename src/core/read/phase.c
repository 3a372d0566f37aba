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
    const char *words = catalog_at(phase_tellings[i].words);
    size_t length = (size_t)phase_tellings[i].length;
    if ((size_t)(end - at) >= length &&
        (at[length - 1] | 0x20) == words[length - 1] &&
        stands(line, at, words, length))
      return phase_tellings[i].phase;
  }
  return -1;
}

/* The phase that words tell which end at a place. */
static int told_at(const struct line *line, const char *end)
{
  for (size_t i = 0; i < PHASE_TELLINGS; i++) {
    const char *words = catalog_at(phase_tellings[i].words);
    size_t length = (size_t)phase_tellings[i].length;
    if ((end[-1] | 0x20) == words[length - 1] &&
        (size_t)(end - line->begin) >= length &&
        stands(line, end - length, words, length))
      return phase_tellings[i].phase;
  }
  return -1;
}

int phase_told(const struct line *text, const char *said)
{
  int phase = told_last(text);
  bool word = false; /* behind the place */
  for (const char *at = said; phase < 0 && at > text->begin; at--) {
    bool letter = is_letter(at[-1]);
    if (letter && !word)
      phase = told_at(text, at);
    word = letter;
  }
  return phase;
}

bool phase_is_end(int phase)
{
  return phase >= 0 && phase == smtpcode_command("END-OF-DATA");
}
