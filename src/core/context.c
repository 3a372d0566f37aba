/* SPDX-License-Identifier: MIT
 *
 * The tables of what stands around a code: words that tell a phase, what a code
 * means in one, and what providers mean by codes of their own.
 */
#include "pool.h"

#undef PHASE
#undef TOLD
#undef IN_PHASE
#undef RANGE

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct {
  uint32_t words;
  int phase;
} tellings[] = {
#define PHASE(...)
#define IN_PHASE(...)
#define TOLD(id, phase, s) {AT(told_##id, words), NUMBER_##phase},
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
static const struct {
  uint32_t provider, meaning;
  short class, subject, first, last, actor;
} ranges[] = {
#define RANGE(id, class, subject, first, last, actor, ...)                     \
  {                                                                            \
      AT(range_##id, name),                                                    \
      AT(range_##id, meaning),                                                 \
      class,                                                                   \
      subject,                                                                 \
      first,                                                                   \
      last,                                                                    \
      SMTPCODE_ACTOR_##actor},
#include "providers.def"
};

const char *catalog_told(size_t number, int *phase)
{
  if (number >= LENGTH(tellings))
    return NULL;
  *phase = tellings[number].phase;
  return catalog_at(tellings[number].words);
}

const char *catalog_in_phase(int code, int phase)
{
  for (size_t i = 0; i < LENGTH(in_phases); i++)
    if (in_phases[i].code == code && in_phases[i].phase == phase)
      return catalog_at(in_phases[i].meaning);
  return "";
}

bool catalog_range(const struct smtpcode_code *status,
                   struct catalog_range *range)
{
  int narrowest = 1000;
  for (size_t i = 0; i < LENGTH(ranges); i++) {
    int width = ranges[i].last - ranges[i].first;
    if (status->part[0] != ranges[i].class ||
        status->part[1] != ranges[i].subject ||
        status->part[2] < ranges[i].first || status->part[2] > ranges[i].last ||
        width >= narrowest)
      continue;
    narrowest = width;
    range->provider = catalog_at(ranges[i].provider);
    range->meaning = catalog_at(ranges[i].meaning);
    range->actor = (enum smtpcode_actor)ranges[i].actor;
  }
  return narrowest < 1000;
}
