/* SPDX-License-Identifier: MIT
 *
 * Words in replies: alternatives, parts, digits, borders.
 */
#include "words.h"
#include "suite.h"

static const struct match {
  const char *name, *text, *words;
  size_t length;
} matches[] = {
    {"A word is found", "relay access denied", "access", 6},
    {"No word is found in nothing", "", "access", 0},
    {"No words find nothing", "access", "", 0},
    {"The longest alternative counts", "spam and spam again", "spam|spam again",
     10},
    {"A later alternative counts", "over quota", "mailbox full|quota", 5},
    {"Parts occur in their order", "relay for a is denied", "relay*denied", 11},
    {"Parts in another order are not found", "denied relay", "relay*denied", 0},
    {"A part that is missing is not found", "relay", "relay*denied", 0},
    {"A sign stands for a digit", "x (s3140) y", "(s####)", 7},
    {"A sign stands for itself too", "aup#i-1000", "aup#i-1###", 10},
    {"A letter is no digit", "x (s31a0) y", "(s####)", 0},
    {"A word does not begin inside a word", "aspamhaus", "spamhaus", 0},
    {"A word does not end inside a word", "spamhausen", "spamhaus", 0},
    {"A mark needs no border", "x[tss04]y", "[tss##]", 7},
    {"A digit at the end needs no border", "as(201806281)", "as(#", 4},
    {"A part that is empty is never found", "abc", "*", 0},
    {"An alternative that is empty is never found", "abc", "|", 0},
};

static void test_match(void **state)
{
  const struct match *row = *state;
  assert_int_equal(words_match(row->text, row->words), row->length);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, matches, test_match);
  return suite_run(&suite, "words");
}
