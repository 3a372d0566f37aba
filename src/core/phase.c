/* SPDX-License-Identifier: MIT
 *
 * The commands and phases: their names, and which one a log or a bounce says a
 * reply answered.
 */
#include "phase.h"

#include "catalog.h"
#include "token.h"

static unsigned number_of(char c)
{
  return (unsigned char)c & 31; /* case is ignored, and some signs are alike */
}

struct phase_words phase_words(void)
{
  struct phase_words told = {{0}, {0}, {0}};
  struct catalog_telling telling;
  for (size_t i = 0; catalog_told(i, &telling); i++) {
    const char *words = telling.words;
    told.begins[(unsigned char)words[0]] = true;
    told.begins[(unsigned char)(words[0] - 'a' + 'A')] = true;
    told.first[number_of(words[0])] |= 1ul << number_of(words[1]);
    told.second[number_of(words[1])] |= 1ul << number_of(words[2]);
  }
  return told;
}

/* The first of the words, up to number `most`, that stands at a place. Their
 * last letter tells most of them apart. */
static size_t told_at(const char *at, const char *end, size_t most)
{
  struct catalog_telling told;
  for (size_t i = 0; i < most && catalog_told(i, &told); i++)
    if ((size_t)(end - at) >= told.length &&
        number_of(at[told.length - 1]) ==
            number_of(told.words[told.length - 1]) &&
        same_word(at, told.words, told.length))
      return i;
  return most;
}

int phase_told(const struct phase_words *told, const char *begin,
               const char *end)
{
  size_t first = SIZE_MAX;
  struct catalog_telling telling;
  telling.phase = -1; /* an initializer with a pointer needs a relocation */
  for (const char *at = begin; end - at > 2; at++) {
    if (!told->begins[(unsigned char)*at])
      continue;
    unsigned next = number_of(at[1]);
    if (told->first[number_of(at[0])] >> next &
        told->second[next] >> number_of(at[2]) & 1) {
      size_t number = told_at(at, end, first);
      if (number < first && catalog_told(number, &telling))
        first = number;
    }
  }
  return telling.phase;
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
