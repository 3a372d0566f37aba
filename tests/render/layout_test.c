/* SPDX-License-Identifier: MIT
 *
 * Paragraphs, wrapped at a width.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <string.h>

struct wrapped {
  const char *name;
  unsigned width, indent;
  const char *texts[4]; /* "=" before a text: it is glued */
  const char *expected;
};

static const struct wrapped wrappeds[] = {
    {"Words stand on one line", 40, 2, {"one two three"}, "one two three\n"},
    {"Width 0 never wraps",
     0,
     2,
     {"one two three four five six seven eight"},
     "one two three four five six seven eight\n"},
    {"Texts are joined by a blank", 40, 2, {"one", "two"}, "one two\n"},
    {"An empty text adds nothing", 40, 2, {"one", "", "two"}, "one two\n"},
    {"An empty text adds nothing without width",
     0,
     2,
     {"one", "", "two"},
     "one two\n"},
    {"An empty text first adds nothing", 0, 2, {"", "two"}, "two\n"},
    {"A comma is glued", 40, 2, {"one", "=,", "two"}, "one, two\n"},
    {"A comma is glued without width",
     0,
     2,
     {"one", "=,", "two"},
     "one, two\n"},
    {"A line breaks between words",
     10,
     0,
     {"aaa bbb ccc ddd"},
     "aaa bbb\nccc ddd\n"},
    {"Later lines are indented",
     10,
     2,
     {"aaa bbb ccc ddd"},
     "aaa bbb\n  ccc ddd\n"},
    {"A line breaks between texts",
     10,
     0,
     {"aaa bbb", "ccc ddd"},
     "aaa bbb\nccc ddd\n"},
    {"A cell is kept for a comma",
     8,
     0,
     {"aaa bbb", "=,", "ccc"},
     "aaa bbb,\nccc\n"},
    {"A line is one cell short of the width", 7, 0, {"aaa bbb"}, "aaa\nbbb\n"},
    {"A word that is too long stands alone",
     10,
     0,
     {"aa bbbbbbbbbbbbbbbb cc"},
     "aa\nbbbbbbbbbbbbbbbb\ncc\n"},
    {"A first word that is too long needs no line before",
     10,
     2,
     {"bbbbbbbbbbbbbbbb cc"},
     "bbbbbbbbbbbbbbbb\n  cc\n"},
    {"A wide character has two cells", 10, 0, {"漢字漢字漢"}, "漢字漢字\n漢\n"},
    {"No blank follows a wide stop", 40, 0, {"送信。", "受信"}, "送信。受信\n"},
    {"Nor a wide bracket", 40, 0, {"「送信」", "受信"}, "「送信」受信\n"},
    {"Nor a wide stop without width", 0, 0, {"送信！", "受信"}, "送信！受信\n"},
    {"A blank follows an ASCII stop",
     40,
     0,
     {"送信。", "=:", "受信"},
     "送信。: 受信\n"},
    {"A blank follows a narrow quote",
     40,
     0,
     {"« oui »", "non"},
     "« oui » non\n"},
    {"No cell is kept for a blank that is not there",
     11,
     0,
     {"送信。", "受信"},
     "送信。受信\n"},
    {"A blank follows what is no stop", 40, 0, {"送信", "受信"}, "送信 受信\n"},
    {"A sentence goes on in the line of the one before",
     16,
     2,
     {"送信。", "受信しました。"},
     "送信。受信しま\n  した。\n"},
    {"A Korean word that fits on a line is not parted",
     12,
     0,
     {"메일", "가나다라"},
     "메일\n가나다라\n"},
    {"A Korean word that does not is",
     12,
     0,
     {"메일 가나다라마바사"},
     "메일\n가나다라마\n바사\n"},
    {"French keeps its colon",
     18,
     0,
     {"Le serveur répond\u00a0:", "non"},
     "Le serveur\nrépond\u00a0: non\n"},
    {"No word of French goes behind a wide stop that lacks room",
     10,
     0,
     {"漢字。", "réponse"},
     "漢字。\nréponse\n"},
};

static void test_wrapped(void **state)
{
  const struct wrapped *row = *state;
  struct paragraph paragraph = {.page =
                                    page_begin(FORMAT_TEXT, row->width, false),
                                .indent = row->indent};
  for (size_t i = 0; i < LENGTH(row->texts) && row->texts[i]; i++)
    if (row->texts[i][0] == '=')
      paragraph_glue(&paragraph, row->texts[i][1]);
    else
      paragraph_add(&paragraph, STYLE_PLAIN, row->texts[i]);
  paragraph_end(&paragraph);
  assert_string_equal(page_text(), row->expected);
  page_free();
}

/* The description of each code at each width: no line is too long, no word is
 * lost, no line could have taken the next word. */
static void check_paragraph(const char *text, unsigned width)
{
  struct paragraph paragraph = {.page = page_begin(FORMAT_TEXT, width, false),
                                .indent = 2};
  char line[1024], words[1024], expected[1024];
  paragraph_add(&paragraph, STYLE_PLAIN, text);
  paragraph_end(&paragraph);
  const char *at = page_text(), *last;
  words_of(at, words, sizeof(words));
  words_of(text, expected, sizeof(expected));
  if (strcmp(words, expected) != 0)
    fault("at %u words are lost: %s", width, words);
  while (next_line(&at, line, sizeof(line))) {
    last = strrchr(line, ' ');
    if (strlen(line) >= width && last && last > line + 1)
      fault("at %u a line is too long: %s", width, line);
    if (*at && strlen(line) + 1 + strcspn(at + 2, " \n") < width)
      fault("at %u a line is too short: %s", width, line);
  }
  page_free();
}

static void test_paragraphs(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  for (unsigned width = 1; width <= 120; width += width < 10 ? 1 : 7)
    for (size_t i = 0; i < count; i++)
      check_paragraph(codes[i].field[SMTPCODE_FIELD_DESCRIPTION].text, width);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, wrappeds, test_wrapped);
  suite_add(&suite, "Every description is wrapped at every width",
            test_paragraphs);
  return suite_run(&suite, "paragraphs");
}
