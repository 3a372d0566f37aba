/* SPDX-License-Identifier: MIT
 *
 * Commands and phases: their names and numbers.
 */
#include "phases.h"
#include "suite.h"

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

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Commands have names and numbers", test_commands);
  SUITE_ROWS(&suite, rows, test_command);
  return suite_run(&suite, "commands and phases");
}
