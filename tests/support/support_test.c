/* SPDX-License-Identifier: MIT
 *
 * The tests' own tools: each must see the fault that it is there to see.
 */
#include "json-reader.h"
#include "suite.h"
#include "text.h"

#include <string.h>

struct style {
  const char *name, *text;
  bool good;
};

static const struct style styles[] = {
    {"A sentence has good style", "Wait: the server retries.", true},
    {"No text has good style", "", true},
    {"A tab is seen", "a\tb", false},
    {"A line end is seen", "a\nb", false},
    {"An octet above ASCII is seen", "caf\xc3\xa9", false},
    {"DEL is seen", "a\x7f", false},
    {"A blank before is seen", " a", false},
    {"A blank behind is seen", "a ", false},
    {"Two blanks are seen", "a  b", false},
    {"A hole is seen", "450 {gist}.", false},
    {"A brace that was left is seen", "450 gist}.", false},
    {"A doubled word is seen", "when when it comes", false},
    {"A doubled word is seen in any case", "an SMTP Reply reply.", false},
    {"A doubled word is seen at the end", "it comes comes", false},
    {"A word and its longer cousin are two words", "he helps", true},
    {"A word after a full stop may come again", "Send 450. 450 says so.", true},
};

static void test_style(void **state)
{
  const struct style *row = *state;
  const char *seen = style_fault(row->text);
  if (row->good && seen)
    fail_msg("seen in '%s': %s", row->text, seen);
  assert_int_equal(!seen, row->good);
}

struct json {
  const char *name, *text;
  bool valid;
};

static const struct json jsons[] = {
    {"An object is valid", "{\"a\":[1,\"b\",null,true,{}]}\n", true},
    {"Escapes are valid", "\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00ff\"", true},
    {"UTF-8 is valid", "\"\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xa7\"", true},
    {"Nothing is not valid", "", false},
    {"A comma at the end is seen", "[1,]", false},
    {"A comma that is missing is seen", "[1 2]", false},
    {"A colon that is missing is seen", "{\"a\" 1}", false},
    {"A key without quotes is seen", "{a:1}", false},
    {"An end that is missing is seen", "{\"a\":1", false},
    {"An end that is wrong is seen", "{\"a\":1]", false},
    {"A second value is seen", "{} {}", false},
    {"A leading zero is seen", "[01]", false},
    {"An unknown word is seen", "[nil]", false},
    {"A string without end is seen", "\"a", false},
    {"A control is seen", "\"\n\"", false},
    {"An unknown escape is seen", "\"\\x41\"", false},
    {"A short escape is seen", "\"\\u041\"", false},
    {"A lone continuation octet is seen", "\"\x80\"", false},
    {"An overlong form is seen", "\"\xc0\xaf\"", false},
    {"A surrogate is seen", "\"\xed\xa0\x80\"", false},
    {"A point above the last is seen", "\"\xf4\x90\x80\x80\"", false},
};

static void test_json(void **state)
{
  const struct json *row = *state;
  assert_int_equal(reader_valid(row->text, strlen(row->text)), row->valid);
}

static void test_members(void **state)
{
  (void)state;
  const char *object = "{\"a\":{\"c\":1},\"b\":[\"x\",[2],\"\\u00e9\\n\"]}";
  char text[16];
  assert_true(reader_is(reader_member(reader_member(object, "a"), "c"), "1"));
  assert_null(reader_member(object, "c"));
  assert_null(reader_element(reader_member(object, "b"), 3));
  assert_true(reader_is(reader_element(reader_member(object, "b"), 0), "x"));
  assert_false(reader_is(reader_element(reader_member(object, "b"), 0), "xy"));
  reader_text(reader_element(reader_member(object, "b"), 2), text,
              sizeof(text));
  assert_string_equal(text, "\xc3\xa9\n");
}

static void test_sentences(void **state)
{
  (void)state;
  const char *text = "Read 5.1.1 first. Is it up? Wait.";
  char sentence[32];
  assert_true(next_sentence(&text, sentence, sizeof(sentence)));
  assert_string_equal(sentence, "Read 5.1.1 first.");
  assert_true(next_sentence(&text, sentence, sizeof(sentence)));
  assert_string_equal(sentence, "Is it up?");
  assert_true(next_sentence(&text, sentence, sizeof(sentence)));
  assert_string_equal(sentence, "Wait.");
  assert_false(next_sentence(&text, sentence, sizeof(sentence)));
  assert_true(is_sentences("Wait. It passes."));
  assert_false(is_sentences("Wait. It passes"));
  assert_false(is_sentences("wait."));
  assert_false(is_sentences(""));
}

static void test_words(void **state)
{
  (void)state;
  char text[32];
  words_of("  a\n  b c \n", text, sizeof(text));
  assert_string_equal(text, "a b c");
  assert_true(without_colour("\033[1;33m450\033[0m x", text, sizeof(text)));
  assert_string_equal(text, "450 x");
  assert_false(without_colour("\033[2J", text, sizeof(text)));
  assert_true(mentions("The Mailbox", "mailBOX"));
  assert_false(mentions("The Mail", "mailbox"));
}

/* cmocka would end the test at fail(), so the count is seen from its result. */
static void one_fault(void **state)
{
  (void)state;
  fault("this fault is made on purpose");
  assert_no_fault();
}

static void test_fault(void **state)
{
  (void)state;
  assert_no_fault();
  struct suite suite = {.count = 0};
  assert_int_not_equal(suite_run(&suite, "a suite without tests"), 0);
}

int main(void)
{
  static struct suite suite, failing;
  SUITE_ROWS(&suite, styles, test_style);
  SUITE_ROWS(&suite, jsons, test_json);
  suite_add(&suite, "Members and elements are found", test_members);
  suite_add(&suite, "Sentences are told apart", test_sentences);
  suite_add(&suite, "Words are told apart, colours left out", test_words);
  suite_add(&suite, "A suite without tests fails", test_fault);
  suite_add(&failing, "A fault fails its test", one_fault);
  int failed = suite_run(&suite, "the tests' own tools");
  if (suite_run(&failing, "a suite that must fail") != 1)
    failed++;
  return failed;
}
