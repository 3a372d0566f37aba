/* SPDX-License-Identifier: MIT
 *
 * What must hold for the lines of any text, be it no text at all.
 */
#include "cells.h"
#include "page.h"
#include "suite.h"
#include "utf8.h"
#include "wrap.h"

#include <string.h>

static unsigned random_below(unsigned count)
{
  static unsigned long seed = 1;
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return (unsigned)(seed >> 16) % count;
}

/* Pieces of text: the first PLAINS may stand anywhere, stops not behind a
 * blank, and neither stops nor brackets behind each other. */
static const char palette[][16] = {
    "漢", "字", "か", "カ", "か\u3099", "é",   "e\u0301",  "Я",
    "가", "힣", "😀",  "ｱ",  "ab",       "450", "a\u00a0:", " ",
    " ",  "。", "ー", "ょ", "）",       "！",  "「",
};
#define PLAINS 15
#define BLANKS 17

static void compose(char *text, unsigned count)
{
  unsigned last = BLANKS - 1;
  for (*text = '\0'; count > 0; count--) {
    unsigned next = random_below(LENGTH(palette));
    bool ascii = palette[last][0] > 0 && palette[next][0] > 0;
    if ((last >= PLAINS && next >= PLAINS) || (last < BLANKS && ascii))
      next = random_below(10);
    strcat(text, palette[next]);
    last = next;
  }
}

/* True if nothing of a line may stand on the next one. */
static bool is_whole(const char *line, size_t length, unsigned width)
{
  unsigned long left = 0, right;
  for (size_t at = 0, octets; at < length; at += octets) {
    octets = utf8_next(line + at, length - at, &right);
    if (at > 0 && (left >= 0x80 || right >= 0x80) && left != 0xa0 &&
        right != 0xa0 && cells_of(right) > 0)
      return cells_in(line, at) > width;
    left = cells_of(right) > 0 ? right : left;
  }
  return true;
}

static void without(const char *text, const char *characters, char *out)
{
  for (; *text; text++)
    if (!strchr(characters, *text))
      *out++ = *text;
  *out = '\0';
}

static void check(const char *text, unsigned width)
{
  char out[1024], joined[1024], blanks[1024];
  page_wrap(text, width, out, sizeof(out));
  for (const char *at = out; *at; at += *at == '|') {
    size_t length = strcspn(at, "|");
    if (cells_in(at, length) > width && !is_whole(at, length, width))
      fault("wider than %u: %.*s", width, (int)length, at);
    if (at[0] == ' ' || at[length - 1] == ' ')
      fault("at %u a blank ends or begins a line: %s", width, out);
    for (unsigned i = BLANKS; i < LENGTH(palette) - 1; i++)
      if (strncmp(at, palette[i], strlen(palette[i])) == 0)
        fault("at %u a line begins with %s: %s", width, palette[i], out);
    if (at[length] == '|' && length >= 3 &&
        strncmp(at + length - 3, "「", 3) == 0)
      fault("at %u a line ends with a bracket: %s", width, out);
    at += length;
  }
  without(out, " |", joined);
  without(text, " ", blanks);
  if (strcmp(joined, blanks) != 0)
    fault("at %u other text: %s", width, out);
}

static void test_any(void **state)
{
  (void)state;
  char text[512];
  for (int i = 0; i < 2000; i++) {
    compose(text, 1 + random_below(60));
    for (unsigned width = 10; width <= 60; width++)
      check(text, width);
  }
  assert_no_fault();
}

/* Han without an end fills every line. */
static void test_long(void **state)
{
  (void)state;
  static char text[3001], out[8192];
  for (size_t i = 0; i + 3 < sizeof(text); i += 3)
    memcpy(text + i, "漢", 4);
  for (unsigned width = 2; width <= 80; width++) {
    page_wrap(text, width, out, sizeof(out));
    for (const char *at = out; *at; at += strcspn(at, "|") + 1) {
      size_t length = strcspn(at, "|");
      if (at[length] == '\0')
        break;
      if (cells_in(at, length) != width / 2 * 2)
        fault("at %u a line has %u cells", width, cells_in(at, length));
    }
  }
  assert_no_fault();
}

/* Octets of all kinds; nothing behind them is read. */
static void test_broken(void **state)
{
  (void)state;
  static const char octets[] = " a\xcc\x81\xe6\xbc\xa2\xf0\x9f\x98\xff\xc2\xa0";
  for (int i = 0; i < 20000; i++) {
    size_t length = 1 + random_below(12);
    char *text = test_malloc(length);
    for (size_t k = 0; k < length; k++)
      text[k] = octets[random_below(sizeof(octets) - 1)];
    text[0] = 'a';
    for (unsigned width = 0; width < 8; width++)
      for (size_t at = 0; at < length;) {
        struct piece piece = wrap(text + at, length - at, width, true);
        assert_in_range(piece.octets, 1, length - at);
        wrap(text + at, length - at, width, false);
        wrap_is_closed(text + at, piece.octets);
        for (at += piece.octets; at < length && text[at] == ' ';)
          at++;
      }
    test_free(text);
  }
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Any text keeps to any width", test_any);
  suite_add(&suite, "Han without an end fills its lines", test_long);
  suite_add(&suite, "Octets that are no text are put on lines", test_broken);
  return suite_run(&suite, "lines of any text");
}
