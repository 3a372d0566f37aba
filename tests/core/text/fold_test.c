/* SPDX-License-Identifier: MIT
 *
 * Folded text: lower case, no accents, plain marks; octets that are no UTF-8
 * stay.
 */
#include "fold.h"
#include "suite.h"

#include <string.h>

static const struct folding {
  const char *name, *text, *folded;
} foldings[] = {
    {"Nothing stays nothing", "", ""},
    {"Letters become lower case", "User UNKNOWN 5", "user unknown 5"},
    {"A composed accent goes", "Été À Ñ Ç ø Ł", "ete a n c o l"},
    {"An accent by itself goes", "E\u0301te\u0301 A\u0300 n\u0303", "ete a n"},
    {"Two accents by themselves go", "a\u0302\u0301", "a"},
    {"Accents at the beginning go", "\u0301x", "x"},
    {"Sharp s is two letters, small or capital", "groß GROẞ", "gross gross"},
    {"Letters written as one are two", "nœud ŒUF æ Æ", "noeud oeuf ae ae"},
    {"Vietnamese letters lose both accents", "Hộp thư đã đầy",
     "hop thu da day"},
    {"So they do when decomposed",
     "Ho\u0323\u0302p thu\u031b đa\u0303 đa\u0302\u0300y", "hop thu da day"},
    {"Horns go in either case", "Ư Ơ ư ơ Ứ ợ", "u o u o u o"},
    {"Turkish i is i with a dot or without", "İSTANBUL IŞIK ılık",
     "istanbul isik ilik"},
    {"A decomposed I with a dot is i", "I\u0307", "i"},
    {"Cyrillic becomes lower case", "ЯЩИК ПЕРЕПОЛНЕН", "ящик переполнен"},
    {"A short i is i", "Почтовый ЙОД", "почтовыи иод"},
    {"Io is ie", "Ещё ЁЛКА", "еще елка"},
    {"Decomposed Cyrillic is the same", "и\u0306 е\u0308 і\u0308", "и е і"},
    {"Ukrainian letters become lower case", "Її ЄДИНИЙ І", "іі єдинии і"},
    {"Letters of Belarus and Macedonia lose accents", "Ўў Ѓѓ Ќќ", "уу гг кк"},
    {"Full-width letters become ASCII", "ＵＳＥＲ　Ｎｏｔ５！", "user not5!"},
    {"Quotation marks become plain", "“a” „b‟ «c» ‘d’ ´e",
     "\"a\" \"b‟ \"c\" 'd' 'e"},
    {"Dashes become plain", "a‐b–c—d", "a-b-c-d"},
    {"Blanks become plain", "a\u00a0b\u202fc\u3000d", "a b c d"},
    {"Other scripts stay", "邮箱不存在 메일 メール", "邮箱不存在 메일 メール"},
    {"Two jamo are a syllable", "\u1100\u1161", "가"},
    {"Three jamo are a syllable", "\u1112\u1161\u11ab", "한"},
    {"The last syllable is composed, too", "\u1112\u1175\u11c2", "힣"},
    {"A last jamo joins a composed syllable", "하\u11ab글", "한글"},
    {"A full syllable takes no other jamo", "한\u11ab", "한\u11ab"},
    {"A jamo before the first that ends a syllable stays", "하\u11a7",
     "하\u11a7"},
    {"A syllable behind a syllable begins", "가\u1100\u1161", "가가"},
    {"Jamo in another order stay", "\u1161\u1100", "\u1161\u1100"},
    {"A mark voices kana", "か\u3099ほ\u309aハ\u309aウ\u3099", "がぽパヴ"},
    {"A mark behind another character stays", "ー\u3099", "ー\u3099"},
    {"Composed kana stays", "がパヴ", "がパヴ"},
    {"A syllable before one that ends too early stays", "하\xe1\x86",
     "하\xe1\x86"},
    {"Characters of four octets stay", "\xf0\x9f\x93\xa7 X",
     "\xf0\x9f\x93\xa7 x"},
    {"A character that ends too early stays", "A\xc3", "a\xc3"},
    {"A longer one that ends too early stays", "A\xe2\x80", "a\xe2\x80"},
    {"A first octet without a second stays", "\xc3(A", "\xc3(a"},
    {"A second octet without a first stays",
     "\x89\xbf"
     "A",
     "\x89\xbf"
     "a"},
    {"Octets that never are UTF-8 stay", "\xff\xfe\xc0\xc1",
     "\xff\xfe\xc0\xc1"},
    {"Two octets for NUL stay",
     "\xc0\x80"
     "A",
     "\xc0\x80"
     "a"},
    {"Two octets for a letter of ASCII stay", "\xc1\x81", "\xc1\x81"},
    {"Three octets for an accent that needs two stay", "a\xe0\x8c\x81",
     "a\xe0\x8c\x81"},
    {"Three octets for NUL stay",
     "\xe0\x80\x80"
     "A",
     "\xe0\x80\x80"
     "a"},
};

static void test_fold(void **state)
{
  const struct folding *row = *state;
  char folded[256];
  const size_t length = strlen(row->text);
  assert_int_equal(fold(row->text, length, folded, sizeof(folded)),
                   strlen(row->folded));
  assert_string_equal(folded, row->folded);
}

/* What was folded is not changed by folding it again. */
static void test_twice(void **state)
{
  const struct folding *row = *state;
  char folded[256];
  assert_int_equal(
      fold(row->folded, strlen(row->folded), folded, sizeof(folded)),
      strlen(row->folded));
  assert_string_equal(folded, row->folded);
}

static void test_room(void **state)
{
  (void)state;
  char folded[5] = "!!!!";
  assert_int_equal(fold("ABCDE", 5, folded, 4), 3);
  assert_string_equal(folded, "abc");
  assert_int_equal(fold("AB邮", 5, folded, 5), 2);
  assert_string_equal(folded, "ab");
  assert_int_equal(fold("A", 1, folded, 1), 0);
  assert_string_equal(folded, "");
  assert_int_equal(fold("ABC", 2, folded, 5), 2);
  assert_string_equal(folded, "ab");
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, foldings, test_fold);
  SUITE_ROWS(&suite, foldings, test_twice);
  suite_add(&suite, "What does not fit is left out", test_room);
  return suite_run(&suite, "folded text");
}
