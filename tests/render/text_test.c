/* SPDX-License-Identifier: MIT
 *
 * Explanations and lists for people, at every width.
 */
#include "codes.h"
#include "headings.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 4096

static const unsigned widths[] = {40, 41, 57, 72, 79, 80, 100, 10000};

/* Codes of every kind, beside those of the tables. */
static const char others[] = "1xx 4xx 45x x5x xxx x71 4x1 46x";
static struct smtpcode_explanation codes[8];

static void for_each(void (*check)(const struct smtpcode_explanation *code))
{
  size_t count;
  const struct smtpcode_explanation *every = every_code(&count);
  for (size_t i = 0; i < count; i++)
    check(&every[i]);
  every = every_status(&count);
  for (size_t i = 0; i < count; i++)
    check(&every[i]);
  count = explain_all(others, codes, LENGTH(codes));
  for (size_t i = 0; i < count; i++)
    check(&codes[i]);
  count = explain_all("457 299 460 5.9.1 4.7.999 5.8.x", codes, LENGTH(codes));
  for (size_t i = 0; i < count; i++)
    check(&codes[i]);
  assert_no_fault();
}

static void check_lines(const struct smtpcode_explanation *code,
                        const char *text, unsigned width)
{
  char line[LONGEST];
  bool empty = false;
  while (next_line(&text, line, sizeof(line))) {
    size_t length = strlen(line);
    if (width > 0 && length > width)
      fault("%s: longer than %u: %s", code->name, width, line);
    if (length > 0 && line[length - 1] == ' ')
      fault("%s: a blank ends a line: '%s'", code->name, line);
    if (length == 0 && empty)
      fault("%s: two empty lines", code->name);
    empty = length == 0;
  }
  if (empty)
    fault("%s: an empty line at the end", code->name);
}

/* At every width the words are those of width 0. */
static void check_widths(const struct smtpcode_explanation *code)
{
  static char words[16384], expected[16384];
  const char *text = page_of(FORMAT_TEXT, 0, code);
  words_of(text, expected, sizeof(expected));
  check_lines(code, text, 0);
  page_free();
  for (size_t i = 0; i < LENGTH(widths); i++) {
    text = page_of(FORMAT_TEXT, widths[i], code);
    words_of(text, words, sizeof(words));
    if (strcmp(words, expected) != 0)
      fault("%s: other words at %u", code->name, widths[i]);
    check_lines(code, text, widths[i]);
    page_free();
  }
}

static void test_widths(void **state)
{
  (void)state;
  for_each(check_widths);
}

/* Without a width: the heading, the verdict, then each field on one line with
 * its label. */
static void check_form(const struct smtpcode_explanation *code)
{
  char line[LONGEST], expected[LONGEST];
  const char *text = page_of(FORMAT_TEXT, 0, code);
  next_line(&text, line, sizeof(line));
  if (strcmp(line, code->heading) != 0)
    fault("%s begins with: %s", code->name, line);
  next_line(&text, line, sizeof(line));
  snprintf(expected, sizeof(expected), "%s %s %s",
           sentence(&code->verdict, 0, 0), sentence(&code->verdict, 0, 1),
           sentence(&code->verdict, 0, 2));
  words_of(expected, expected, sizeof(expected));
  if (strcmp(line, expected) != 0)
    fault("%s goes on with: %s", code->name, line);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &code->field[i];
    bool shown = i > SMTPCODE_FIELD_MESSAGE;
    snprintf(expected, sizeof(expected), "\n%s: %s\n",
             field_heading(code, (enum smtpcode_field_name)i), field->text);
    if (shown && *field->text && !holds(text - 1, expected))
      fault("%s lacks a line: %s", code->name, expected);
    for (size_t k = 0; shown && !*field->text && k < field->count; k++)
      if (!holds(text, field->items[k].name))
        fault("%s lacks %s", code->name, field->items[k].name);
  }
  page_free();
}

static void test_form(void **state)
{
  (void)state;
  for_each(check_form);
}

/* One line, code first, in every format. */
static void check_line(const struct smtpcode_explanation *code,
                       const char *text, const char *before)
{
  size_t length = strlen(text), name = strlen(code->name);
  if (length == 0 || strchr(text, '\n') != text + length - 1 ||
      text[length - 2] == ' ')
    fault("%s is not one clean line: %s", code->name, text);
  if (strncmp(text, before, strlen(before)) != 0 ||
      strncmp(text + strlen(before), code->name, name) != 0)
    fault("%s is not first: %s", code->name, text);
}

static void check_brief(const struct smtpcode_explanation *code)
{
  struct page *page = page_begin(FORMAT_TEXT, 40, false);
  page->brief = true;
  render_explanation(page, code);
  const char *text = page_text();
  check_line(code, text, "");
  for (int i = 0; i < 3; i++)
    if (!holds(text, sentence(&code->verdict, 0, i)))
      fault("%s lacks: %s", code->name, sentence(&code->verdict, 0, i));
  page_free();
  page = page_begin(FORMAT_MARKDOWN, 40, false);
  page->brief = true;
  render_explanation(page, code);
  check_line(code, page_text(), "- **");
  page_free();
}

static void test_brief(void **state)
{
  (void)state;
  for_each(check_brief);
}

/* The class in full, or its short name for an enhanced code in a class. */
static const char *class_of(const struct smtpcode_explanation *code)
{
  const struct smtpcode_field *class = &code->field[SMTPCODE_FIELD_CLASS];
  bool enhanced = code->code.kind == SMTPCODE_ENHANCED_CODE;
  return enhanced && code->code.part[0] != SMTPCODE_ANY ? class->value
                                                        : class->text;
}

static void check_entry(const struct smtpcode_explanation *code)
{
  char words[256], expected[256];
  for (size_t i = 0; i <= LENGTH(widths); i++)
    for (int outcome = 0; outcome < 2; outcome++) {
      unsigned width = i < LENGTH(widths) ? widths[i] : 0;
      const char *word = outcome ? "error" : "";
      render_entry(page_begin(FORMAT_TEXT, width, false), code, word);
      const char *text = page_text();
      snprintf(expected, sizeof(expected), "%s %s %s %s", code->name, word,
               class_of(code), code->title);
      words_of(expected, expected, sizeof(expected));
      words_of(text, words, sizeof(words));
      if (strcmp(words, expected) != 0)
        fault("%s is listed as %s", code->name, words);
      check_lines(code, text, width);
      page_free();
    }
}

static void test_entry(void **state)
{
  (void)state;
  for_each(check_entry);
}

static void test_answers(void **state)
{
  (void)state;
  char single[2][8192], both[16384];
  explain_all("450 502", codes, 2);
  for (int i = 0; i < 2; i++) {
    strcpy(single[i], page_of(FORMAT_TEXT, 80, &codes[i]));
    page_free();
  }
  struct page *page = page_begin(FORMAT_TEXT, 80, false);
  page->full = true;
  render_explanation(page, &codes[0]);
  render_explanation(page, &codes[1]);
  snprintf(both, sizeof(both), "%s\n%s", single[0], single[1]);
  assert_string_equal(page_text(), both);
  page_free();
}

/* What is no code is told on standard error only. */
static void test_problem(void **state)
{
  (void)state;
  static const enum format formats[] = {FORMAT_TEXT, FORMAT_TSV,
                                        FORMAT_MARKDOWN};
  for (size_t i = 0; i < LENGTH(formats); i++) {
    render_problem(page_begin(formats[i], 80, false), "45O", "wrong");
    assert_string_equal(page_text(), "");
    page_free();
  }
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every width shows the same words on lines that fit",
            test_widths);
  suite_add(&suite, "Heading, verdict and fields have a line each", test_form);
  suite_add(&suite, "A brief answer is one line", test_brief);
  suite_add(&suite, "A list has code, class and title on lines that fit",
            test_entry);
  suite_add(&suite, "An empty line stands between answers", test_answers);
  suite_add(&suite, "What is no code is no answer", test_problem);
  return suite_run(&suite, "text");
}
