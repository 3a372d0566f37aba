/* SPDX-License-Identifier: MIT
 *
 * Messages, what is wrong with operands, and the nearest names.
 */
#include "message.h"
#include "nearest.h"
#include "capture.h"
#include "suite.h"
#include "table.h"
#include "text.h"

#include <string.h>

struct row {
  const char *name;
  enum notice notice;
  const char *it, *other, *expected;
};

static const struct row rows[] = {
    {"A message names the program", NOTICE_TOO_MANY_CODES, NULL, NULL,
     "smtpcode: too many codes to compare: give eight at most\n"},
    {"What it is about stands in quotes", NOTICE_NO_WIDTH, "a", NULL,
     "smtpcode: 'a' is no width: give a number of columns, or 0\n"},
    {"What else it names may stand without", NOTICE_CANNOT_READ, "a", "b",
     "smtpcode: cannot read 'a' (b): give a file, or - for a pipe\n"},
    {"A hole may be the first thing, and have no quotes", NOTICE_NO_ROW, "a",
     "7", "smtpcode: a:7: no row of a scan: give what 'scan -f tsv' printed\n"},
    {"An empty text has quotes", NOTICE_NO_CODE, "", "b",
     "smtpcode: '' is no code: b\n"},
    {"What a text holds is not read again", NOTICE_NO_CODE, "{other}{it}", "b",
     "smtpcode: '{other}{it}' is no code: b\n"},
    {"Controls are shown", NOTICE_NO_CODE, "\033[2J", "\r\n",
     "smtpcode: '\\x1b[2J' is no code: \\r\\n\n"},
    {"Letters of other scripts stay", NOTICE_NO_CODE, "caf\xc3\xa9", "b",
     "smtpcode: 'caf\xc3\xa9' is no code: b\n"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  struct capture capture;
  capture_begin(&capture);
  const struct errors errors = {capture.descriptor, 0};
  message(&errors, row->notice, row->it, row->other);
  assert_string_equal(capture_end(&capture), row->expected);
  capture_free(&capture);
}

/* Every problem has a text of its own: what is wrong, and what to do. */
static void test_problems(void **state)
{
  (void)state;
  for (unsigned a = SMTPCODE_EMPTY; a <= SMTPCODE_LEADING_ZERO; a++) {
    const char *text = problem_text(0, a);
    assert_true(holds(text, ": give "));
    assert_true(text[0] >= 'a' && text[0] <= 'z');
    assert_int_not_equal(text[strlen(text) - 1], '.');
    assert_null(style_fault(text));
    for (unsigned b = SMTPCODE_EMPTY; b < a; b++)
      assert_string_not_equal(text, problem_text(0, b));
  }
}

struct pair {
  const char *name, *a, *b;
  unsigned distance;
};

static const struct pair pairs[] = {
    {"A word is not far from itself", "list", "list", 0},
    {"Two empty words are the same", "", "", 0},
    {"A word is as far from nothing as it is long", "list", "", 4},
    {"Nothing is as far from a word as it is long", "", "list", 4},
    {"A letter may be left out", "lst", "list", 1},
    {"A letter may be added", "lists", "list", 1},
    {"A letter may be changed", "lisp", "list", 1},
    {"Two letters exchanged are two changes", "lsit", "list", 2},
    {"All letters may be other ones", "abc", "xyz", 3},
    {"The shortest way counts", "kitten", "sitting", 3},
    {"Words of 31 letters are compared whole",
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", 1},
    {"Longer words are cut", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaXXXX",
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaYYYYYYYY", 0},
};

static void test_pair(void **state)
{
  const struct pair *row = *state;
  assert_int_equal(distance(row->a, strlen(row->a), row->b), row->distance);
  assert_int_equal(distance(row->b, strlen(row->b), row->a), row->distance);
}

static void test_long(void **state)
{
  (void)state;
  char text[300];
  memset(text, 'x', sizeof(text) - 1);
  text[sizeof(text) - 1] = '\0';
  assert_int_equal(distance(text, strlen(text), "list"), 31);
  assert_int_equal(distance("list", strlen("list"), text), 31);
}

struct name {
  const char *name, *text, *command, *option;
};

static const struct name names[] = {
    {"A command is nearest to itself", "compare", "compare", NULL},
    {"A command may lack a letter", "compre", "compare", NULL},
    {"A command may have capitals", "SEARCh", "search", NULL},
    {"A command may be abbreviated", "expl", "explain", NULL},
    {"An option is nearest to itself", "width", NULL, "width"},
    {"An option may be British", "colour", NULL, "color"},
    {"An option may have letters exchanged", "fromat", NULL, "format"},
    {"An option may have a letter too many", "breief", NULL, "brief"},
    {"No command is near to another word", "mailbox", NULL, NULL},
    {"Nor to a short one", "man", NULL, NULL},
    {"No option is near to another word", "foo", NULL, NULL},
    {"A long name may have more slips", "anotatte", NULL, "annotate"},
};

static void test_name(void **state)
{
  const struct name *row = *state;
  if (row->command)
    assert_string_equal(command_nearest(row->text), row->command);
  if (row->option)
    assert_string_equal(option_nearest(row->text, strlen(row->text)),
                        row->option);
  if (!row->command && !row->option) {
    assert_null(command_nearest(row->text));
    assert_null(option_nearest(row->text, strlen(row->text)));
  }
}

/* Every row is found by its own name, and no two names are the same. */
static void test_table(void **state)
{
  (void)state;
  for (unsigned i = 0; i < COMMANDS; i++) {
    assert_int_equal(command_named(command_row(i)->name), i);
    assert_true(strlen(notice_text(0, command_row(i)->use)) > 0);
  }
  assert_int_equal(command_named("lists"), COMMANDS);
  assert_int_equal(command_named(""), COMMANDS);
  for (unsigned i = 0; i < OPTIONS; i++)
    for (unsigned k = 0; k < i; k++) {
      assert_string_not_equal(option_row(i)->name, option_row(k)->name);
      assert_true(!option_row(i)->letter ||
                  option_row(i)->letter != option_row(k)->letter);
    }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Every problem says what is wrong and what to do",
            test_problems);
  SUITE_ROWS(&suite, pairs, test_pair);
  suite_add(&suite, "Very long words do no harm", test_long);
  SUITE_ROWS(&suite, names, test_name);
  suite_add(&suite, "Commands and options have names of their own", test_table);
  return suite_run(&suite, "messages and names");
}
