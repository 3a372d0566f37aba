/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of phases: their names, the words that tell one, and what
 * a code means in one.
 */
#include "phases.h"

#include "ascii.h"
#include "pool.h"

#undef PHASE
#undef TOLD
#undef IN_PHASE

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const uint32_t names[] = {
#define PHASE(id, ...) AT(phase_##id, title),
#define TOLD(...)
#define IN_PHASE(...)
#include "phases.def"
#undef PHASE
#undef TOLD
#undef IN_PHASE
};
static const unsigned char kinds[] = {
#define PHASE(id, s, kind) PHASE_##kind,
#define TOLD(...)
#define IN_PHASE(...)
#include "phases.def"
#undef PHASE
#undef TOLD
#undef IN_PHASE
};
static const struct {
  uint32_t words;
  short length, phase;
} tellings[] = {
#define PHASE(...)
#define IN_PHASE(...)
#define TOLD(id, phase, s)                                                     \
  {AT(told_##id, words), sizeof(s) - 1, NUMBER_##phase},
#include "phases.def"
#undef TOLD
#undef IN_PHASE
};
static const struct {
  uint32_t meaning;
  int code, phase;
} in_phases[] = {
#define TOLD(...)
#define IN_PHASE(code, phase, s)                                               \
  {AT(in_##code##_##phase, meaning), R##code, NUMBER_##phase},
#include "phases.def"
};
const char *phase_name(int number)
{
  return number >= 0 && number < PHASES ? catalog_at(names[number]) : NULL;
}

enum phase_kind phase_kind(int number)
{
  return number >= 0 ? kinds[number] : PHASE_SESSION;
}

bool phase_words_at(size_t number, struct phase_telling *telling)
{
  if (number >= LENGTH(tellings))
    return false;
  telling->words = catalog_at(tellings[number].words);
  telling->length = (size_t)tellings[number].length;
  telling->phase = tellings[number].phase;
  return true;
}

/* same_word() for words in lower case, and _ for a blank, as qmail writes it.
 */
static bool same_telling(const char *at, const char *words, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (at[i] != words[i] && (at[i] | 0x20) != words[i] &&
        (at[i] != '_' || words[i] != ' '))
      return false;
  return true;
}

/* The last letter tells most of them apart. */
size_t phase_words_begin(const char *at, const char *end, size_t most)
{
  size_t rows = most < LENGTH(tellings) ? most : LENGTH(tellings);
  for (size_t i = 0; i < rows; i++) {
    const char *words = catalog_at(tellings[i].words);
    size_t length = (size_t)tellings[i].length;
    if ((size_t)(end - at) >= length &&
        (at[length - 1] | 0x20) == words[length - 1] &&
        same_telling(at, words, length))
      return i;
  }
  return most;
}

const char *phase_meaning(int language, int code, int phase)
{
  for (size_t i = 0; i < LENGTH(in_phases); i++)
    if (in_phases[i].code == code && in_phases[i].phase == phase)
      return catalog_in(language, in_phases[i].meaning);
  return "";
}

int smtpcode_command(const char *name)
{
  const size_t length = strlen(name);
  for (int number = 0; number < PHASES; number++) {
    const char *phase = phase_name(number);
    if (strlen(phase) == length && same_word(phase, name, length))
      return number;
  }
  return -1;
}

const char *smtpcode_command_name(int number)
{
  return phase_name(number);
}
