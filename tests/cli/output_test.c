/* SPDX-License-Identifier: MIT
 *
 * What the command makes of widths, colours, the environment, and output that
 * fails.
 */
#define _POSIX_C_SOURCE 200809L
#include "capture.h"
#include "command.h"
#include "run.h"
#include "suite.h"
#include "terminal.h"
#include "text.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct width {
  const char *name, *line;
  size_t longest; /* line that the answer may have; 0: it is not wrapped */
};

static const struct width widths[] = {
    {"An answer is not wrapped when nobody asks", "450", 0},
    {"Width 0 does not wrap", "-w0 450", 0},
    {"Width 80 wraps", "-w80 450", 80},
    {"Width 40 wraps", "--width=40 450", 40},
    {"Width 39 is 40", "-w39 450", 40},
    {"Width 1 is 40", "-w1 450", 40},
    {"A great width does not wrap", "-w10000 450", 0},
    {"A comparison has 80 columns when nobody asks", "compare 450 502", 80},
    {"A comparison of width 0 is not wrapped", "compare -w0 450 502", 0},
};

static void test_width(void **state)
{
  const struct width *row = *state;
  struct result result = run_line(row->line);
  const char *text = result.output;
  char line[2048];
  size_t longest = 0;
  while (next_line(&text, line, sizeof(line)))
    longest = strlen(line) > longest ? strlen(line) : longest;
  if (row->longest)
    assert_in_range(longest, row->longest * 9 / 10, row->longest);
  else
    assert_true(longest > 100);
  result_free(&result);
}

struct colouring {
  const char *name, *line;
  bool coloured;
};

static const struct colouring colours[] = {
    {"No terminal has no colour", "450", false},
    {"Colour may be forced", "--color=always 450", true},
    {"Colour may be forced in a comparison", "compare --color=always 450 502",
     true},
    {"Colour may be forced in a list", "list --color=always 4xx", true},
    {"Colour may be forbidden", "--color=never 450", false},
    {"JSON has no colour", "--color=always --json 450", false},
    {"TSV has no colour", "--color=always -ftsv 450", false},
    {"Markdown has no colour", "--color=always -fmarkdown 450", false},
};

static void test_colour(void **state)
{
  const struct colouring *row = *state;
  static char plain[65536];
  struct result result = run_line(row->line);
  assert_int_equal(holds(result.output, "\033["), row->coloured);
  assert_true(without_colour(result.output, plain, sizeof(plain)));
  assert_string_equal(result.errors, "");
  result_free(&result);
}

struct environment {
  const char *name, *variables[3];
  unsigned width;
  bool coloured;
};

static const struct environment environments[] = {
    {"COLUMNS is the width", {"COLUMNS=72", "TERM=vt100"}, 72, true},
    {"COLUMNS may be great", {"COLUMNS=1000", "TERM=vt100"}, 1000, true},
    {"Without COLUMNS the width is 80", {"TERM=vt100"}, 80, true},
    {"COLUMNS of nothing is no width", {"COLUMNS=", "TERM=vt100"}, 80, true},
    {"COLUMNS of 0 is no width", {"COLUMNS=0", "TERM=vt100"}, 80, true},
    {"COLUMNS of letters is no width",
     {"COLUMNS=wide", "TERM=vt100"},
     80,
     true},
    {"COLUMNS with a sign is no width", {"COLUMNS=-5", "TERM=vt100"}, 80, true},
    {"COLUMNS with letters behind is no width",
     {"COLUMNS=72x", "TERM=vt100"},
     80,
     true},
    {"A longer name is another variable",
     {"MY_COLUMNS=72", "COLUMNS2=72", "TERM=vt100"},
     80,
     true},
    {"NO_COLOR forbids colour", {"TERM=vt100", "NO_COLOR=1"}, 80, false},
    {"NO_COLOR of any value forbids colour",
     {"TERM=vt100", "NO_COLOR=0"},
     80,
     false},
    {"An empty NO_COLOR forbids nothing",
     {"TERM=vt100", "NO_COLOR="},
     80,
     true},
    {"A dumb terminal has no colour", {"TERM=dumb"}, 80, false},
    {"An unknown terminal has no colour", {"LANG=C"}, 80, false},
    {"A terminal without a name has no colour", {"TERM="}, 80, false},
    {"A terminal has colour", {"TERM=xterm"}, 80, true},
};

static void test_environment(void **state)
{
  const struct environment *row = *state;
  char *environment[LENGTH(row->variables) + 1] = {NULL};
  for (size_t i = 0; i < LENGTH(row->variables); i++)
    environment[i] = (char *)(uintptr_t)row->variables[i];
  assert_int_equal(terminal_has_colour(environment), row->coloured);
  assert_int_equal(terminal_width(-1, environment), row->width);
}

static void test_no_environment(void **state)
{
  (void)state;
  assert_false(terminal_has_colour(NULL));
  assert_int_equal(terminal_width(-1, NULL), 80);
  assert_false(terminal_is(-1));
}

struct failure {
  const char *name, *line;
};

static const struct failure failures[] = {
    {"An answer that cannot be written is an error", "450"},
    {"A long answer that cannot be written is an error", "4xx 5xx 450 550"},
    {"A comparison that cannot be written is an error", "compare 450 502"},
    {"A list that cannot be written is an error", "list"},
    {"JSON that cannot be written is an error", "--json 450"},
    {"Help that cannot be written is an error", "-h"},
    {"A version that cannot be written is an error", "-V"},
};

static void test_failure(void **state)
{
  const struct failure *row = *state;
  char words[64], *argv[RUN_WORDS + 2] = {words};
  struct capture errors;
  int argc = 1, output = open("/dev/full", O_WRONLY);
  if (output < 0)
    skip();
  capture_begin(&errors);
  strcpy(words, row->line);
  for (char *word = strtok(words, " "); word; word = strtok(NULL, " "))
    argv[argc++] = word;
  const struct streams streams = {-1, output, errors.descriptor, NULL};
  assert_int_equal(smtpcode_run(argc, argv, &streams), 2);
  const char *text = capture_end(&errors);
  assert_true(holds(text, "smtpcode: cannot write the answer ("));
  assert_int_equal(strcspn(text, "\n") + 1, strlen(text));
  capture_free(&errors);
  close(output);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, widths, test_width);
  SUITE_ROWS(&suite, colours, test_colour);
  SUITE_ROWS(&suite, environments, test_environment);
  suite_add(&suite, "There may be no environment", test_no_environment);
  SUITE_ROWS(&suite, failures, test_failure);
  return suite_run(&suite, "widths, colours and failures");
}
