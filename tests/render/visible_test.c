/* SPDX-License-Identifier: MIT
 *
 * Text from outside, made safe for a terminal.
 */
#include "json-reader.h"
#include "page.h"
#include "suite.h"
#include "utf8.h"

#include <string.h>

struct row {
  const char *name, *text;
  size_t length;
  const char *expected;
};

#define TEXT(s) s, sizeof(s) - 1

static const struct row rows[] = {
    {"Nothing is nothing", TEXT(""), ""},
    {"ASCII stays", TEXT("450 <a@b>: ~"), "450 <a@b>: ~"},
    {"Letters of other scripts stay", TEXT("caf\xc3\xa9 \xe2\x82\xac"),
     "caf\xc3\xa9 \xe2\x82\xac"},
    {"A sign of four octets stays", TEXT("\xf0\x9f\x93\xa7"),
     "\xf0\x9f\x93\xa7"},
    {"ESC is shown", TEXT("\033[31m"), "\\x1b[31m"},
    {"NUL is shown", TEXT("a\0b"), "a\\x00b"},
    {"A line end is shown", TEXT("a\r\nb"), "a\\r\\nb"},
    {"A tab is shown", TEXT("\t"), "\\t"},
    {"DEL is shown", TEXT("\x7f"), "\\x7f"},
    {"A lone C1 octet is shown",
     TEXT("\x9b"
          "31m"),
     "\\x9b31m"},
    {"A C1 control of Unicode is shown", TEXT("\xc2\x9b"), "\\u{009b}"},
    {"An octet that is no UTF-8 is shown",
     TEXT("a\xff"
          "b"),
     "a\\xffb"},
    {"Each octet of an overlong form is shown", TEXT("\xc0\xaf"), "\\xc0\\xaf"},
    {"Each octet of a surrogate is shown", TEXT("\xed\xa0\x80"),
     "\\xed\\xa0\\x80"},
    {"A form that is cut off is shown", TEXT("\xe2\x82"), "\\xe2\\x82"},
    {"What follows a broken form is read again", TEXT("\xe2\x82\xc3\xa9"),
     "\\xe2\\x82\xc3\xa9"},
    {"A direction override is shown", TEXT("\xe2\x80\xae"), "\\u{202e}"},
    {"A zero width space is shown", TEXT("\xe2\x80\x8b"), "\\u{200b}"},
    {"A byte order mark is shown", TEXT("\xef\xbb\xbf"), "\\u{feff}"},
    {"A tag is shown with five digits", TEXT("\xf3\xa0\x80\x81"), "\\u{e0001}"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  struct page *page = page_begin(FORMAT_TEXT, 40, false);
  put_visible(page, row->text, row->length);
  assert_string_equal(page_text(), row->expected);
  page_free();
}

/* Whatever comes in, what comes out is UTF-8 and none of it is hidden. */
static void check(const char *text, size_t length)
{
  struct page *page = page_begin(FORMAT_TEXT, 40, false);
  put_visible(page, text, length);
  const char *at = page_text(), *end = at + strlen(at);
  while (at < end) {
    unsigned long point;
    size_t octets = reader_utf8(at, (size_t)(end - at));
    if (octets == 0 || !utf8_read(at, octets, &point) ||
        utf8_is_hidden(point)) {
      fault("an octet %02x came through", (unsigned char)*at);
      break;
    }
    at += octets;
  }
  page_free();
}

static void test_any(void **state)
{
  (void)state;
  for (unsigned value = 0; value < 0x10000; value++)
    check((const char[]){(char)(value >> 8), (char)value}, 2);
  unsigned long seed = 1;
  for (int i = 0; i < 2000; i++) {
    char text[16];
    for (size_t k = 0; k < sizeof(text); k++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      text[k] = (char)(seed >> 16 | (k % 3 == 0 ? 0xc0 : 0));
    }
    check(text, sizeof(text));
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "No octets harm a terminal", test_any);
  return suite_run(&suite, "put_visible");
}
