/* SPDX-License-Identifier: MIT
 *
 * Command lines that are refused, and what is said; and the options of list,
 * whose arguments are looked up.
 */
#include "capture.h"
#include "options.h"
#include "run.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define WORDS 6

struct row {
  const char *name;
  const char *words[WORDS + 1];
  const char *says[3]; /* all of them */
};

static const struct row rows[] = {
    {"A format that is missing is named", {"450", "-f"}, {"'-f'", "argument"}},
    {"A format that is missing is named by name",
     {"--format"},
     {"'--format'", "argument"}},
    {"A width that is missing behind joined letters is named",
     {"-bw"},
     {"'-bw'", "argument"}},
    {"An argument that is not wanted is named",
     {"--json=yes", "450"},
     {"'--json=yes'", "leave out"}},
    {"An empty argument that is not wanted is named",
     {"--brief="},
     {"'--brief='", "leave out"}},
    {"An unknown format is named, and what there is",
     {"-f", "xml", "450"},
     {"unknown format 'xml'", "text, json, tsv or markdown"}},
    {"A format is not cut short", {"--format=js"}, {"unknown format 'js'"}},
    {"A format has no capitals", {"--format=JSON"}, {"unknown format 'JSON'"}},
    {"An empty format is unknown", {"--format="}, {"unknown format ''"}},
    {"A word is no width", {"-w", "wide"}, {"'wide' is no width"}},
    {"A number and more is no width", {"-w", "80x"}, {"'80x' is no width"}},
    {"A negative number is no width", {"-w", "-1"}, {"'-1' is no width"}},
    {"Nothing is no width", {"--width="}, {"'' is no width"}},
    {"Six digits are no width", {"-w", "100000"}, {"'100000' is no width"}},
    {"A width is not read as a C number", {"-w0x50"}, {"'0x50' is no width"}},
    {"A colour is no time to colour",
     {"--color=red"},
     {"'red'", "auto, always or never"}},
    {"An unknown language is named", {"-l", "xx"}, {"language 'xx'", "en, de"}},
    {"An unknown letter is named with its word",
     {"-bx", "450"},
     {"unknown option '-bx'", "--"}},
    {"A code with a minus is an unknown option",
     {"-450"},
     {"unknown option '-450'", "'--' ends"}},
    {"An unknown name is named with the nearest",
     {"--fromat=json"},
     {"unknown option '--fromat=json'", "'--format'"}},
    {"A name is not cut short", {"--vers"}, {"unknown option '--vers'"}},
    {"A name has no capitals", {"--Brief"}, {"'--Brief'", "'--brief'"}},
    {"An unknown command is named with the nearest",
     {"lst", "4xx"},
     {"unknown command 'lst'", "'list'"}},
    {"An unknown command is never searched for",
     {"greylist"},
     {"unknown command 'greylist'"}},
    {"A command has no capitals",
     {"LIST"},
     {"unknown command 'LIST'", "'list'"}},
    {"A command is not cut short",
     {"comp", "450", "502"},
     {"unknown command 'comp'", "'compare'"}},
    {"An option of another command is named with the command",
     {"list", "--brief"},
     {"'--brief'", "'list'"}},
    {"An option of list does not go with a code",
     {"450", "--standing=standard"},
     {"'--standing'", "'explain'"}},
    {"An unknown SMTP command is named",
     {"list", "--command=TURN"},
     {"'TURN'", "END-OF-DATA"}},
    {"An empty SMTP command is unknown", {"list", "--command="}, {"''"}},
    {"An unknown standing is named, and what there is",
     {"list", "--standing=good"},
     {"'good'", "standard, extension, obsolete, registry-only or in-no-rfc"}},
    {"No code of the table is unregistered",
     {"list", "--standing=unregistered"},
     {"'unregistered'"}},
    {"Controls in a word are shown, not obeyed",
     {"--\033[31m"},
     {"'--\\x1b[31m'"}},
};

static char *argv[RUN_WORDS + 2];
static struct options options;

static const char *read_words(struct capture *errors, const char *const *words,
                              bool *good)
{
  int argc = run_argv(words, argv);
  capture_begin(errors);
  struct errors said = {errors->descriptor, 0};
  *good = options_read(&options, argc, argv, &said);
  return capture_end(errors);
}

/* One line: smtpcode: what is wrong: what to do. */
static void test_row(void **state)
{
  const struct row *row = *state;
  struct capture errors;
  bool good;
  const char *text = read_words(&errors, row->words, &good);
  size_t length = strlen(text);
  assert_false(good);
  assert_true(length > 0);
  assert_ptr_equal(strchr(text, '\n'), text + length - 1);
  assert_memory_equal(text, "smtpcode: ", 10);
  assert_true(strchr(text + 10, ':') != NULL || holds(text, "nearest"));
  assert_int_not_equal(text[length - 2], '.');
  for (size_t i = 0; i < LENGTH(row->says) && row->says[i]; i++)
    if (!holds(text, row->says[i]))
      fail_msg("no %s in: %s", row->says[i], text);
  capture_free(&errors);
}

struct lookup {
  const char *name;
  const char *words[WORDS + 1];
  const char *answers;
  int standing;
};

static const struct lookup lookups[] = {
    {"An SMTP command is looked up", {"list", "--command=RCPT"}, "RCPT", -1},
    {"An SMTP command may be in lower case",
     {"list", "--command", "end-of-data"},
     "END-OF-DATA",
     -1},
    {"A standing is looked up",
     {"list", "--standing=extension"},
     NULL,
     SMTPCODE_STANDING_EXTENSION},
    {"A standing may have capitals",
     {"list", "--standing=Extension"},
     NULL,
     SMTPCODE_STANDING_EXTENSION},
    {"A standing may be the last",
     {"--standing", "in-no-rfc", "list"},
     NULL,
     SMTPCODE_STANDING_IN_NO_RFC},
    {"Both may be given",
     {"list", "--standing=standard", "--command=DATA"},
     "DATA",
     SMTPCODE_STANDING_STANDARD},
};

static void test_lookup(void **state)
{
  const struct lookup *row = *state;
  struct capture errors;
  bool good;
  assert_string_equal(read_words(&errors, row->words, &good), "");
  capture_free(&errors);
  assert_true(good);
  assert_int_equal(options.command, COMMAND_LIST);
  assert_int_equal(options.standing, row->standing);
  if (row->answers)
    assert_string_equal(smtpcode_command_name(options.answers), row->answers);
  else
    assert_int_equal(options.answers, -1);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, lookups, test_lookup);
  return suite_run(&suite, "command lines that are refused");
}
