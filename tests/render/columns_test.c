/* SPDX-License-Identifier: MIT
 *
 * Columns, colours, and the page's buffer.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"
#include "wrap.h"

#include <string.h>

struct columns {
  const char *name;
  unsigned widths[3];
  const char *texts[3];
  const char *expected;
};

static const struct columns rows[] = {
    {"Columns stand side by side",
     {3, 5, 5},
     {"a", "b", "c"},
     "a    b      c\n"},
    {"Each column is wrapped",
     {3, 5, 5},
     {"a", "b b b b", "c c c c"},
     "a    b b b  c c c\n     b      c\n"},
    {"A column may be longer than the others",
     {1, 3, 3},
     {"a", "b", "c c c c c"},
     "a  b    c c\n        c c\n        c\n"},
    {"A column may end first",
     {1, 3, 3},
     {"a", "b b b", "c"},
     "a  b b  c\n   b\n"},
    {"A column may be empty", {3, 3, 3}, {"", "b", "c"}, "     b    c\n"},
    {"An empty column at the end leaves no blanks",
     {3, 3, 3},
     {"a", "b", ""},
     "a    b\n"},
    {"A text may fill its column",
     {1, 5, 3},
     {"a", "bb bb", "c"},
     "a  bb bb  c\n"},
    {"A word that is too long stands alone",
     {1, 3, 3},
     {"a", "bbbbb b", "c c"},
     "a  bbbbb  c c\n   b\n"},
    {"Empty columns are an empty line", {1, 1, 1}, {"", "", ""}, "\n"},
    {"Columns are counted in cells",
     {6, 8, 1},
     {"코드", "메일 서버", "b"},
     "코드    메일      b\n        서버\n"},
    {"Japanese is parted in its column",
     {4, 6, 1},
     {"コード", "次の列です", "b"},
     "コー  次の列  b\nド    です\n"},
    {"A column of one cell shows wide characters",
     {1, 3, 1},
     {"a", "一二", "b"},
     "a  一   b\n   二\n"},
    {"Marks take no room",
     {3, 3, 1},
     {"e\u0301te\u0301", "か\u3099", "b"},
     "e\u0301te\u0301  か\u3099   b\n"},
    {"Chinese fills its column",
     {4, 6, 1},
     {"代码", "暂时失败。", "b"},
     "代码  暂时失  b\n      败。\n"},
};

static void test_columns(void **state)
{
  const struct columns *row = *state;
  put_columns(page_begin(FORMAT_TEXT, 0, false), row->texts, row->widths, 3,
              STYLE_BOLD);
  assert_string_equal(page_text(), row->expected);
  page_free();
}

struct padded {
  const char *name, *text;
  unsigned width;
  const char *left, *right; /* with the gap behind */
};

static const struct padded paddeds[] = {
    {"A text is padded", "450", 6, "450     ", "   450  "},
    {"A text may fill its column", "450", 3, "450  ", "450  "},
    {"A text may be wider than its column", "450", 2, "450  ", "450  "},
    {"Hangul is padded by its cells", "오류", 6, "오류    ", "  오류  "},
    {"Marks are not counted", "e\u0301", 3, "e\u0301    ", "  e\u0301  "},
};

static void test_padded(void **state)
{
  const struct padded *row = *state;
  put_padded(page_begin(FORMAT_TEXT, 0, false), STYLE_PLAIN, row->text,
             row->width);
  assert_string_equal(page_text(), row->left);
  page_free();
  put_right(page_begin(FORMAT_TEXT, 0, false), row->text, row->width);
  assert_string_equal(page_text(), row->right);
  page_free();
}

/* ASCII has a shorter way than other texts, which parts them where wrap does.
 */
static void check_ascii(const char *text, unsigned width)
{
  char expected[4096];
  size_t used = 0;
  put_columns(page_begin(FORMAT_TEXT, 0, false), &text, &width, 1, STYLE_PLAIN);
  for (size_t left = strlen(text); left > 0; used++) {
    struct piece piece = wrap(text, left, width, true);
    memcpy(expected + used, text, piece.octets);
    used += piece.octets;
    expected[used] = '\n';
    piece.octets += piece.octets < left;
    text += piece.octets;
    left -= piece.octets;
  }
  expected[used] = '\0';
  if (strcmp(page_text(), expected) != 0)
    fault("at %u not as wrap does: %s", width, expected);
  page_free();
}

static void test_ascii(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  for (unsigned width = 1; width <= 60; width++)
    for (size_t i = 0; i < count; i++)
      check_ascii(codes[i].field[SMTPCODE_FIELD_FIX].text, width);
  assert_no_fault();
}

struct styled {
  const char *name, *code, *expected;
};

static const struct styled styles[] = {
    {"A success is green", "250", "\033[1;32m250\033[0m"},
    {"An intermediate reply is cyan", "354", "\033[1;36m354\033[0m"},
    {"A temporary failure is yellow", "450", "\033[1;33m450\033[0m"},
    {"A permanent failure is red", "550", "\033[1;31m550\033[0m"},
    {"A class is coloured as its codes", "5xx", "\033[1;31m5xx\033[0m"},
    {"An enhanced code is coloured as its class", "4.2.0",
     "\033[1;33m4.2.0\033[0m"},
    {"What is no SMTP reply is bold", "101", "\033[1m101\033[0m"},
    {"An open class is bold", "x5x", "\033[1mx5x\033[0m"},
};

static void test_style(void **state)
{
  const struct styled *row = *state;
  struct smtpcode_code code = code_of(row->code);
  for (int colour = 0; colour < 2; colour++) {
    put_styled(page_begin(FORMAT_TEXT, 0, colour), style_of(&code), row->code);
    assert_string_equal(page_text(), colour ? row->expected : row->code);
    page_free();
  }
}

/* Colours take no cells. */
static void test_colour(void **state)
{
  (void)state;
  const char *const texts[] = {"label", "one two three four", "five six"};
  const unsigned widths[] = {7, 9, 9};
  char plain[256], coloured[256];
  for (int colour = 0; colour < 2; colour++) {
    struct page *page = page_begin(FORMAT_TEXT, 20, colour);
    struct paragraph paragraph = {.page = page, .indent = 2};
    paragraph_add(&paragraph, STYLE_BOLD, "one two three four five six");
    paragraph_add(&paragraph, STYLE_PERMANENT, "seven eight nine ten");
    paragraph_end(&paragraph);
    put_columns(page, texts, widths, 3, STYLE_BOLD);
    put_padded(page, STYLE_SUCCESS, "250", 6);
    put(page, "end\n");
    const char *text = page_text();
    assert_true(without_colour(text, colour ? coloured : plain, 256));
    assert_int_equal(holds(text, "\033[1m"), colour);
    page_free();
  }
  assert_string_equal(coloured, plain);
  assert_true(holds(plain, "250     end\n"));
}

/* More than the page's buffer holds, in pieces of many sizes. */
static void test_buffer(void **state)
{
  (void)state;
  const size_t whole = 3 * sizeof(((struct page *)0)->buffer) + 5;
  for (size_t piece = 1; piece < whole; piece = piece * 3 + 1) {
    char *text = test_malloc(piece);
    struct page *page = page_begin(FORMAT_TEXT, 0, false);
    size_t sent = 0;
    for (; sent + piece <= whole; sent += piece) {
      for (size_t i = 0; i < piece; i++)
        text[i] = (char)('a' + (sent + i) % 23);
      put_octets(page, text, piece);
    }
    const char *out = page_text();
    assert_int_equal(strlen(out), sent);
    for (size_t i = 0; i < sent; i++)
      assert_int_equal(out[i], 'a' + i % 23);
    page_free();
    test_free(text);
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_columns);
  SUITE_ROWS(&suite, styles, test_style);
  SUITE_ROWS(&suite, paddeds, test_padded);
  suite_add(&suite, "ASCII is parted as any text", test_ascii);
  suite_add(&suite, "Colours take no room", test_colour);
  suite_add(&suite, "Much text comes out whole", test_buffer);
  return suite_run(&suite, "columns, colours and buffer");
}
