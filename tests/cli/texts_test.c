/* SPDX-License-Identifier: MIT
 *
 * Texts of some length, numbers, and the variables of the environment.
 */
#include "texts.h"
#include "environment.h"
#include "suite.h"

#include <string.h>

struct beginning {
  const char *name, *text;
  size_t length;
  const char *word;
  bool begins, in_any_case;
};

static const struct beginning beginnings[] = {
    {"A text begins with itself", "From", 4, "From", true, true},
    {"A text begins with its first word", "From x", 6, "From ", true, true},
    {"A text begins with nothing", "From", 4, "", true, true},
    {"What lies behind a text does not count", "From ", 4, "From ", false,
     false},
    {"A short text does not begin with a long word", "Fro", 3, "From", false,
     false},
    {"The case may count, or not", "FROM x", 6, "From ", false, true},
    {"NUL ends no text", "Fr\0m ", 5, "From ", false, false},
};

static void test_beginning(void **state)
{
  const struct beginning *row = *state;
  assert_int_equal(begins(row->text, row->length, row->word), row->begins);
  assert_int_equal(begins_in_any_case(row->text, row->length, row->word),
                   row->in_any_case);
}

struct word {
  const char *name, *text;
  bool word;
};

static const struct word words[] = {
    {"A small letter begins a word", "compare", true},
    {"A capital begins a word", "Compare", true},
    {"A digit begins none", "450", false},
    {"Letters that stand for a digit begin none", "x5x", false},
    {"Nor do they as capitals", "Z.1.1", false},
    {"Nor does a hyphen", "-", false},
    {"Nor does nothing", "", false},
};

static void test_word(void **state)
{
  const struct word *row = *state;
  assert_int_equal(begins_as_word(row->text), row->word);
}

struct number {
  const char *name, *text;
  unsigned long long most;
  bool good;
  unsigned long long number;
};

static const struct number numbers[] = {
    {"A digit is a number", "7", 99, true, 7},
    {"Zero is one", "0", 99, true, 0},
    {"Zeros may lead", "007", 99, true, 7},
    {"The greatest is one", "99", 99, true, 99},
    {"A greater one is none", "100", 99, false, 0},
    {"A digit may be too great", "7", 6, false, 0},
    {"The greatest of all is one", "18446744073709551615", ~0ull, true, ~0ull},
    {"Nothing is greater", "18446744073709551616", ~0ull, false, 0},
    {"However long it is", "184467440737095516150", ~0ull, false, 0},
    {"Nothing is no number", "", 99, false, 0},
    {"A sign is none", "-1", 99, false, 0},
    {"A blank is none", " 1", 99, false, 0},
    {"A number and more is none", "1a", 99, false, 0},
};

static void test_number(void **state)
{
  const struct number *row = *state;
  unsigned long long number;
  bool good = read_number(row->text, strlen(row->text), row->most, &number);
  assert_int_equal(good, row->good);
  if (good)
    assert_true(number == row->number);
}

/* What lies behind the text is not read. */
static void test_length(void **state)
{
  (void)state;
  unsigned long long number;
  assert_true(read_number("4507", 3, 999, &number));
  assert_true(number == 450);
}

static void test_variable(void **state)
{
  (void)state;
  char long_name[] = "LANGUAGE=de", empty[] = "TERM=", first[] = "LANG=fr",
       second[] = "LANG=it", none[] = "LAN";
  char *environment[] = {none, long_name, empty, first, second, NULL};
  assert_string_equal(variable(environment, "LANG"), "fr");
  assert_string_equal(variable(environment, "LANGUAGE"), "de");
  assert_string_equal(variable(environment, "TERM"), "");
  assert_string_equal(variable(environment, "LAN"), "");
  assert_string_equal(variable(environment, "COLUMNS"), "");
  assert_string_equal(variable(NULL, "LANG"), "");
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, beginnings, test_beginning);
  SUITE_ROWS(&suite, words, test_word);
  SUITE_ROWS(&suite, numbers, test_number);
  suite_add(&suite, "A number ends where its text does", test_length);
  suite_add(&suite, "The first variable of a name counts", test_variable);
  return suite_run(&suite, "texts, numbers and variables");
}
