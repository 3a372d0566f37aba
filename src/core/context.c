/* SPDX-License-Identifier: MIT
 *
 * The tables of what stands around a code: words that tell a phase, what a code
 * means in one, and when common servers send it.
 */
#include "pool.h"
#include "token.h"

#undef PHASE
#undef TOLD
#undef IN_PHASE
#undef SERVER
#undef SENT
#undef SENT_STATUS

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

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
static const uint32_t servers[] = {
#define SERVER(id, s) AT(server_##id, name),
#define SENT(...)
#define SENT_STATUS(...)
#include "servers.def"
#undef SERVER
#undef SENT
#undef SENT_STATUS
};
static const struct {
  uint32_t text;
  unsigned char class, server;
  short id;
} sendings[] = {
#define SERVER(...)
#define SENT(code, server, s)                                                  \
  {AT(sent_##code##_##server, meaning), 0, SERVER_NUMBER_##server, R##code},
#define SENT_STATUS(class, subject, detail, server, s)                         \
  {AT(sent_##class##_##subject##_##detail##_##server, meaning), class,         \
   SERVER_NUMBER_##server, X_##subject##_##detail},
#include "servers.def"
};

enum catalog_phase_kind catalog_phase_is(int number)
{
  return number >= 0 ? kinds[number] : PHASE_SESSION;
}

bool catalog_told(size_t number, struct catalog_telling *telling)
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
size_t catalog_told_at(const char *at, const char *end, size_t most)
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

const char *catalog_in_phase(int language, int code, int phase)
{
  for (size_t i = 0; i < LENGTH(in_phases); i++)
    if (in_phases[i].code == code && in_phases[i].phase == phase)
      return catalog_in(language, in_phases[i].meaning);
  return "";
}

/* The first row whose code is not before `id`. */
static size_t first_sending(int id)
{
  size_t place = 0, end = LENGTH(sendings);
  while (place < end) {
    size_t middle = place + (end - place) / 2;
    if (sendings[middle].id < id)
      place = middle + 1;
    else
      end = middle;
  }
  return place;
}

bool catalog_sent(const struct smtpcode_code *code, size_t *place,
                  struct catalog_sent *sent)
{
  int id = catalog_id(code);
  int class = code->kind == SMTPCODE_REPLY ? 0 : code->part[0];
  if (*place == 0)
    *place = first_sending(id);
  while (*place < LENGTH(sendings) && sendings[*place].id == id) {
    size_t here = (*place)++;
    if (class != SMTPCODE_ANY && sendings[here].class != class)
      continue;
    sent->server = catalog_at(servers[sendings[here].server]);
    sent->text = catalog_at(sendings[here].text);
    sent->class = sendings[here].class;
    return true;
  }
  return false;
}
