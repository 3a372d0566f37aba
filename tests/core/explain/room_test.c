/* SPDX-License-Identifier: MIT
 *
 * There is room for what is composed: nothing of it is cut, in any language.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define SAMPLES TESTS_DATA "/providers.tsv"
#define LINES TESTS_DATA "/lines.tsv"

#define FREE 64       /* octets at the end of a storage that stay free */
#define FREE_SHORT 24 /* the same where the storage is for one title */

static void mark_end(char *storage, size_t size, size_t octets)
{
  memset(storage + size - octets, '!', octets);
}

/* Says what came too near to the end. */
static void check_room(const char *storage, size_t size, size_t octets,
                       int language, const char *what)
{
  for (size_t i = size - octets; i < size; i++)
    if (storage[i] != '!') {
      fault("%s: %s: no room in %zu octets", smtpcode_language_code(language),
            what, size);
      return;
    }
}

#define MARK(of) mark_end((of)->storage, sizeof((of)->storage), FREE)
#define CHECK(of, what)                                                        \
  check_room((of)->storage, sizeof((of)->storage), FREE, language, what)

static void test_codes(void **state)
{
  (void)state;
  static struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
  static struct smtpcode_comparison comparison;
  static const char patterns[][6] = {"xxx", "X.x.x", "5.x.x"};
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < LENGTH(patterns); i++) {
      const struct smtpcode_code all = code_of(patterns[i]);
      struct smtpcode_code code;
      size_t count = 0;
      for (size_t next = 0; smtpcode_next(&all, &next, &code);) {
        struct smtpcode_explanation *out = &codes[count++ % LENGTH(codes)];
        MARK(out);
        smtpcode_explain(&code, language, out);
        CHECK(out, out->name);
        if (count % LENGTH(codes) != 0 || all.part[0] != 5)
          continue;
        MARK(&comparison);
        assert_true(smtpcode_compare(codes, LENGTH(codes), &comparison));
        CHECK(&comparison, comparison.title);
      }
      MARK(&codes[0]);
      smtpcode_explain(&all, language, &codes[0]);
      CHECK(&codes[0], patterns[i]);
    }
  assert_no_fault();
}

static void check_answer(const char *text, size_t length, int language)
{
  static struct smtpcode_finding answer;
  MARK(&answer);
  for (int i = 0; i < 2; i++)
    MARK(&answer.codes[i]);
  if (!explain_text(text, length, language, &answer))
    return;
  CHECK(&answer, text);
  for (size_t i = 0; i < answer.count; i++)
    CHECK(&answer.codes[i], answer.codes[i].name);
}

/* Replies as they are met, in the last column of a table. */
static void check_samples(const char *name, int language)
{
  char row[1024];
  unsigned count = 0;
  FILE *file = fopen(name, "r");
  assert_non_null(file);
  for (; fgets(row, sizeof(row), file); count++)
    if (*row != '#' && strchr(row, '\t'))
      check_answer(strrchr(row, '\t') + 1, strlen(strrchr(row, '\t') + 1),
                   language);
  fclose(file);
  assert_true(count > 50);
}

static void test_answers(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++) {
    check_samples(SAMPLES, language);
    check_samples(LINES, language);
  }
  assert_no_fault();
}

/* A row of a scan: every code, as an answer to every command, and
 * whatever was done. */
static void check_row(const struct smtpcode_code *code, int command,
                      enum smtpcode_delivery delivery, int language)
{
  static struct smtpcode_row counted;
  struct smtpcode_count row = {.command = (short)command,
                               .delivery = (short)delivery,
                               .count = ~0ull,
                               .first = 1,
                               .last = ~0ull};
  const int *part = code->part;
  if (code->kind == SMTPCODE_REPLY_CODE)
    row.code = (short)number_of(code);
  for (int i = 0; i < 3 && code->kind == SMTPCODE_ENHANCED_CODE; i++)
    row.enhanced[i] = (short)part[i];
  mark_end(counted.storage, sizeof(counted.storage), FREE_SHORT);
  MARK(&counted.finding);
  smtpcode_explain_row(&row, language, &counted);
  check_room(counted.storage, sizeof(counted.storage), FREE_SHORT, language,
             counted.title);
  CHECK(&counted.finding, counted.title);
}

static void test_rows(void **state)
{
  (void)state;
  static const char patterns[][6] = {"xxx", "2.x.x", "4.x.x", "5.x.x"};
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < LENGTH(patterns); i++) {
      const struct smtpcode_code all = code_of(patterns[i]);
      struct smtpcode_code code;
      for (size_t next = 0; smtpcode_next(&all, &next, &code);)
        for (int command = -1; command < 0 || smtpcode_command_name(command);
             command++)
          for (enum smtpcode_delivery delivery = SMTPCODE_DELIVERY_AS_SAID;
               delivery <= SMTPCODE_DELIVERY_KEPT; delivery++)
            check_row(&code, command, delivery, language);
    }
  assert_no_fault();
}

/* The totals, be the numbers as long as they may. */
static void test_totals(void **state)
{
  (void)state;
  static const struct smtpcode_totals totals[] = {
      {~0ull, ~0ull, ~0ull, ~0ull, ~0ull, ~0ull, true},
      {~0ull - 1, ~0ull - 1, ~0ull, ~0ull, ~0ull, ~0ull, true},
      {~0ull - 4, ~0ull - 4, ~0ull, ~0ull, ~0ull, ~0ull, true}};
  static const enum format formats[] = {FORMAT_TEXT, FORMAT_MARKDOWN};
  char whole[1024];
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < LENGTH(totals) * LENGTH(formats); i++) {
      struct page *page = page_begin(formats[i % 2], 0, false);
      page->language = language;
      render_totals(page, &totals[i / 2]);
      smtpcode_write_totals(&totals[i / 2], language, whole, sizeof(whole));
      assert_true(strlen(whole) + FREE < sizeof(whole));
      if (!holds(page_text(), whole))
        fault("%s: cut: %s", smtpcode_language_code(language), whole);
      page_free();
    }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "There is room for codes and comparisons", test_codes);
  suite_add(&suite, "There is room for answers", test_answers);
  suite_add(&suite, "There is room for the rows of a scan", test_rows);
  suite_add(&suite, "There is room for the totals of a scan", test_totals);
  return suite_run(&suite, "room");
}
