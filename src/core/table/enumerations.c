/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of enumerations. Names are arrays of characters, not of
 * pointers: they need no relocations.
 */
#include "enumerations.h"

#include "catalog.h"

#include <assert.h>
#include <stddef.h>

/* The members of all enumerations, one behind the other. */
enum {
#define MEMBER(enumeration, id, name) NAME_##enumeration##_##id,
#include "member-rows.h"
};
static const char names[][24] = {
#define MEMBER(enumeration, id, name) name,
#include "member-rows.h"
};
#define FIRST_RETRY NAME_RETRY_NOT_NEEDED
#define FIRST_ACTOR NAME_ACTOR_NOBODY
#define FIRST_MESSAGE NAME_MESSAGE_NONE
#define FIRST_REFUSES NAME_REFUSES_NOTHING
#define FIRST_STANDING NAME_STANDING_STANDARD
#define FIRST_BASIS NAME_BASIS_DOCUMENTED
#define FIRST_SENSE NAME_SENSE_REGISTERED
#define FIRST_TOLD_BY NAME_TOLD_BY_PROVIDER
#define FIRST_CONTEXT NAME_CONTEXT_UNKNOWN
#define FIRST_DIRECTION NAME_DIRECTION_UNKNOWN
#define FIRST_DIFFERENCE NAME_DIFFERENCE_MEANING
#define FIRST_FIELD NAME_FIELD_CLASS
#define MEMBER(enumeration, id, name)                                          \
  static_assert(NAME_##enumeration##_##id - FIRST_##enumeration ==             \
                    (int)SMTPCODE_##enumeration##_##id,                        \
                #enumeration "_" #id " stands in another place in "            \
                             "smtpcode-code.h");                               \
  static_assert(sizeof(name) <= sizeof(names[0]),                              \
                "a name is too long: " #enumeration "_" #id);
#include "member-rows.h"

static const unsigned char kinds[] = {
#define IS_FIELD(id, key, kind) SMTPCODE_KIND_##kind,
#include "enumerations.def"
};
static_assert(sizeof(kinds) == SMTPCODE_FIELDS, "every field has a row");
static_assert(FIRST_FIELD - FIRST_DIFFERENCE == (int)SMTPCODE_DIFFERENCES,
              "every difference has a row");

/* The number of a member among those up to the last of its enumeration; -1 past
 * it. */
#define MEMBER_OF(enumeration, last, number)                                   \
  ((number) <= (unsigned)SMTPCODE_##enumeration##_##last                       \
       ? (int)(FIRST_##enumeration + (number))                                 \
       : -1)

static const char *name_at(int number)
{
  return number < 0 ? NULL : names[number];
}

const char *smtpcode_retry_name(unsigned retry)
{
  return name_at(MEMBER_OF(RETRY, UNKNOWN, retry));
}

const char *smtpcode_actor_name(unsigned actor)
{
  return name_at(MEMBER_OF(ACTOR, SOFTWARE_AUTHOR, actor));
}

const char *smtpcode_message_name(unsigned message)
{
  return name_at(MEMBER_OF(MESSAGE, HANDED_OVER, message));
}

const char *smtpcode_standing_name(unsigned standing)
{
  return name_at(MEMBER_OF(STANDING, UNREGISTERED, standing));
}

const char *smtpcode_basis_name(unsigned basis)
{
  return name_at(MEMBER_OF(BASIS, SEEN, basis));
}

const char *smtpcode_sense_name(unsigned sense)
{
  return name_at(MEMBER_OF(SENSE, UNREGISTERED, sense));
}

const char *smtpcode_told_by_name(unsigned told_by)
{
  return name_at(MEMBER_OF(TOLD_BY, REPLY, told_by));
}

const char *smtpcode_context_name(unsigned context)
{
  return name_at(MEMBER_OF(CONTEXT, OWN_SERVER, context));
}

const char *smtpcode_direction_name(unsigned direction)
{
  return name_at(MEMBER_OF(DIRECTION, LOGIN, direction));
}

const char *field_key(enum smtpcode_field_name field)
{
  return names[FIRST_FIELD + (int)field];
}

enum smtpcode_field_kind field_kind(enum smtpcode_field_name field)
{
  return kinds[field];
}

const char *difference_key(enum smtpcode_difference_name difference)
{
  return names[FIRST_DIFFERENCE + (int)difference];
}

const char *class_name(const struct smtpcode_code *code)
{
  static const char classes[][6][6] = {
      [SMTPCODE_REPLY_CODE] = {"", "1xx", "2xx", "3xx", "4xx", "5xx"},
      [SMTPCODE_ENHANCED_CODE] = {"", "", "2.x.x", "", "4.x.x", "5.x.x"},
  };
  return classes[code->kind][code->part[0]];
}

const char *category_name(const struct smtpcode_code *code)
{
  static const char categories[][8][4] = {
      [SMTPCODE_REPLY_CODE] = {"x0z", "x1z", "x2z", "x3z", "x4z", "x5z"},
      [SMTPCODE_ENHANCED_CODE] = {"X.0", "X.1", "X.2", "X.3", "X.4", "X.5",
                                  "X.6", "X.7"},
  };
  return categories[code->kind][code->part[1]];
}

/* Of a member the phrases stand together: those of a kind are so far apart. */
static const char *phrase(int language, unsigned first, unsigned second,
                          unsigned member)
{
  return catalog_phrase(language, first + (second - first) * member);
}
#define PHRASE_OF(kind, first, second, member)                                 \
  phrase(language, PHRASE_##kind##_##first, PHRASE_##kind##_##second, member)

const char *smtpcode_retry_word(unsigned retry, int language)
{
  return retry <= SMTPCODE_RETRY_UNKNOWN
             ? PHRASE_OF(RETRY, NOT_NEEDED, AUTOMATIC, retry)
             : NULL;
}

const char *smtpcode_actor_word(unsigned actor, int language)
{
  return actor <= SMTPCODE_ACTOR_SOFTWARE_AUTHOR
             ? PHRASE_OF(ACTOR, NOBODY, SENDER, actor)
             : NULL;
}

const char *retry_sentence(enum smtpcode_retry retry, int language)
{
  return PHRASE_OF(VERDICT_RETRY, NOT_NEEDED, AUTOMATIC, retry);
}

const char *actor_sentence(enum smtpcode_actor actor, int language)
{
  return PHRASE_OF(VERDICT_ACTOR, NOBODY, SENDER, actor);
}

const char *message_sentence(enum smtpcode_message message, int language)
{
  return PHRASE_OF(VERDICT_MESSAGE, NONE, SENDER, message);
}

const char *actor_clause(enum smtpcode_actor actor, int language)
{
  return PHRASE_OF(DIFFERENCE_ACTOR, NOBODY, SENDER, actor);
}

const char *refused_clause(enum smtpcode_refused refused, int language)
{
  return PHRASE_OF(REFUSES, NOTHING, SESSION, refused);
}

const char *standing_word(enum smtpcode_standing standing, int language)
{
  return PHRASE_OF(STANDING, STANDARD, EXTENSION, standing);
}
