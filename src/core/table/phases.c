/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of phases: their names, the words that tell one, and what
 * a code means in one.
 */
#include "phases.h"

#include "ascii.h"
#include "pool.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const uint32_t names[] = {
#define PHASE(id, ...) AT(phase_##id, title),
#include "phases.def"
};
static const unsigned char kinds[] = {
#define PHASE(id, s, kind) PHASE_##kind,
#include "phases.def"
};
const struct phase_telling phase_tellings[PHASE_TELLINGS] = {
#define TOLD(id, phase, form, s, ...)                                          \
  {AT(told_##id, words) + sizeof(s) - 1, sizeof(s) - 1, NUMBER_##phase},
#include "phases.def"
};
static const struct in_phase {
  uint32_t meaning;
  short code;
  unsigned char phase, reason;
} in_phases[] = {
#define IN_PHASE(code, phase, about, s)                                        \
  {AT(in_##code##_##phase, meaning), R##code, NUMBER_##phase,                  \
   SMTPCODE_REASON_##about},
#include "phases.def"
};

const char *phase_name(int number)
{
  return number >= 0 && number < PHASES ? catalog_at(names[number]) : NULL;
}

enum phase_kind phase_kind(int number)
{
  return number >= 0 && number < PHASES ? kinds[number] : PHASE_SESSION;
}

bool phase_is_end(int number)
{
  return number == NUMBER_END_OF_DATA;
}

static const struct in_phase *find(int code, int phase)
{
  for (size_t i = 0; i < LENGTH(in_phases); i++)
    if (in_phases[i].code == code && in_phases[i].phase == phase)
      return &in_phases[i];
  return NULL;
}

bool phase_is_login(int number)
{
  return number == NUMBER_AUTH;
}

const char *phase_meaning(int language, int code, int phase)
{
  const struct in_phase *row = find(code, phase);
  return row ? catalog_in(language, row->meaning) : "";
}

bool phase_reason(int code, int phase, enum smtpcode_reason *reason)
{
  const struct in_phase *row = find(code, phase);
  if (row)
    *reason = row->reason;
  return row != NULL;
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
