/* SPDX-License-Identifier: MIT
 *
 * What holds for the comparison of every pair of codes, and of larger sets,
 * whatever it says.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define MOST SMTPCODE_COMPARE_MOST

static struct smtpcode_explanation codes[MOST];
static struct smtpcode_comparison comparison;

static const char *names(void)
{
  static char text[MOST * SMTPCODE_CODE_SIZE];
  *text = '\0';
  for (size_t i = 0; i < comparison.count; i++)
    strcat(strcat(text, i > 0 ? " " : ""), codes[i].name);
  return text;
}

/* Compares the codes of the table with these numbers, or some of them. */
static void compare(const size_t *numbers, size_t count)
{
  size_t all;
  const struct smtpcode_explanation *every = every_code(&all);
  for (size_t i = 0; i < count; i++)
    smtpcode_explain(&every[numbers[i]].code, 0, &codes[i]);
  memset(&comparison, '!', sizeof(comparison));
  assert_true(smtpcode_compare(codes, count, &comparison));
}

static void for_each_pair(void (*check)(void))
{
  size_t count;
  every_code(&count);
  assert_true(count > 70);
  for (size_t a = 0; a < count; a++)
    for (size_t b = 0; b < count; b++)
      if (a != b) {
        compare((const size_t[]){a, b}, 2);
        check();
      }
  assert_no_fault();
}

static void check_storage(void)
{
  if (comparison.storage[SMTPCODE_COMPARISON_STORAGE - 1] != '!')
    fault("%s: the storage is full", names());
}

static void test_storage(void **state)
{
  (void)state;
  for_each_pair(check_storage);
}

/* Each eight codes that stand together in the table, and each that are far from
 * each other. */
static void test_eight(void **state)
{
  (void)state;
  size_t count, numbers[MOST];
  every_code(&count);
  for (size_t step = 1; step * MOST <= count; step++)
    for (size_t first = 0; first + step * (MOST - 1) < count; first++) {
      for (size_t i = 0; i < MOST; i++)
        numbers[i] = first + step * i;
      compare(numbers, MOST);
      check_storage();
    }
  assert_no_fault();
}

static void check_text(const char *text)
{
  const char *wrong = style_fault(text);
  if (wrong)
    fault("%s: %s: %s", names(), wrong, text);
}

static void check_style(void)
{
  check_text(comparison.title);
  check_text(comparison.summary);
  if (!is_sentences(comparison.summary))
    fault("%s: no sentence: %s", names(), comparison.summary);
  for (size_t i = 0; i < comparison.difference_count; i++)
    for (size_t k = 0; k < comparison.count; k++) {
      const char *says = comparison.differences[i].says[k];
      check_text(says);
      if (!(says[0] >= 'a' && says[0] <= 'z') ||
          strchr(".;", says[strlen(says) - 1]))
        fault("%s: no clause: '%s'", names(), says);
    }
}

static void test_style(void **state)
{
  (void)state;
  for_each_pair(check_style);
}

/* A sentence ends with a stop and a blank, or with the text. */
static void check_stops(void)
{
  for (const char *at = comparison.summary; (at = strchr(at, '.')); at++)
    if (at > comparison.summary && at[-1] >= 'a' && at[-1] <= 'z' && at[1] &&
        at[1] != ' ')
      fault("%s: no blank behind a stop: %.40s", names(), at - 10);
}

static void check_once(void)
{
  char sentence[512];
  for (const char *text = comparison.summary;
       next_sentence(&text, sentence, sizeof(sentence));)
    if (mentions(text, sentence))
      fault("%s: twice: %s", names(), sentence);
  check_stops();
}

static void test_once(void **state)
{
  (void)state;
  for_each_pair(check_once);
}

/* Where a difference stands: in the order of its enumeration, but with who acts
 * first when the class is shared. */
static int place_of(enum smtpcode_difference_name name)
{
  bool shared = true;
  for (size_t i = 1; i < comparison.count; i++)
    shared &= codes[i].code.part[0] == codes[0].code.part[0];
  return shared && name == SMTPCODE_DIFFERENCE_ACTOR ? -1 : (int)name;
}

static void check_differences(void)
{
  bool classes = false;
  for (size_t i = 0; i < comparison.difference_count; i++) {
    const struct smtpcode_difference *row = &comparison.differences[i];
    size_t same = 1;
    while (same < comparison.count &&
           strcmp(row->says[same], row->says[0]) == 0)
      same++;
    if (same == comparison.count)
      fault("%s: all say '%s'", names(), row->says[0]);
    if (i > 0 &&
        place_of(row->name) <= place_of(comparison.differences[i - 1].name))
      fault("%s: the differences have no order", names());
    classes |= row->name == SMTPCODE_DIFFERENCE_CLASS;
  }
  bool shared = true;
  for (size_t i = 1; i < comparison.count; i++)
    shared &= codes[i].code.part[0] == codes[0].code.part[0];
  if (classes == shared)
    fault("%s: is the class a difference?", names());
}

static void test_differences(void **state)
{
  (void)state;
  for_each_pair(check_differences);
}

/* Every three codes, in the order of the table. */
static void test_threes(void **state)
{
  (void)state;
  size_t count;
  every_code(&count);
  for (size_t a = 0; a < count; a++)
    for (size_t b = a + 1; b < count; b++)
      for (size_t c = b + 1; c < count; c++) {
        compare((const size_t[]){a, b, c}, 3);
        check_storage();
        check_once();
        check_differences();
      }
  assert_no_fault();
}

/* True if a text has this sentence, or this clause inside of one. */
static bool says(const char *text, const char *sentence)
{
  char other[512];
  if (!strchr(".?", sentence[strlen(sentence) - 1]))
    return mentions(text, sentence);
  while (next_sentence(&text, other, sizeof(other)))
    if (strcmp(other, sentence) == 0)
      return true;
  return false;
}

/* What stands in one field stands in no other field of the answer. */
static void check_elsewhere(void)
{
  static const enum smtpcode_field_name fields[] = {
      SMTPCODE_FIELD_DESCRIPTION, SMTPCODE_FIELD_WHEN, SMTPCODE_FIELD_FIX};
  const char *texts[2][5];
  for (size_t i = 0; i < 2; i++) {
    for (size_t k = 0; k < LENGTH(fields); k++)
      texts[i][k] = codes[i].field[fields[k]].text;
    texts[i][3] = codes[i].send;
    texts[i][4] = codes[i].gist;
  }
  char sentence[512];
  for (size_t k = 0; k < 5; k++)
    for (const char *text = texts[0][k];
         next_sentence(&text, sentence, sizeof(sentence));)
      for (size_t other = 0; other < 5; other++)
        if (other != k && says(texts[1][other], sentence))
          fault("%s: in two places: %s", names(), sentence);
}

static void test_elsewhere(void **state)
{
  (void)state;
  for_each_pair(check_elsewhere);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "No pair fills the storage", test_storage);
  suite_add(&suite, "No eight codes fill the storage", test_eight);
  suite_add(&suite, "Every pair has texts of good style", test_style);
  suite_add(&suite, "No summary of a pair has a sentence twice", test_once);
  suite_add(&suite, "Differences of a pair differ", test_differences);
  suite_add(&suite, "Differences of three codes differ", test_threes);
  suite_add(&suite, "No sentence of a pair stands in two places",
            test_elsewhere);
  return suite_run(&suite, "every comparison");
}
