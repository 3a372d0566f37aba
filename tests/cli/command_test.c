/* SPDX-License-Identifier: MIT
 *
 * The whole command in this process: what it answers, what it says, and its
 * exit status.
 */
#include "capture.h"
#include "command.h"
#include "run.h"
#include "suite.h"
#include "text.h"

#include <string.h>

struct row {
  const char *name, *line;
  int status;
  const char *output; /* it begins so; "" if there is none */
  const char *errors; /* all of it */
};

#define NOT_A_DIGIT                                                            \
  " is no code: it has a character that is no digit: give three digits such "  \
  "as 450 or 45x\n"

static const struct row rows[] = {
    {"A known code is found", "450", 0,
     "450 Mailbox Unavailable (4xx Transient Negative)\nRetried "
     "automatically.",
     ""},
    {"The word explain may stand before it", "explain 450", 0,
     "450 Mailbox Unavailable (4xx Transient Negative)\n", ""},
    {"A code that no RFC has is found", "571", 0, "571 Refused by Policy", ""},
    {"A code in no table is answered and not found", "457", 1,
     "457 Unregistered Code (4xx Transient Negative)\n", ""},
    {"One code that is not found counts", "450 457 502", 1, "450 ", ""},
    {"A pattern is found", "4xx", 0, "4xx Transient Negative\n", ""},
    {"A pattern that matches nothing is not found", "46x", 1, "46x", ""},
    {"An enhanced code is found", "5.1.1", 0, "5.1.1 ", ""},
    {"What is no code is an error", "45O", 2, "",
     "smtpcode: '45O'" NOT_A_DIGIT},
    {"Too long a number is an error", "4500", 2, "",
     "smtpcode: '4500' is no code: it is too long: give three digits such as "
     "450\n"},
    {"Too short a number is an error", "45", 2, "",
     "smtpcode: '45' is no code: it is too short: give three digits such as "
     "450 or 45x\n"},
    {"A first digit of no reply is an error", "999", 2, "",
     "smtpcode: '999' is no code: no SMTP reply begins with that digit: give "
     "one that begins with 2, 3, 4 or 5\n"},
    {"A sign is an error", "-- -450", 2, "",
     "smtpcode: '-450' is no code: it begins with a sign: give three digits "
     "such as 450\n"},
    {"Two parts are an error", "5.1", 2, "",
     "smtpcode: '5.1' is no code: an enhanced code has three parts: give one "
     "such as 5.1.1 or 5.1.x\n"},
    {"Four digits of a part are an error", "5.1.1000", 2, "",
     "smtpcode: '5.1.1000' is no code: a part has more than three digits: give "
     "one such as 5.1.1\n"},
    {"A zero before a part is an error", "05.1.1", 2, "",
     "smtpcode: '05.1.1' is no code: a part begins with a zero: give one such "
     "as 5.1.1\n"},
    {"A class that is none is an error", "6.1.1", 2, "",
     "smtpcode: '6.1.1' is no code: no enhanced code begins so: give one that "
     "begins with 2, 4 or 5\n"},
    {"Other operands are answered beside an error", "45O 450", 2,
     "450 Mailbox Unavailable", "smtpcode: '45O'" NOT_A_DIGIT},
    {"An error outweighs what is not found", "457 45O", 2, "457 Unregistered",
     "smtpcode: '45O'" NOT_A_DIGIT},
    {"Nothing to explain is an error", "", 2, "",
     "smtpcode: nothing to explain: give a code, as in 'smtpcode 450'; "
     "'smtpcode -h' shows more\n"},
    {"An unknown option is an error", "--bogus 450", 2, "", NULL},
    {"An unknown command is an error", "explian 450", 2, "", NULL},
    {"A comparison is found", "compare 450 502", 0,
     "SMTP 450 Mailbox Unavailable vs 502 Command Not Implemented\n\n", ""},
    {"A comparison with a code in no table is not all found", "compare 450 457",
     1, "SMTP 450 Mailbox Unavailable vs 457 Unregistered", ""},
    {"A comparison may be brief", "compare -b 450 502", 0,
     "450 Mailbox Unavailable: Retried automatically.", ""},
    {"Nothing is not compared", "compare", 2, "",
     "smtpcode: too few codes to compare: give two or more, as in 'smtpcode "
     "compare 450 502'\n"},
    {"One code is not compared", "compare 450", 2, "",
     "smtpcode: too few codes to compare: give two or more, as in 'smtpcode "
     "compare 450 502'\n"},
    {"Eight codes are compared", "compare 211 220 250 354 421 450 502 550", 0,
     "SMTP 211 ", ""},
    {"Nine codes are not compared",
     "compare 211 220 250 354 421 450 502 550 554", 2, "",
     "smtpcode: too many codes to compare: give eight at most\n"},
    {"A code is not compared with itself", "compare 450 450", 2, "",
     "smtpcode: '450' cannot be compared with itself: give each code once\n"},
    {"A pattern is not compared", "compare 450 5xx", 2, "",
     "smtpcode: '5xx' is a pattern: give single codes to compare, such as "
     "450\n"},
    {"What is no code is not compared", "compare 450 45O", 2, "",
     "smtpcode: '45O'" NOT_A_DIGIT},
    {"A list is found", "list", 0, "101 ", ""},
    {"A list of a pattern is found", "list 45x", 0, "450 ", ""},
    {"A list of one code is found", "list 450", 0, "450 ", ""},
    {"A list of a standing is found", "list --standing=obsolete", 0, "538 ",
     ""},
    {"An empty list is not found", "list 46x", 1, "", NULL},
    {"A list that its options empty is not found",
     "list 2xx --standing=obsolete", 1, "", NULL},
    {"A list of what is no code is an error", "list 45O", 2, "",
     "smtpcode: '45O'" NOT_A_DIGIT},
    {"A list of other operands is given beside an error", "list 45O 502", 2,
     "502 ", "smtpcode: '45O'" NOT_A_DIGIT},
    {"A search is found", "search greylist", 0, "4", ""},
    {"A search for all words is found", "search sequence commands", 0, "503 ",
     ""},
    {"A search without a match is not found", "search antidisestablishment", 1,
     "",
     "smtpcode: no code's texts hold all of it: give fewer or other "
     "words\n"},
    {"Nothing to search for is an error", "search", 2, "",
     "smtpcode: nothing to search for: give words, as in 'smtpcode search "
     "mailbox full'\n"},
    {"Help is found", "-h", 0, "usage: smtpcode ", ""},
    {"Help of a command is found", "compare -h", 0, "usage: smtpcode compare ",
     ""},
    {"Help of a command is found beside wrong operands", "compare 45O --help",
     0, "usage: smtpcode compare ", ""},
    {"The command help is found", "help", 0, "usage: smtpcode [OPTION]", ""},
    {"The command help knows commands", "help list", 0, "usage: smtpcode list ",
     ""},
    {"Help of no command is an error", "help 450", 2, "", NULL},
    {"The version is found", "-V", 0, "smtpcode ", ""},
};

/* Text that says nothing is empty; an error is told in one line a mistake. */
static void test_row(void **state)
{
  const struct row *row = *state;
  struct result result = run_line(row->line);
  assert_int_equal(result.status, row->status);
  if (*row->output)
    assert_true(strncmp(result.output, row->output, strlen(row->output)) == 0);
  else if (row->status != 0)
    assert_string_equal(result.output, "");
  if (row->errors)
    assert_string_equal(result.errors, row->errors);
  else
    assert_true(strncmp(result.errors, "smtpcode: ", 10) == 0);
  result_free(&result);
}

struct words {
  const char *name;
  const char *words[4];
  int status;
  const char *errors;
};

static const struct words words[] = {
    {"An empty operand is an error",
     {""},
     2,
     "smtpcode: '' is no code: it is empty: give a code such as 450 or 4xx\n"},
    {"Controls in an operand are shown",
     {"4\033[31m"},
     2,
     "smtpcode: '4\\x1b[31m'" NOT_A_DIGIT},
    {"Broken UTF-8 in an operand is shown",
     {"45\xff"},
     2,
     "smtpcode: '45\\xff'" NOT_A_DIGIT},
    {"A direction override in an operand is shown",
     {"45\xe2\x80\xae"},
     2,
     "smtpcode: '45\\u{202e}'" NOT_A_DIGIT},
    {"An empty word of a search matches everything", {"search", ""}, 0, ""},
};

static void test_words(void **state)
{
  const struct words *row = *state;
  struct result result = run_words(row->words);
  assert_int_equal(result.status, row->status);
  assert_string_equal(result.errors, row->errors);
  result_free(&result);
}

static void test_argc(void **state)
{
  (void)state;
  char *argv[] = {NULL};
  struct capture output, errors;
  capture_begin(&output);
  capture_begin(&errors);
  const struct streams streams = {-1, output.descriptor, errors.descriptor,
                                  NULL};
  assert_int_equal(smtpcode_run(0, argv, &streams), 2);
  assert_string_equal(capture_end(&output), "");
  assert_string_not_equal(capture_end(&errors), "");
  capture_free(&output);
  capture_free(&errors);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, words, test_words);
  suite_add(&suite, "Without argv[0] there is nothing to explain", test_argc);
  return suite_run(&suite, "smtpcode_run");
}
