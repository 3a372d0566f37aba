/* SPDX-License-Identifier: MIT
 *
 * The command line, read: options, their arguments, operands, commands.
 */
#include "options.h"
#include "capture.h"
#include "run.h"
#include "suite.h"
#include "text.h"
#include "values.h"

#include <string.h>

#define WORDS 10

static char *argv[RUN_WORDS + 2];
static struct options options;

/* Reads `smtpcode` and the words; returns what was said on standard error. */
static const char *read_words(struct capture *errors, const char *const *words,
                              bool *good)
{
  int argc = run_argv(words, argv);
  capture_begin(errors);
  memset(&options, '!', sizeof(options));
  struct errors said = {errors->descriptor, 0};
  *good = options_read(&options, argc, argv, &said);
  return capture_end(errors);
}

struct good {
  const char *name;
  const char *words[WORDS + 1];
  const char *operands[WORDS + 1];
  enum command command;
  enum format format;
  int width;
  bool width_given, brief, help, version, command_given, lines;
  enum colour colour;
};

static const struct good goods[] = {
    {.name = "No words explain nothing in particular", .words = {NULL}},
    {.name = "An operand alone is to be explained",
     .words = {"450"},
     .operands = {"450"}},
    {.name = "Operands keep their order",
     .words = {"502", "450", "4xx"},
     .operands = {"502", "450", "4xx"}},
    {.name = "A command is no operand",
     .words = {"compare", "450", "502"},
     .operands = {"450", "502"},
     .command = COMMAND_COMPARE,
     .command_given = true},
    {.name = "The word explain may be there",
     .words = {"explain", "450"},
     .operands = {"450"},
     .command_given = true},
    {.name = "A command may stand behind options",
     .words = {"-f", "json", "list", "4xx"},
     .operands = {"4xx"},
     .command = COMMAND_LIST,
     .format = FORMAT_JSON,
     .command_given = true},
    {.name = "A command's name is an operand behind a code",
     .words = {"450", "list"},
     .operands = {"450", "list"}},
    {.name = "A command's name is an operand of a search",
     .words = {"search", "list"},
     .operands = {"list"},
     .command = COMMAND_SEARCH,
     .command_given = true},
    {.name = "A pattern that begins with X is no command",
     .words = {"X.1.1"},
     .operands = {"X.1.1"}},
    {.name = "A pattern that begins with x is no command",
     .words = {"x5x"},
     .operands = {"x5x"}},
    {.name = "An empty operand is an operand", .words = {""}, .operands = {""}},
    {.name = "A lone hyphen is an operand", .words = {"-"}, .operands = {"-"}},
    {.name = "A hash is no command",
     .words = {"#5.1.1"},
     .operands = {"#5.1.1"}},
    {.name = "A letter has its argument behind it",
     .words = {"-f", "json", "450"},
     .operands = {"450"},
     .format = FORMAT_JSON},
    {.name = "A letter has its argument joined",
     .words = {"-fjson", "450"},
     .operands = {"450"},
     .format = FORMAT_JSON},
    {.name = "A name has its argument behind it",
     .words = {"--format", "tsv", "450"},
     .operands = {"450"},
     .format = FORMAT_TSV},
    {.name = "A name has its argument joined",
     .words = {"--format=markdown", "450"},
     .operands = {"450"},
     .format = FORMAT_MARKDOWN},
    {.name = "The format may be text",
     .words = {"--format=text", "450"},
     .operands = {"450"}},
    {.name = "The option for JSON needs no argument",
     .words = {"--json", "450"},
     .operands = {"450"},
     .format = FORMAT_JSON},
    {.name = "The last format counts",
     .words = {"--json", "-f", "tsv", "450"},
     .operands = {"450"},
     .format = FORMAT_TSV},
    {.name = "Letters may be joined",
     .words = {"-bfjson", "450"},
     .operands = {"450"},
     .brief = true,
     .format = FORMAT_JSON},
    {.name = "Joined letters may have an argument behind them",
     .words = {"-bw", "60", "450"},
     .operands = {"450"},
     .brief = true,
     .width = 60,
     .width_given = true},
    {.name = "Options may stand behind operands",
     .words = {"450", "-b", "502", "--json"},
     .operands = {"450", "502"},
     .brief = true,
     .format = FORMAT_JSON},
    {.name = "Two hyphens end the options",
     .words = {"-b", "--", "-450", "--json"},
     .operands = {"-450", "--json"},
     .brief = true},
    {.name = "Two hyphens end the options once",
     .words = {"--", "--"},
     .operands = {"--"}},
    {.name = "Two hyphens may be an argument",
     .words = {"-w", "0", "--", "450"},
     .operands = {"450"},
     .width_given = true},
    {.name = "Width 0 is given", .words = {"-w0"}, .width_given = true},
    {.name = "A width may have five digits",
     .words = {"--width=10000"},
     .width = 10000,
     .width_given = true},
    {.name = "A width may have leading zeros",
     .words = {"--width=00072"},
     .width = 72,
     .width_given = true},
    {.name = "Colour may be always",
     .words = {"--color=always"},
     .colour = COLOUR_ALWAYS},
    {.name = "Colour may be never",
     .words = {"--color", "never"},
     .colour = COLOUR_NEVER},
    {.name = "Colour may be automatic again",
     .words = {"--color=never", "--color=auto"}},
    {.name = "English is a language", .words = {"-l", "en", "--lang=en"}},
    {.name = "Help may be asked by letter", .words = {"-h"}, .help = true},
    {.name = "Help may be asked by name",
     .words = {"list", "--help"},
     .command = COMMAND_LIST,
     .command_given = true,
     .help = true},
    {.name = "Help may be asked behind a wrong operand",
     .words = {"compare", "45O", "-h"},
     .operands = {"45O"},
     .command = COMMAND_COMPARE,
     .command_given = true,
     .help = true},
    {.name = "Help excuses an option that does not fit",
     .words = {"list", "-bh"},
     .command = COMMAND_LIST,
     .command_given = true,
     .brief = true,
     .help = true},
    {.name = "The version may be asked by letter",
     .words = {"-V"},
     .version = true},
    {.name = "The version may be asked by name",
     .words = {"--version"},
     .version = true},
    {.name = "Lines may be asked",
     .words = {"--lines", "-"},
     .operands = {"-"},
     .lines = true},
    {.name = "A reply is no command",
     .words = {"dsn=5.1.1, status=bounced"},
     .operands = {"dsn=5.1.1, status=bounced"}},
    {.name = "Help is a command",
     .words = {"help", "list"},
     .operands = {"list"},
     .command = COMMAND_HELP,
     .command_given = true},
};

static void test_good(void **state)
{
  const struct good *row = *state;
  struct capture errors;
  bool good;
  assert_string_equal(read_words(&errors, row->words, &good), "");
  capture_free(&errors);
  assert_true(good);
  assert_int_equal(options.command, row->command);
  assert_int_equal(options.command_given, row->command_given);
  assert_int_equal(options.format, row->format);
  assert_int_equal(options.width, row->width_given ? row->width : -1);
  assert_int_equal(options.brief, row->brief);
  assert_int_equal(options.help, row->help);
  assert_int_equal(options.version, row->version);
  assert_int_equal(options.colour, row->colour);
  assert_int_equal(options.lines, row->lines);
  assert_int_equal(options.at, -1);
  assert_int_equal(options.answers, -1);
  assert_int_equal(options.standing, -1);
  assert_int_equal(options.provider, -1);
  size_t count = 0;
  for (; row->operands[count]; count++) {
    assert_true(count < options.count);
    assert_string_equal(options.operands[count], row->operands[count]);
  }
  assert_int_equal(options.count, count);
}

static void test_argc(void **state)
{
  (void)state;
  struct capture errors;
  char *empty[] = {NULL};
  capture_begin(&errors);
  struct errors said = {errors.descriptor, 0};
  assert_true(options_read(&options, 0, empty, &said));
  assert_int_equal(said.language, 0);
  assert_string_equal(capture_end(&errors), "");
  capture_free(&errors);
  assert_int_equal(options.count, 0);
  assert_int_equal(options.command, COMMAND_EXPLAIN);
  assert_false(options.command_given);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, goods, test_good);
  suite_add(&suite, "There may be no argv[0]", test_argc);
  return suite_run(&suite, "the command line");
}
