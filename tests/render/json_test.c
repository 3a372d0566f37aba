/* SPDX-License-Identifier: MIT
 *
 * JSON: one valid object a line, whatever came in.
 */
#include "codes.h"
#include "json-reader.h"
#include "page.h"
#include "suite.h"
#include "text.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

static struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
static struct smtpcode_comparison comparison;

/* A name, or a name and a text. */
static bool is_item(const char *element, const struct smtpcode_field *field,
                    const struct smtpcode_item *item)
{
  return field->kind == SMTPCODE_KIND_SETTINGS
             ? reader_same(element, "name", item->name) &&
                   reader_same(element, "text", item->title)
             : reader_is(element, item->name);
}

static void check_field(const char *object,
                        const struct smtpcode_explanation *code,
                        const struct smtpcode_field *field)
{
  const char *value = reader_member(object, field->key);
  const bool word = field->kind == SMTPCODE_KIND_WORD;
  const bool list = !word && field->kind != SMTPCODE_KIND_TEXT;
  const char *text = word ? field->value : field->text;
  if (!value)
    fault("%s has no %s", code->name, field->key);
  else if (!list && !*text && !reader_is(value, "null"))
    fault("%s has a %s", code->name, field->key);
  else if (!list && *text && !reader_same(object, field->key, text))
    fault("%s has another %s", code->name, field->key);
  for (size_t i = 0; value && list && i <= field->count; i++) {
    const char *element = reader_element(value, i);
    if ((element != NULL) != (i < field->count) ||
        (element && !is_item(element, field, &field->items[i])))
      fault("%s has other %s", code->name, field->key);
  }
}

static void check_object(const char *object,
                         const struct smtpcode_explanation *code)
{
  if (!reader_is(reader_member(object, "schema"), "1,") ||
      !reader_same(object, "kind", code->kind) ||
      !reader_same(object, "code", code->name) ||
      !reader_same(object, "title", code->title) ||
      !reader_same(object, "lang", "en") ||
      !reader_is(reader_member(object, "registered"),
                 code->registered ? "true" : "false"))
    fault("%s has a wrong member: %s", code->name, object);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    check_field(object, code, &code->field[i]);
}

static void check_code(const struct smtpcode_explanation *code)
{
  const char *text = page_of(FORMAT_JSON, 40, code);
  if (reader_is_line(text))
    check_object(text, code);
  else
    fault("%s is no object on a line", code->name);
  page_free();
}

static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *every = every_code(&count);
  for (size_t i = 0; i < count; i++)
    check_code(&every[i]);
  every = every_status(&count);
  for (size_t i = 0; i < count; i++)
    check_code(&every[i]);
  static const char others[] = "4xx 45x x5x xxx 46x 457";
  count = explain_all(others, codes, SMTPCODE_COMPARE_MOST);
  for (size_t i = 0; i < count; i++)
    check_code(&codes[i]);
  assert_no_fault();
}

struct key {
  const char *name, *code, *key, *value;
};

/* From the design: keys and words are for ever. */
static const struct key keys[] = {
    {"The class is a short name", "450", "class", "4xx"},
    {"The category is a short name", "450", "category", "x5z"},
    {"The retry is a word", "450", "retry", "automatic"},
    {"The actor is a word", "450", "actor", "nobody"},
    {"The message is a word", "450", "message", "queued"},
    {"The standing is a word", "450", "standing", "standard"},
    {"The kind of a code is a word", "450", "kind", "reply"},
    {"The kind of a pattern is a word", "4xx", "kind", "pattern"},
    {"The kind of an enhanced code is a word", "5.1.1", "kind", "enhanced"},
    {"The class of an enhanced code is a short name", "5.1.1", "class",
     "5.x.x"},
    {"An enhanced code has a subject", "5.1.1", "subject", "X.1"},
    {"A missing standing is a word", "457", "standing", "unregistered"},
    {"The language is named", "450", "lang", "en"},
};

static void test_key(void **state)
{
  const struct key *row = *state;
  explain(row->code, &codes[0]);
  assert_true(
      reader_same(page_of(FORMAT_JSON, 0, &codes[0]), row->key, row->value));
  page_free();
}

static void check_comparison(const char *object)
{
  const char *all = reader_member(object, "codes"),
             *differences = reader_member(object, "differences"),
             *advice = reader_member(object, "advice");
  if (!reader_same(object, "summary", comparison.summary) ||
      !reader_same(object, "title", comparison.title) || !all || !advice ||
      !differences || reader_element(differences, comparison.difference_count))
    fault("a wrong member: %s", object);
  for (size_t i = 0; i < comparison.count; i++) {
    check_object(reader_element(all, i), &codes[i]);
    if (!reader_same(reader_element(advice, i), "send", codes[i].send))
      fault("%s has no advice", codes[i].name);
  }
  for (size_t i = 0; i < comparison.difference_count; i++) {
    const char *row = reader_element(differences, i);
    for (size_t k = 0; k < comparison.count; k++)
      if (!reader_same(reader_member(row, "says"), codes[k].name,
                       comparison.differences[i].says[k]))
        fault("%s says something else", codes[k].name);
  }
}

static void test_comparison(void **state)
{
  (void)state;
  static const char *const sets[] = {
      "450 502",     "421 450 451", "211 214",
      "101 471 585", "5.1.1 550",   "211 220 250 354 421 450 502 550"};
  for (size_t i = 0; i < LENGTH(sets); i++) {
    size_t count = explain_all(sets[i], codes, SMTPCODE_COMPARE_MOST);
    assert_true(smtpcode_compare(codes, count, &comparison));
    const char *text = page_of_comparison(FORMAT_JSON, 80, &comparison);
    assert_true(reader_is_line(text));
    check_comparison(text);
    page_free();
  }
  assert_no_fault();
}

struct string {
  const char *name, *text, *expected; /* NULL: comes back as it went in */
};

static const struct string strings[] = {
    {"Quotes come back", "\"450\"", NULL},
    {"Backslashes come back", "\\\\x\\", NULL},
    {"Controls come back", "\x01\x1f\t\r\n\x7f", NULL},
    {"Letters come back", "caf\xc3\xa9 \xe2\x82\xac", NULL},
    {"A lone continuation octet is replaced", "a\x80z", "a\xef\xbf\xbdz"},
    {"Each octet of an overlong form is replaced", "\xc0\xaf",
     "\xef\xbf\xbd\xef\xbf\xbd"},
    {"A form that is cut off is replaced", "450 \xc3", "450 \xef\xbf\xbd"},
};

static void test_string(void **state)
{
  const struct string *row = *state;
  char text[128];
  render_problem(page_begin(FORMAT_JSON, 0, false), row->text, row->text);
  const char *object = page_text();
  assert_true(reader_is_line(object));
  reader_text(reader_member(object, "operand"), text, sizeof(text));
  assert_string_equal(text, row->expected ? row->expected : row->text);
  reader_text(reader_member(object, "error"), text, sizeof(text));
  assert_string_equal(text, row->expected ? row->expected : row->text);
  page_free();
}

/* Nothing that a terminal obeys comes through, though it would be valid. */
static void check_raw(const char *text)
{
  while (text[0] && text[1]) {
    unsigned long point = 0;
    size_t octets = utf8_read(text, strlen(text), &point);
    if (octets == 0 || utf8_is_hidden(point)) {
      fault("U+%04lX came through", point);
      return;
    }
    text += octets;
  }
}

static void check_operand(const char *operand)
{
  render_problem(page_begin(FORMAT_JSON, 0, false), operand, "wrong");
  const char *text = page_text();
  if (reader_is_line(text))
    check_raw(text);
  else
    fault("no object: %02x %02x", (unsigned char)operand[0],
          (unsigned char)operand[1]);
  page_free();
}

static void test_octets(void **state)
{
  (void)state;
  for (unsigned value = 0x100; value < 0x10000; value++)
    check_operand((const char[]){(char)(value >> 8), (char)value, '\0'});
  static const char *const others[] = {
      "\xe2\x80\xae", "\xe2\x80\x8b", "\xef\xbb\xbf",    "\xf3\xa0\x80\x81",
      "\xe2\x81\xa6", "\xed\xa0\x80", "\xf4\x90\x80\x80"};
  for (size_t i = 0; i < LENGTH(others); i++)
    check_operand(others[i]);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every code is one valid object with its members",
            test_codes);
  SUITE_ROWS(&suite, keys, test_key);
  suite_add(&suite, "A comparison is one valid object with its members",
            test_comparison);
  SUITE_ROWS(&suite, strings, test_string);
  suite_add(&suite, "Any octets give valid JSON that harms no terminal",
            test_octets);
  return suite_run(&suite, "JSON");
}
