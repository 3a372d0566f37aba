/* SPDX-License-Identifier: MIT
 *
 * The names for machines. Arrays of characters, not of pointers: they need no
 * relocations.
 */
#include "names.h"

#include <smtpcode.h>

#include <assert.h>
#include <stddef.h>

static const struct field_name fields[] = {
    [SMTPCODE_CLASS] = {"class", false, true, false, true, false},
    [SMTPCODE_RETRY] = {"retry", false, true, false, true, false},
    [SMTPCODE_ACTOR] = {"actor", false, true, false, true, false},
    [SMTPCODE_MESSAGE] = {"message", false, false, false, true, false},
    [SMTPCODE_DESCRIPTION] = {"description", true, true, false, false, false},
    [SMTPCODE_WHEN] = {"when", true, true, false, false, false},
    [SMTPCODE_FIX] = {"fix", true, true, false, false, false},
    [SMTPCODE_CATEGORY] = {"category", true, false, false, true, false},
    [SMTPCODE_COMMANDS] = {"commands", true, true, true, false, false},
    [SMTPCODE_ENHANCED] = {"enhanced", true, false, true, false, false},
    [SMTPCODE_CLASSES] = {"classes", true, false, true, false, false},
    [SMTPCODE_STANDING] = {"standing", true, false, false, true, false},
    [SMTPCODE_SOURCES] = {"sources", true, false, true, false, false},
    [SMTPCODE_SEE_ALSO] = {"see_also", true, false, true, false, false},
    [SMTPCODE_NEAREST] = {"nearest", true, false, true, false, false},
    [SMTPCODE_MEANINGS] = {"meanings", true, false, true, false, false},
    [SMTPCODE_SERVERS] = {"servers", true, false, true, false, true},
    [SMTPCODE_CODES] = {"codes", true, false, true, false, false},
};
static_assert(sizeof(fields) / sizeof(fields[0]) == SMTPCODE_FIELDS,
              "every field has a name");

static const char retries[][13] = {
    [SMTPCODE_RETRY_NOT_NEEDED] = "not-needed",
    [SMTPCODE_RETRY_AUTOMATIC] = "automatic",
    [SMTPCODE_RETRY_AFTER_CHANGE] = "after-change",
    [SMTPCODE_RETRY_NEVER] = "never",
    [SMTPCODE_RETRY_GIVEN_UP] = "given-up",
};

static const char actors[][24] = {
    [SMTPCODE_ACTOR_NOBODY] = "nobody",
    [SMTPCODE_ACTOR_SENDER] = "sender",
    [SMTPCODE_ACTOR_SENDER_ADMINISTRATOR] = "sender-administrator",
    [SMTPCODE_ACTOR_RECIPIENT] = "recipient",
    [SMTPCODE_ACTOR_RECIPIENT_ADMINISTRATOR] = "recipient-administrator",
    [SMTPCODE_ACTOR_SOFTWARE_AUTHOR] = "software-author",
};

static const char messages[][9] = {
    [SMTPCODE_MESSAGE_NONE] = "none",
    [SMTPCODE_MESSAGE_SENDER] = "sender",
    [SMTPCODE_MESSAGE_QUEUED] = "queued",
    [SMTPCODE_MESSAGE_RETURNED] = "returned",
    [SMTPCODE_MESSAGE_ACCEPTED] = "accepted",
};

static const char bases[][11] = {
    [SMTPCODE_BASIS_DOCUMENTED] = "documented",
    [SMTPCODE_BASIS_SEEN] = "seen",
};

static const char senses[][13] = {
    [SMTPCODE_SENSE_REGISTERED] = "registered",
    [SMTPCODE_SENSE_OTHER] = "other",
    [SMTPCODE_SENSE_UNREGISTERED] = "unregistered",
};

static const char standings[][14] = {
    [SMTPCODE_STANDING_STANDARD] = "standard",
    [SMTPCODE_STANDING_EXTENSION] = "extension",
    [SMTPCODE_STANDING_OBSOLETE] = "obsolete",
    [SMTPCODE_STANDING_REGISTRY_ONLY] = "registry-only",
    [SMTPCODE_STANDING_IN_NO_RFC] = "in-no-rfc",
    [SMTPCODE_STANDING_UNREGISTERED] = "unregistered",
};

static const char differences[][9] = {
    [SMTPCODE_DIFFERENCE_MEANING] = "meaning",
    [SMTPCODE_DIFFERENCE_CLASS] = "class",
    [SMTPCODE_DIFFERENCE_CATEGORY] = "category",
    [SMTPCODE_DIFFERENCE_REFUSES] = "refuses",
    [SMTPCODE_DIFFERENCE_ACTOR] = "actor",
    [SMTPCODE_DIFFERENCE_COMMANDS] = "commands",
};

const struct field_name *names_of_fields(void)
{
  return fields;
}

const char *name_of_class(const struct smtpcode_code *code)
{
  static const char names[][6][6] = {
      [SMTPCODE_REPLY] = {"", "1xx", "2xx", "3xx", "4xx", "5xx"},
      [SMTPCODE_STATUS] = {"", "", "2.x.x", "", "4.x.x", "5.x.x"},
  };
  return names[code->kind][code->part[0]];
}

const char *name_of_category(const struct smtpcode_code *code)
{
  static const char names[][8][4] = {
      [SMTPCODE_REPLY] = {"x0z", "x1z", "x2z", "x3z", "x4z", "x5z"},
      [SMTPCODE_STATUS] = {"X.0", "X.1", "X.2", "X.3", "X.4", "X.5", "X.6",
                           "X.7"},
  };
  return names[code->kind][code->part[1]];
}

const char *name_of_retry(enum smtpcode_retry retry)
{
  return retries[retry];
}

const char *name_of_actor(enum smtpcode_actor actor)
{
  return actors[actor];
}

const char *name_of_message(enum smtpcode_message message)
{
  return messages[message];
}

const char *smtpcode_standing_name(enum smtpcode_standing standing)
{
  return standings[standing];
}

const char *name_of_basis(enum smtpcode_basis basis)
{
  return bases[basis];
}

const char *name_of_sense(enum smtpcode_sense sense)
{
  return senses[sense];
}

const char *name_of_difference(enum smtpcode_difference_name difference)
{
  return differences[difference];
}
