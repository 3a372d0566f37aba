/* SPDX-License-Identifier: MIT
 *
 * Display cells: samples, and the ends of ranges. tests/checks/cells holds
 * every character to Unicode's tables.
 */
#include "cells.h"
#include "layout.h"
#include "suite.h"

#include <string.h>

struct range {
  const char *name;
  unsigned long first, last;
  unsigned inside, before, behind; /* cells of the range and its neighbours */
};

static const struct range ranges[] = {
    {"ASCII and Latin have one cell", 0x20, 0x2ff, 1, 1, 0},
    {"Combining marks have none", 0x300, 0x36f, 0, 1, 1},
    {"Greek has one", 0x370, 0x3ff, 1, 0, 1},
    {"Marks of Cyrillic have none", 0x483, 0x489, 0, 1, 1},
    {"Points of Hebrew have none", 0x591, 0x5bd, 0, 1, 1},
    {"Signs before an Arabic number have one", 0x600, 0x605, 1, 1, 1},
    {"Vowels of Arabic have none", 0x64b, 0x65f, 0, 1, 1},
    {"Vowels of Thai have none", 0xe34, 0xe3a, 0, 1, 1},
    {"Leading letters of Hangul have two", 0x1100, 0x115f, 2, 1, 0},
    {"Vowels and finals of Hangul have none", 0x1160, 0x11ff, 0, 2, 1},
    {"Vietnamese letters have one", 0x1e00, 0x1eff, 1, 0, 1},
    {"Zero widths and direction marks have none", 0x200b, 0x200f, 0, 1, 1},
    {"Dashes, quotes and dots have one", 0x2010, 0x2027, 1, 0, 1},
    {"Joiners have none", 0x2060, 0x206f, 0, 1, 1},
    {"Marks around signs have none", 0x20d0, 0x20f0, 0, 1, 1},
    {"Arrows have one", 0x2190, 0x21ff, 1, 1, 1},
    {"A clock is a picture of two", 0x231a, 0x231b, 2, 1, 1},
    {"Radicals and signs of Han have two", 0x2e80, 0x3029, 2, 1, 0},
    {"Kana have two", 0x3041, 0x3096, 2, 1, 1},
    {"Voices of kana have none", 0x3099, 0x309a, 0, 1, 2},
    {"Katakana and letters of Hangul have two", 0x309b, 0x3247, 2, 0, 1},
    {"Han has two", 0x4e00, 0x9fff, 2, 1, 2},
    {"Syllables of Hangul have two", 0xac00, 0xd7a3, 2, 1, 1},
    {"Han for old texts have two", 0xf900, 0xfaff, 2, 1, 1},
    {"Variation selectors have none", 0xfe00, 0xfe0f, 0, 1, 2},
    {"The byte order mark has none", 0xfeff, 0xfeff, 0, 1, 1},
    {"Fullwidth forms have two", 0xff01, 0xff60, 2, 1, 1},
    {"Halfwidth forms have one", 0xff61, 0xffdc, 1, 2, 1},
    {"Fullwidth signs have two", 0xffe0, 0xffe6, 2, 1, 1},
    {"The replacement character has one", 0xfffd, 0xfffd, 1, 1, 1},
    {"Letters of flags have one", 0x1f1e6, 0x1f1ff, 1, 1, 2},
    {"Faces have two", 0x1f600, 0x1f64f, 2, 2, 1},
    {"Rare Han has two", 0x20000, 0x3fffd, 2, 1, 1},
    {"Tags and selectors have none", 0xe0001, 0xe01ef, 0, 1, 1},
    {"Private characters have one", 0xf0000, 0x10ffff, 1, 1, 1},
};

static void test_range(void **state)
{
  const struct range *row = *state;
  for (unsigned long point = row->first; point <= row->last; point++)
    if (cells_of(point) != row->inside)
      fault("U+%04lX has %u cells", point, cells_of(point));
  assert_int_equal(cells_of(row->first - 1), row->before);
  assert_int_equal(cells_of(row->last + 1), row->behind);
  assert_no_fault();
}

struct text {
  const char *name, *text;
  unsigned cells;
};

static const struct text texts[] = {
    {"Nothing has no cells", "", 0},
    {"ASCII has a cell an octet", "450 4.2.0", 9},
    {"Seven octets of ASCII", "Retried", 7},
    {"Eight octets of ASCII", "Retried.", 8},
    {"A letter with an accent is one", "é", 1},
    {"A letter behind seven octets", "Retriedé", 8},
    {"A letter before sixteen octets", "éRetried.Retried.", 17},
    {"A letter among sixteen octets", "Retried.éRetried.", 17},
    {"A letter and its mark are one", "e\u0301", 1},
    {"French", "État : échec", 12},
    {"Turkish", "Nasıl Düzeltilir", 16},
    {"Vietnamese, with marks of its own", "tie\u0302\u0301ng", 5},
    {"Russian", "Описание", 8},
    {"Korean", "해결 방법", 9},
    {"Korean of single letters", "\u1112\u1161\u11ab", 2},
    {"Japanese", "メール", 6},
    {"Japanese with marks of its own", "か\u3099", 2},
    {"Japanese in halves", "ﾒｰﾙ", 3},
    {"Chinese", "说明：", 6},
    {"A face", "😀", 2},
    {"An octet that is no UTF-8 is one", "\xff", 1},
    {"Each octet of a broken form is one", "\xe4\xb8", 2},
    {"What follows a broken form is read", "\xe4\xb8中", 4},
    {"An overlong form has its octets", "\xc0\xaf", 2},
};

static void test_text(void **state)
{
  const struct text *row = *state;
  assert_int_equal(cells(row->text), row->cells);
  assert_int_equal(cells_in(row->text, strlen(row->text)), row->cells);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, ranges, test_range);
  SUITE_ROWS(&suite, texts, test_text);
  return suite_run(&suite, "display cells");
}
