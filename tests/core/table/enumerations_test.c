/* SPDX-License-Identifier: MIT
 *
 * The members of enumerations: their names, which machines read, the words for
 * people, and the keys and kinds of fields.
 */
#include "enumerations.h"
#include "codes.h"
#include "suite.h"

#include <string.h>

/* Names are for ever: scripts read them. */
static const char *const retries[] = {
    [SMTPCODE_RETRY_NOT_NEEDED] = "not-needed",
    [SMTPCODE_RETRY_AUTOMATIC] = "automatic",
    [SMTPCODE_RETRY_BY_HAND] = "by-hand",
    [SMTPCODE_RETRY_AFTER_CHANGE] = "after-change",
    [SMTPCODE_RETRY_NEVER] = "never",
    [SMTPCODE_RETRY_GIVEN_UP] = "given-up",
    [SMTPCODE_RETRY_IN_SPITE] = "automatic",
    [SMTPCODE_RETRY_BY_CLASS] = "",
    [SMTPCODE_RETRY_UNKNOWN] = ""};
static const char *const actors[] = {
    [SMTPCODE_ACTOR_NOBODY] = "nobody",
    [SMTPCODE_ACTOR_SENDER] = "sender",
    [SMTPCODE_ACTOR_SENDER_ADMINISTRATOR] = "sender-administrator",
    [SMTPCODE_ACTOR_RECIPIENT] = "recipient",
    [SMTPCODE_ACTOR_RECIPIENT_ADMINISTRATOR] = "recipient-administrator",
    [SMTPCODE_ACTOR_SOFTWARE_AUTHOR] = "software-author"};
static const char *const messages[] = {[SMTPCODE_MESSAGE_NONE] = "none",
                                       [SMTPCODE_MESSAGE_SENDER] = "sender",
                                       [SMTPCODE_MESSAGE_QUEUED] = "queued",
                                       [SMTPCODE_MESSAGE_RETURNED] = "returned",
                                       [SMTPCODE_MESSAGE_ACCEPTED] = "accepted",
                                       [SMTPCODE_MESSAGE_HANDED_OVER] =
                                           "handed-over"};
static const char *const standings[] = {
    [SMTPCODE_STANDING_STANDARD] = "standard",
    [SMTPCODE_STANDING_EXTENSION] = "extension",
    [SMTPCODE_STANDING_OBSOLETE] = "obsolete",
    [SMTPCODE_STANDING_REGISTRY_ONLY] = "registry-only",
    [SMTPCODE_STANDING_IN_NO_RFC] = "in-no-rfc",
    [SMTPCODE_STANDING_UNREGISTERED] = "unregistered"};
static const char *const bases[] = {
    [SMTPCODE_BASIS_DOCUMENTED] = "documented", [SMTPCODE_BASIS_SEEN] = "seen"};
static const char *const senses[] = {[SMTPCODE_SENSE_REGISTERED] = "registered",
                                     [SMTPCODE_SENSE_OTHER] = "other",
                                     [SMTPCODE_SENSE_UNREGISTERED] =
                                         "unregistered"};
static const char *const tellers[] = {[SMTPCODE_TOLD_BY_PROVIDER] = "provider",
                                      [SMTPCODE_TOLD_BY_WORDS] = "words",
                                      [SMTPCODE_TOLD_BY_ENHANCED] = "enhanced",
                                      [SMTPCODE_TOLD_BY_REPLY] = "reply"};
static const char *const contexts[] = {[SMTPCODE_CONTEXT_UNKNOWN] = "unknown",
                                       [SMTPCODE_CONTEXT_SERVER] = "server",
                                       [SMTPCODE_CONTEXT_PROGRAM] = "program",
                                       [SMTPCODE_CONTEXT_OWN_SERVER] =
                                           "own-server"};
static const char *const directions[] = {[SMTPCODE_DIRECTION_UNKNOWN] =
                                             "unknown",
                                         [SMTPCODE_DIRECTION_OUT] = "out",
                                         [SMTPCODE_DIRECTION_IN] = "in",
                                         [SMTPCODE_DIRECTION_LOGIN] = "login"};
static const char *const differences[] = {
    [SMTPCODE_DIFFERENCE_MEANING] = "meaning",
    [SMTPCODE_DIFFERENCE_CLASS] = "class",
    [SMTPCODE_DIFFERENCE_CATEGORY] = "category",
    [SMTPCODE_DIFFERENCE_REFUSES] = "refuses",
    [SMTPCODE_DIFFERENCE_ACTOR] = "actor",
    [SMTPCODE_DIFFERENCE_COMMANDS] = "commands"};

struct enumeration {
  const char *name;
  const char *(*name_of)(unsigned member);
  const char *const *names;
  unsigned count;
};

static const struct enumeration enumerations[] = {
    {"Retries have names", smtpcode_retry_name, retries, LENGTH(retries)},
    {"Actors have names", smtpcode_actor_name, actors, LENGTH(actors)},
    {"Places of the message have names", smtpcode_message_name, messages,
     LENGTH(messages)},
    {"Standings have names", smtpcode_standing_name, standings,
     LENGTH(standings)},
    {"Bases have names", smtpcode_basis_name, bases, LENGTH(bases)},
    {"Senses have names", smtpcode_sense_name, senses, LENGTH(senses)},
    {"What decides has names", smtpcode_told_by_name, tellers, LENGTH(tellers)},
    {"Contexts have names", smtpcode_context_name, contexts, LENGTH(contexts)},
    {"Directions have names", smtpcode_direction_name, directions,
     LENGTH(directions)},
};

/* A name stands for one member, but where two are the same to machines, or have
 * none. */
static bool may_be_shared(const struct enumeration *row, unsigned member)
{
  return row->name_of == smtpcode_retry_name &&
         member >= SMTPCODE_RETRY_IN_SPITE;
}

static void test_enumeration(void **state)
{
  const struct enumeration *row = *state;
  for (unsigned i = 0; i < row->count; i++) {
    assert_string_equal(row->name_of(i), row->names[i]);
    for (unsigned k = 0; k < i && !may_be_shared(row, i); k++)
      assert_string_not_equal(row->name_of(i), row->name_of(k));
  }
  assert_null(row->name_of(row->count));
  assert_null(row->name_of(row->count + 1));
  assert_null(row->name_of(~0u));
}

static void test_differences(void **state)
{
  (void)state;
  assert_int_equal(LENGTH(differences), SMTPCODE_DIFFERENCES);
  for (unsigned i = 0; i < LENGTH(differences); i++)
    assert_string_equal(difference_key(i), differences[i]);
}

/* Words for people: one for each name, and none past the last. */
static void test_words(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++) {
    for (unsigned i = 0; i < LENGTH(retries); i++)
      assert_int_equal(*smtpcode_retry_word(i, language) != '\0',
                       *retries[i] != '\0');
    for (unsigned i = 0; i < LENGTH(actors); i++)
      assert_true(*smtpcode_actor_word(i, language) != '\0');
    assert_null(smtpcode_retry_word(LENGTH(retries), language));
    assert_null(smtpcode_retry_word(~0u, language));
    assert_null(smtpcode_actor_word(LENGTH(actors), language));
    assert_null(smtpcode_actor_word(~0u, language));
  }
  assert_string_equal(smtpcode_retry_word(SMTPCODE_RETRY_AFTER_CHANGE, 0),
                      "after a change");
  assert_string_equal(smtpcode_retry_word(SMTPCODE_RETRY_GIVEN_UP, 0),
                      "given up");
  assert_string_equal(smtpcode_actor_word(SMTPCODE_ACTOR_SOFTWARE_AUTHOR, 0),
                      "author of the sending software");
}

struct field {
  const char *name;
  enum smtpcode_field_name field;
  const char *key;
  enum smtpcode_field_kind kind;
};

static const struct field fields[] = {
    {"The class is a word", SMTPCODE_FIELD_CLASS, "class", SMTPCODE_KIND_WORD},
    {"The retry is a word", SMTPCODE_FIELD_RETRY, "retry", SMTPCODE_KIND_WORD},
    {"Who acts is a word", SMTPCODE_FIELD_ACTOR, "actor", SMTPCODE_KIND_WORD},
    {"The message is a word", SMTPCODE_FIELD_MESSAGE, "message",
     SMTPCODE_KIND_WORD},
    {"The description is a text", SMTPCODE_FIELD_DESCRIPTION, "description",
     SMTPCODE_KIND_TEXT},
    {"When you see it is a text", SMTPCODE_FIELD_WHEN, "when",
     SMTPCODE_KIND_TEXT},
    {"How to fix it is a text", SMTPCODE_FIELD_FIX, "fix", SMTPCODE_KIND_TEXT},
    {"The category is a word", SMTPCODE_FIELD_CATEGORY, "category",
     SMTPCODE_KIND_WORD},
    {"The commands are a list", SMTPCODE_FIELD_COMMANDS, "commands",
     SMTPCODE_KIND_LIST},
    {"The enhanced codes are a list", SMTPCODE_FIELD_ENHANCED, "enhanced",
     SMTPCODE_KIND_LIST},
    {"The classes are a list", SMTPCODE_FIELD_CLASSES, "classes",
     SMTPCODE_KIND_LIST},
    {"The standing is a word", SMTPCODE_FIELD_STANDING, "standing",
     SMTPCODE_KIND_WORD},
    {"The sources have long titles", SMTPCODE_FIELD_SOURCES, "sources",
     SMTPCODE_KIND_SOURCES},
    {"See also is a list", SMTPCODE_FIELD_SEE_ALSO, "see_also",
     SMTPCODE_KIND_LIST},
    {"The nearest codes are a list", SMTPCODE_FIELD_NEAREST, "nearest",
     SMTPCODE_KIND_LIST},
    {"What else it is used for is a list", SMTPCODE_FIELD_MEANINGS, "meanings",
     SMTPCODE_KIND_LIST},
    {"When servers send it is a list of settings", SMTPCODE_FIELD_SERVERS,
     "servers", SMTPCODE_KIND_SETTINGS},
    {"The codes are a list on lines", SMTPCODE_FIELD_CODES, "codes",
     SMTPCODE_KIND_LINES},
};

static void test_field(void **state)
{
  const struct field *row = *state;
  struct smtpcode_explanation explanation;
  explain("450", &explanation);
  const struct smtpcode_field *field = &explanation.field[row->field];
  assert_string_equal(field->key, row->key);
  assert_int_equal(field->kind, row->kind);
  assert_string_equal(field_key(row->field), row->key);
  assert_int_equal(field_kind(row->field), row->kind);
}

/* A field of another meaning has another key. */
static void test_keys(void **state)
{
  (void)state;
  struct smtpcode_explanation explanation;
  const struct smtpcode_field *field = explanation.field;
  explain("5.1.1", &explanation);
  assert_string_equal(field[SMTPCODE_FIELD_CATEGORY].key, "subject");
  assert_string_equal(field[SMTPCODE_FIELD_ENHANCED].key, "basic_codes");
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    for (size_t k = 0; k < i; k++)
      assert_string_not_equal(field[i].key, field[k].key);
}

static void test_all_fields(void **state)
{
  (void)state;
  assert_int_equal(LENGTH(fields), SMTPCODE_FIELDS);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, enumerations, test_enumeration);
  suite_add(&suite, "Differences have keys", test_differences);
  suite_add(&suite, "There are words for people", test_words);
  SUITE_ROWS(&suite, fields, test_field);
  suite_add(&suite, "No field is without a row here", test_all_fields);
  suite_add(&suite, "No two fields have one key", test_keys);
  return suite_run(&suite, "enumerations");
}
