/* SPDX-License-Identifier: MIT
 *
 * The commands and phases: their names, and which one a log or a bounce says a
 * reply answered.
 */
#include "phase.h"

#include "catalog.h"
#include "token.h"

#include <string.h>

static unsigned number_of(char c)
{
  return (unsigned char)c & 31; /* case is ignored, and some signs are alike */
}

struct phase_words phase_words(void)
{
  struct phase_words told = {{0}, {0}, {0}};
  const char *words;
  int phase;
  for (size_t i = 0; (words = catalog_told(i, &phase)); i++) {
    told.begins[(unsigned char)words[0]] = true;
    told.begins[(unsigned char)(words[0] - 'a' + 'A')] = true;
    told.first[number_of(words[0])] |= 1ul << number_of(words[1]);
    told.second[number_of(words[1])] |= 1ul << number_of(words[2]);
  }
  return told;
}

/* The first of the words, up to number `most`, that stands at a place. */
static size_t told_at(const char *at, const char *end, size_t most)
{
  int phase;
  for (size_t i = 0; i < most; i++) {
    const char *words = catalog_told(i, &phase);
    if (!words)
      return most;
    if (number_of(words[0]) != number_of(at[0]) ||
        number_of(words[1]) != number_of(at[1]))
      continue;
    size_t length = strlen(words);
    if ((size_t)(end - at) >= length && same_word(at, words, length))
      return i;
  }
  return most;
}

int phase_told(const struct phase_words *told, const char *begin,
               const char *end)
{
  size_t first = SIZE_MAX;
  int phase = -1;
  for (const char *at = begin; end - at > 2; at++) {
    if (!told->begins[(unsigned char)*at])
      continue;
    unsigned next = number_of(at[1]);
    if (told->first[number_of(at[0])] >> next &
        told->second[next] >> number_of(at[2]) & 1) {
      size_t number = told_at(at, end, first);
      if (number < first && catalog_told(number, &phase))
        first = number;
    }
  }
  return phase;
}

bool phase_is_end(int phase)
{
  return phase >= 0 && phase == smtpcode_command("END-OF-DATA");
}

int smtpcode_command(const char *name)
{
  for (int number = 0; catalog_phase(number); number++) {
    const char *phase = catalog_phase(number), *at = name;
    for (; *at; at++, phase++)
      if (*at != *phase &&
          (*at < 'a' || *at > 'z' || *at - 'a' + 'A' != *phase))
        break;
    if (*at == *phase)
      return number;
  }
  return -1;
}

const char *smtpcode_command_name(int number)
{
  return catalog_phase(number);
}
