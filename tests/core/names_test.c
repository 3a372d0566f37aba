/* SPDX-License-Identifier: MIT
 *
 * The names that machines read: commands, standings, fields, enumerated values.
 */
#include "enumerations.h"
#include "codes.h"
#include "suite.h"

#include <string.h>

/* Every command and phase that some RFC gives replies, in the order of a
 * session. */
static const char *const commands[] = {
    "CONNECTION", "EHLO", "HELO",        "LHLO", "STARTTLS", "AUTH", "MAIL",
    "RCPT",       "DATA", "END-OF-DATA", "BDAT", "BURL",     "RSET", "VRFY",
    "EXPN",       "HELP", "NOOP",        "QUIT", "ETRN",     "ATRN"};

static void test_commands(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(commands); i++) {
    assert_string_equal(smtpcode_command_name((int)i), commands[i]);
    assert_int_equal(smtpcode_command(commands[i]), i);
  }
  assert_null(smtpcode_command_name(LENGTH(commands)));
  assert_null(smtpcode_command_name(1000));
  assert_null(smtpcode_command_name(-1));
}

struct command {
  const char *name, *text, *command; /* NULL: unknown */
};

static const struct command rows[] = {
    {"A command may be in lower case", "rcpt", "RCPT"},
    {"A command may be in mixed case", "rCpT", "RCPT"},
    {"A phase has hyphens", "end-of-data", "END-OF-DATA"},
    {"A beginning is no command", "RCP", NULL},
    {"A longer word is no command", "RCPTS", NULL},
    {"The beginning of another name is a command", "DATA", "DATA"},
    {"Nothing is no command", "", NULL},
    {"A blank behind is no part of a command", "RCPT ", NULL},
    {"A hyphen is no underscore", "END_OF_DATA", NULL},
    {"A letter is not what differs from it by one bit",
     "\x12"
     "CPT",
     NULL},
    {"Another word is no command", "TURN", NULL},
};

static void test_command(void **state)
{
  const struct command *row = *state;
  int number = smtpcode_command(row->text);
  if (!row->command)
    assert_int_equal(number, -1);
  else
    assert_string_equal(smtpcode_command_name(number), row->command);
}

static void test_standings(void **state)
{
  (void)state;
  static const char *const names[] = {
      [SMTPCODE_STANDING_STANDARD] = "standard",
      [SMTPCODE_STANDING_EXTENSION] = "extension",
      [SMTPCODE_STANDING_OBSOLETE] = "obsolete",
      [SMTPCODE_STANDING_REGISTRY_ONLY] = "registry-only",
      [SMTPCODE_STANDING_IN_NO_RFC] = "in-no-rfc",
      [SMTPCODE_STANDING_UNREGISTERED] = "unregistered"};
  for (unsigned i = 0; i < LENGTH(names); i++)
    assert_string_equal(smtpcode_standing_name(i), names[i]);
}

static void test_values(void **state)
{
  (void)state;
  static const char *const retries[] = {"not-needed", "automatic",
                                        "after-change", "never"};
  static const char *const actors[] = {"nobody",
                                       "sender",
                                       "sender-administrator",
                                       "recipient",
                                       "recipient-administrator",
                                       "software-author"};
  static const char *const messages[] = {"none", "sender", "queued", "returned",
                                         "accepted"};
  static const char *const bases[] = {"documented", "seen"};
  static const char *const senses[] = {"registered", "other", "unregistered"};
  static const char *const differences[] = {"meaning", "class", "category",
                                            "refuses", "actor", "commands"};
  for (unsigned i = 0; i < LENGTH(retries); i++)
    assert_string_equal(name_of_retry(i), retries[i]);
  for (unsigned i = 0; i < LENGTH(actors); i++)
    assert_string_equal(name_of_actor(i), actors[i]);
  for (unsigned i = 0; i < LENGTH(messages); i++)
    assert_string_equal(name_of_message(i), messages[i]);
  for (unsigned i = 0; i < LENGTH(bases); i++)
    assert_string_equal(name_of_basis(i), bases[i]);
  for (unsigned i = 0; i < LENGTH(senses); i++)
    assert_string_equal(name_of_sense(i), senses[i]);
  for (unsigned i = 0; i < LENGTH(differences); i++)
    assert_string_equal(name_of_difference(i), differences[i]);
}

struct field {
  const char *name;
  enum smtpcode_field_name field;
  const char *key;
  bool list, compared, word;
};

/* Keys are for ever: scripts read them. */
static const struct field fields[] = {
    {"The class is a word, compared", SMTPCODE_FIELD_CLASS, "class", false, true,
     true},
    {"The retry is a word, compared", SMTPCODE_FIELD_RETRY, "retry", false, true,
     true},
    {"Who acts is a word, compared", SMTPCODE_FIELD_ACTOR, "actor", false, true,
     true},
    {"The message is a word", SMTPCODE_FIELD_MESSAGE, "message", false, false, true},
    {"The description is compared", SMTPCODE_FIELD_DESCRIPTION, "description", false,
     true, false},
    {"When you see it is compared", SMTPCODE_FIELD_WHEN, "when", false, true, false},
    {"How to fix it is compared", SMTPCODE_FIELD_FIX, "fix", false, true, false},
    {"The category is a word", SMTPCODE_FIELD_CATEGORY, "category", false, false,
     true},
    {"The commands are a list, compared", SMTPCODE_FIELD_COMMANDS, "commands", true,
     true, false},
    {"The enhanced codes are a list", SMTPCODE_FIELD_ENHANCED, "enhanced", true,
     false, false},
    {"The classes are a list", SMTPCODE_FIELD_CLASSES, "classes", true, false, false},
    {"The standing is a word", SMTPCODE_FIELD_STANDING, "standing", false, false,
     true},
    {"The sources are a list", SMTPCODE_FIELD_SOURCES, "sources", true, false, false},
    {"See also is a list", SMTPCODE_FIELD_SEE_ALSO, "see_also", true, false, false},
    {"The nearest codes are a list", SMTPCODE_FIELD_NEAREST, "nearest", true, false,
     false},
    {"What else it is used for is a list", SMTPCODE_FIELD_MEANINGS, "meanings", true,
     false, false},
    {"When servers send it is a list", SMTPCODE_FIELD_SERVERS, "servers", true, false,
     false},
    {"The codes are a list", SMTPCODE_FIELD_CODES, "codes", true, false, false},
};

static void test_field(void **state)
{
  const struct field *row = *state;
  struct smtpcode_explanation explanation;
  explain("450", &explanation);
  const struct smtpcode_field *field = &explanation.field[row->field];
  assert_string_equal(field->key, row->key);
  assert_int_equal(field->list, row->list);
  assert_int_equal(field->compared, row->compared);
  assert_int_equal(field->word, row->word);
  assert_true(strlen(field->heading) > 0);
}

static void test_all_fields(void **state)
{
  (void)state;
  assert_int_equal(LENGTH(fields), SMTPCODE_FIELDS);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Commands have names and numbers", test_commands);
  SUITE_ROWS(&suite, rows, test_command);
  suite_add(&suite, "Standings have names", test_standings);
  suite_add(&suite, "Enumerated values have names", test_values);
  SUITE_ROWS(&suite, fields, test_field);
  suite_add(&suite, "No field is without a row here", test_all_fields);
  return suite_run(&suite, "names for machines");
}
