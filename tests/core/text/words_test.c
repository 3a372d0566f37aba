/* SPDX-License-Identifier: MIT
 *
 * Words in replies: alternatives, parts, sentences, digits, borders, names.
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
    {"Parts may touch", "mailbox-full", "mailbox*full", 11},
    {"A part that occurs again is tried again", "full box, box full now",
     "box*full now", 11},
    {"A gap does not leave its sentence", "relay open. access denied",
     "relay*denied", 0},
    {"A question ends a sentence", "relay? it is denied", "relay*denied", 0},
    {"A call ends a sentence", "relay! it is denied", "relay*denied", 0},
    {"A semicolon ends a sentence", "relay; it is denied", "relay*denied", 0},
    {"A comma ends no sentence", "relay, it is denied", "relay*denied", 11},
    {"A dot inside a word ends no sentence", "relay.it is denied",
     "relay*denied", 11},
    {"A dot at the end of the text ends nothing", "relay is denied.",
     "relay*denied", 11},
    {"Three dots end no sentence", "relay... is denied", "relay*denied", 11},
    {"The second gap does not leave its sentence", "a b. c", "a*b*c", 0},
    {"Another sentence may have all parts", "relay x. relay is denied",
     "relay*denied", 11},
    {"A part may hold the end of a sentence", "blocked. see https",
     "blocked. see", 12},
    {"A sign stands for a digit", "x (s3140) y", "(s####)", 7},
    {"A sign stands for itself too", "aup#i-1000", "aup#i-1###", 10},
    {"A letter is no digit", "x (s31a0) y", "(s####)", 0},
    {"A sign for a digit begins at a border", "a5 b", "#", 0},
    {"A sign for a digit ends at a border", "x 5b", "#", 0},
    {"A sign for a digit alone finds one", "x 5 b", "#", 1},
    {"A word does not begin inside a word", "aspamhaus", "spamhaus", 0},
    {"A word does not end inside a word", "spamhausen", "spamhaus", 0},
    {"A digit is part of a word", "spam1", "spam", 0},
    {"An underscore is no part of a word", "spam_x", "spam", 4},
    {"A word stands at both ends", "spam", "spam", 4},
    {"A plus opens the end of a word", "spamhausen", "spamhaus+", 8},
    {"A plus opens the beginning", "aspamhaus", "+spamhaus", 8},
    {"A plus opens both", "aspamhausen", "+spamhaus+", 8},
    {"A plus at the end opens no beginning", "aspamhaus", "spamhaus+", 0},
    {"A plus at the beginning opens no end", "spamhausen", "+spamhaus", 0},
    {"A plus opens the end of a part", "relaying is denied", "relay+*denied",
     11},
    {"A plus opens the beginning of a part", "relay undenied", "relay*+denied",
     11},
    {"A plus inside is itself", "a+b", "a+b", 2},
    {"A mark needs no border", "x[tss04]y", "[tss##]", 7},
    {"A digit at the end needs a border", "as(201806281)", "as(#", 0},
    {"A plus opens a number", "as(201806281)", "as(#+", 4},
    {"An octet above ASCII is no letter of a word", "\xd0\xb0spam\xd0\xb1",
     "spam", 4},
    {"Octets above ASCII are found", "\xe6\x8b\x92\xe7\xbb\x9d x",
     "\xe6\x8b\x92\xe7\xbb\x9d", 6},
    {"$a stands for an address", "\1 unknown", "$a unknown", 10},
    {"$h stands for a host", "host \2 said", "host $h", 7},
    {"$i stands for an IP address", "\3 listed", "$i listed", 9},
    {"$u stands for a URL", "see \4", "see $u", 6},
    {"An address is no host", "\1 unknown", "$h unknown", 0},
    {"A host is no IP address", "\2 listed", "$i listed", 0},
    {"What stands for a name needs no border", "a\1b", "$a", 2},
    {"A word beside a name is at its border", "<x>\1unknown", "unknown", 7},
    {"A name behind a gap is found", "listed at\3", "listed*$i", 8},
    {"One letter is found", "x y z", "y", 1},
    {"One letter that may go on is found", "x yes z", "y+", 1},
    {"One letter that may begin before is found", "x ay z", "+y", 1},
    {"One letter before a gap is found", "a b", "a*b", 2},
    {"Two letters are found", "qq", "qq", 2},
    {"Two letters at the very end are found", "x qq", "qq", 2},
    {"Two letters are not found elsewhere", "q q", "qq", 0},
    {"Words longer than the text are not found", "qq", "qqq", 0},
    {"A digit that stands second is looked for", "s1", "s#", 2},
    {"A letter may have the bits of a digit", "p", "0", 0},
};

static void test_match(void **state)
{
  const struct match *row = *state;
  struct words_text text;
  words_prepare(row->text, &text);
  assert_int_equal(words_match(&text, row->words), row->length);
  assert_int_equal(words_occur(&text, row->words), row->length > 0);
}

/* An alternative that is empty matches no text, by either question. */
static void test_empty(void **state)
{
  (void)state;
  static const char *const none[] = {"", "|", "*", "+", "+|*|"};
  struct words_text text;
  words_prepare("abc", &text);
  for (size_t i = 0; i < LENGTH(none); i++) {
    if (words_match(&text, none[i]) != 0 || words_occur(&text, none[i]))
      fault("found: '%s'", none[i]);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, matches, test_match);
  suite_add(&suite, "What is empty is never found", test_empty);
  return suite_run(&suite, "words");
}
