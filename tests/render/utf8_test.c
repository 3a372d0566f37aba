/* SPDX-License-Identifier: MIT
 *
 * UTF-8, read strictly, and what a terminal would not show.
 */
#include "utf8.h"
#include "json-reader.h"
#include "suite.h"

#include <string.h>

struct row {
  const char *name, *text;
  size_t length, octets;
  unsigned long point;
};

static const struct row rows[] = {
    {"Nothing is no character", "", 0, 0, 0},
    {"NUL is a character", "\0", 1, 1, 0},
    {"ASCII is itself", "A", 1, 1, 'A'},
    {"DEL is the last of one octet", "\x7f", 1, 1, 0x7f},
    {"U+0080 is the first of two", "\xc2\x80", 2, 2, 0x80},
    {"U+07FF is the last of two", "\xdf\xbf", 2, 2, 0x7ff},
    {"U+0800 is the first of three", "\xe0\xa0\x80", 3, 3, 0x800},
    {"U+D7FF is before the surrogates", "\xed\x9f\xbf", 3, 3, 0xd7ff},
    {"U+E000 is behind the surrogates", "\xee\x80\x80", 3, 3, 0xe000},
    {"U+FFFF is the last of three", "\xef\xbf\xbf", 3, 3, 0xffff},
    {"U+10000 is the first of four", "\xf0\x90\x80\x80", 4, 4, 0x10000},
    {"U+10FFFF is the last", "\xf4\x8f\xbf\xbf", 4, 4, 0x10ffff},
    {"Only the first character is read", "\xc3\xa9\xc3\xa9", 4, 2, 0xe9},
    {"What follows a character may be wrong", "A\xff", 2, 1, 'A'},
    {"A continuation octet begins nothing", "\x80", 1, 0, 0},
    {"The last continuation octet begins nothing", "\xbf\x80", 2, 0, 0},
    {"An overlong NUL is refused", "\xc0\x80", 2, 0, 0},
    {"An overlong slash is refused", "\xc0\xaf", 2, 0, 0},
    {"The last overlong form of two is refused", "\xc1\xbf", 2, 0, 0},
    {"An overlong form of three is refused", "\xe0\x9f\xbf", 3, 0, 0},
    {"An overlong form of four is refused", "\xf0\x8f\xbf\xbf", 4, 0, 0},
    {"The first surrogate is refused", "\xed\xa0\x80", 3, 0, 0},
    {"The last surrogate is refused", "\xed\xbf\xbf", 3, 0, 0},
    {"U+110000 is refused", "\xf4\x90\x80\x80", 4, 0, 0},
    {"A first octet F5 is refused", "\xf5\x80\x80\x80", 4, 0, 0},
    {"Five octets are refused", "\xf8\x88\x80\x80\x80", 5, 0, 0},
    {"FE is refused", "\xfe\x80\x80\x80\x80\x80", 6, 0, 0},
    {"FF is refused", "\xff", 1, 0, 0},
    {"One octet of two is too few", "\xc3\xa9", 1, 0, 0},
    {"Two octets of three are too few", "\xe2\x82\xac", 2, 0, 0},
    {"Three octets of four are too few", "\xf0\x9f\x93\xa7", 3, 0, 0},
    {"A letter is no continuation", "\xc3(", 2, 0, 0},
    {"A first octet is no continuation", "\xe2\x82\xc3", 3, 0, 0},
    {"A NUL is no continuation", "\xe2\0\x82", 3, 0, 0},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  unsigned long point = 0;
  assert_int_equal(utf8_read(row->text, row->length, &point), row->octets);
  if (row->octets > 0)
    assert_int_equal(point, row->point);
}

/* The same, but what is wrong is one octet. */
static void test_next(void **state)
{
  const struct row *row = *state;
  unsigned long point = 0;
  if (row->length == 0)
    return;
  assert_int_equal(utf8_next(row->text, row->length, &point),
                   row->octets > 0 ? row->octets : 1);
  assert_int_equal(point, row->octets > 0 ? row->point : 0xfffd);
}

/* Against each range in turn, for every count of them. */
static void test_among(void **state)
{
  (void)state;
  static const uint32_t ranges[][2] = {{2, 2},   {4, 6},   {7, 7},
                                       {10, 12}, {14, 14}, {20, 30}};
  for (size_t count = 0; count <= LENGTH(ranges); count++)
    for (unsigned long point = 0; point < 40; point++) {
      bool expected = false;
      for (size_t i = 0; i < count; i++)
        expected |= point >= ranges[i][0] && point <= ranges[i][1];
      if (utf8_among(point, ranges, count) != expected)
        fault("%lu among %zu ranges", point, count);
    }
  assert_no_fault();
}

static void check(const char *text, size_t length)
{
  unsigned long point = 0;
  size_t octets = utf8_read(text, length, &point);
  if (octets != reader_utf8(text, length))
    fault("%02x %02x of %zu octets", (unsigned char)text[0],
          (unsigned char)text[1], length);
}

/* Every first, second and third octet, and the last octets that matter. */
static void test_grammar(void **state)
{
  (void)state;
  static const unsigned char last[] = {0x00, 0x41, 0x7f, 0x80,
                                       0x9f, 0xbf, 0xc0, 0xff};
  for (unsigned value = 0; value < 0x1000000; value++) {
    char text[4] = {(char)(value >> 16), (char)(value >> 8), (char)value, 0};
    if ((value >> 16) < 0xc0 && (value & 0xffff))
      continue;
    check(text, value & 3);
    for (size_t i = 0; i < LENGTH(last) && (value >> 16) >= 0xf0; i++) {
      text[3] = (char)last[i];
      check(text, 4);
    }
    check(text, 3);
  }
  assert_no_fault();
}

struct hidden {
  const char *name;
  unsigned long first, last; /* all of them, and not their neighbours */
};

/* Terminals obey these, or show nothing for them. */
static const struct hidden hiddens[] = {
    {"C0 controls are hidden", 0x00, 0x1f},
    {"DEL and C1 controls are hidden", 0x7f, 0x9f},
    {"The soft hyphen is hidden", 0xad, 0xad},
    {"The Arabic letter mark is hidden", 0x61c, 0x61c},
    {"Zero widths and direction marks are hidden", 0x200b, 0x200f},
    {"Separators, embeddings and overrides are hidden", 0x2028, 0x202e},
    {"Joiners, invisible operators and isolates are hidden", 0x2060, 0x206f},
    {"The byte order mark is hidden", 0xfeff, 0xfeff},
    {"The joiner that draws nothing is hidden", 0x34f, 0x34f},
    {"Fillers of Hangul are hidden", 0x115f, 0x1160},
    {"So is the one for whole syllables", 0x3164, 0x3164},
    {"And the half-width one", 0xffa0, 0xffa0},
    {"Inherent vowels of Khmer are hidden", 0x17b4, 0x17b5},
    {"Selectors of Mongolian are hidden", 0x180b, 0x180f},
    {"Variation selectors are hidden", 0xfe00, 0xfe0f},
    {"Anchors of annotations are hidden", 0xfff0, 0xfffb},
    {"Noncharacters are hidden", 0xfffe, 0xffff},
    {"Joiners of hieroglyphs are hidden", 0x13430, 0x1343f},
    {"Overlaps of shorthand are hidden", 0x1bca0, 0x1bca3},
    {"Beams and slurs of music are hidden", 0x1d173, 0x1d17a},
    {"Tags and further selectors are hidden", 0xe0000, 0xe0fff},
};

static void test_hidden(void **state)
{
  const struct hidden *row = *state;
  for (unsigned long point = row->first; point <= row->last; point++)
    assert_true(utf8_is_hidden(point));
  if (row->first > 0)
    assert_false(utf8_is_hidden(row->first - 1));
  assert_false(utf8_is_hidden(row->last + 1));
}

static void test_shown(void **state)
{
  (void)state;
  static const unsigned long points[] = {' ',    'A',    '~',    0xa0,   0xe9,
                                         0x416,  0x5d0,  0x627,  0x20ac, 0x4e2d,
                                         0xac00, 0xfffd, 0x1f4e7};
  for (size_t i = 0; i < LENGTH(points); i++)
    assert_false(utf8_is_hidden(points[i]));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, rows, test_next);
  suite_add(&suite, "A character is found among ranges", test_among);
  suite_add(&suite, "What is read is what RFC 3629 allows", test_grammar);
  SUITE_ROWS(&suite, hiddens, test_hidden);
  suite_add(&suite, "Letters and signs are shown", test_shown);
  return suite_run(&suite, "UTF-8");
}
