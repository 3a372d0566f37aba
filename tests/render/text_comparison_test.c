/* SPDX-License-Identifier: MIT
 *
 * Comparisons for people: columns, or paragraphs where they do not fit.
 */
#include "codes.h"
#include "headings.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 4096
#define WHOLE 65536

static struct smtpcode_explanation codes[2];
static struct smtpcode_comparison comparison;

static void compare(size_t a, size_t b)
{
  size_t count;
  const struct smtpcode_explanation *every = every_code(&count);
  smtpcode_explain(&every[a].code, 0, &codes[0]);
  smtpcode_explain(&every[b].code, 0, &codes[1]);
  assert_true(smtpcode_compare(codes, 2, &comparison));
}

/* Each code with the next five of the table, and with some far away. */
static void for_pairs(void (*check)(void))
{
  size_t count;
  every_code(&count);
  for (size_t a = 0; a < count; a++)
    for (size_t step = 1; step < count; step += step < 6 ? 1 : 17) {
      compare(a, (a + step) % count);
      check();
    }
  assert_no_fault();
}

/* A line may be too long for its width only if it is one word, such as an
 * address. */
static void check_lines(const char *text, unsigned width)
{
  char line[LONGEST];
  while (next_line(&text, line, sizeof(line))) {
    size_t length = strlen(line), indent = strspn(line, " ");
    if (length > width && strchr(line + indent, ' '))
      fault("%s vs %s: longer than %u: %s", codes[0].name, codes[1].name, width,
            line);
    if (length > 0 && line[length - 1] == ' ')
      fault("%s vs %s: a blank ends a line: '%s'", codes[0].name, codes[1].name,
            line);
  }
}

static void check_widths(void)
{
  static const unsigned widths[] = {40, 60, 80, 100};
  for (size_t i = 0; i < LENGTH(widths); i++) {
    check_lines(page_of_comparison(FORMAT_TEXT, widths[i], &comparison),
                widths[i]);
    page_free();
  }
}

static void test_widths(void **state)
{
  (void)state;
  for_pairs(check_widths);
}

/* Below the columns, paragraphs have the words of width 0. */
static void check_words(void)
{
  static char words[WHOLE], expected[WHOLE];
  words_of(page_of_comparison(FORMAT_TEXT, 0, &comparison), expected, WHOLE);
  page_free();
  words_of(page_of_comparison(FORMAT_TEXT, 40, &comparison), words, WHOLE);
  page_free();
  if (strcmp(words, expected) != 0)
    fault("%s vs %s: other words at 40", codes[0].name, codes[1].name);
}

static void test_words(void **state)
{
  (void)state;
  for_pairs(check_words);
}

/* The words of a field in a table, collected from its columns. */
struct cell {
  char label[LONGEST], text[2][LONGEST];
  char both[LONGEST]; /* of one text that has all columns */
};

static void append(char *whole, const char *from, size_t length)
{
  size_t used = strlen(whole);
  assert_true(used + length + 2 < LONGEST);
  memcpy(whole + used, from, length);
  strcpy(whole + used + length, " ");
}

/* Reads the lines of one row: its label is on the first. False at the end. */
static bool next_row(const char **text, const size_t *columns,
                     struct cell *cell)
{
  char line[LONGEST];
  memset(cell, 0, sizeof(*cell));
  if (**text == '\n' || **text == '\0')
    return false;
  for (bool first = true; **text != '\n' && (first || **text == ' ');
       first = false) {
    next_line(text, line, sizeof(line));
    size_t length = strlen(line);
    const size_t ends[] = {columns[0], columns[1], length};
    size_t begin = 0;
    char *const parts[] = {cell->label, cell->text[0], cell->text[1]};
    for (int i = 0; i < 3 && begin < length; begin = ends[i++])
      append(parts[i], line + begin,
             (ends[i] < length ? ends[i] : length) - begin);
    if (length > columns[0])
      append(cell->both, line + columns[0], length - columns[0]);
  }
  return true;
}

static bool same_words(const char *a, const char *b)
{
  char left[LONGEST], right[LONGEST];
  words_of(a, left, LONGEST);
  words_of(b, right, LONGEST);
  return strcmp(left, right) == 0;
}

static void check_row(enum smtpcode_field_name field, const struct cell *cell)
{
  const struct smtpcode_field *left = &codes[0].field[field],
                              *right = &codes[1].field[field];
  const char *label = field_heading(&codes[0], field);
  bool good = same_words(cell->label, label);
  if (strcmp(left->text, right->text) == 0)
    good = good && same_words(cell->both, left->text);
  else
    good = good && same_words(cell->text[0], left->text) &&
           same_words(cell->text[1], right->text);
  if (!good)
    fault("%s vs %s: %s: %s", codes[0].name, codes[1].name, label, cell->both);
}

/* At 80 columns each code's texts stand whole in its own column. */
static void check_table(void)
{
  static struct cell cell;
  char begin[32 + SMTPCODE_NAME_SIZE];
  const char *text = page_of_comparison(FORMAT_TEXT, 80, &comparison);
  snprintf(begin, sizeof(begin), "\n\n                 %s   ", codes[0].name);
  text = strstr(text, begin);
  assert_non_null(text);
  text += 2;
  const size_t columns[] = {strspn(text, " "),
                            (size_t)(strstr(text, codes[1].name) - text)};
  text = strchr(text, '\n') + 1;
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    if (comparison.shown[i]) {
      if (next_row(&text, columns, &cell))
        check_row(i, &cell);
      else
        fault("%s vs %s: no row for %s", codes[0].name, codes[1].name,
              codes[0].field[i].key);
    }
  if (*text != '\n')
    fault("%s vs %s: a row too many", codes[0].name, codes[1].name);
  page_free();
}

static void test_table(void **state)
{
  (void)state;
  for_pairs(check_table);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "No line is longer than the width", test_widths);
  suite_add(&suite, "No word is lost in paragraphs", test_words);
  suite_add(&suite, "No word is lost in columns", test_table);
  return suite_run(&suite, "comparisons as text");
}
