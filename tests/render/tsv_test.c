/* SPDX-License-Identifier: MIT
 *
 * Tab-separated values: one line a code, always the same fields.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define FIELDS (3 + SMTPCODE_FIELDS) /* code, kind, title, then the fields */

static size_t count_of(const char *text, char sign)
{
  size_t count = 0;
  for (; *text; text++)
    count += *text == sign;
  return count;
}

/* The first field is valid input and means the same code. */
static void check(const char *text, const struct smtpcode_explanation *code)
{
  struct smtpcode_code again;
  if (count_of(text, '\n') != 1 || text[strlen(text) - 1] != '\n' ||
      count_of(text, '\t') != FIELDS - 1)
    fault("%s is not one line of %d fields", code->name, FIELDS);
  if (smtpcode_code_read(text, strcspn(text, "\t"), &again) ||
      again.kind != code->code.kind ||
      number_of(&again) != number_of(&code->code))
    fault("%s is not its own first field", code->name);
}

static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  for (size_t i = 0; i < count; i++) {
    check(page_of(FORMAT_TSV, 0, &codes[i]), &codes[i]);
    page_free();
  }
  codes = every_status(&count);
  for (size_t i = 0; i < count; i++) {
    check(page_of(FORMAT_TSV, 0, &codes[i]), &codes[i]);
    page_free();
  }
  assert_no_fault();
}

static void test_fields(void **state)
{
  (void)state;
  struct smtpcode_explanation code;
  explain("450", &code);
  const char *text = page_of(FORMAT_TSV, 0, &code);
  static const char begin[] =
      "450\treply\tMailbox Unavailable\t4xx\tautomatic\tnobody\tqueued\t";
  assert_memory_equal(text, begin, strlen(begin));
  assert_true(holds(text, "\tx5z\tMAIL; RCPT; END-OF-DATA; ATRN\t"));
  page_free();
}

static void test_other_answers(void **state)
{
  (void)state;
  static struct smtpcode_explanation codes[2];
  static struct smtpcode_comparison comparison;
  char whole[8192], parts[8192];
  assert_true(
      smtpcode_compare(codes, explain_all("450 502", codes, 2), &comparison));
  strcpy(whole, page_of_comparison(FORMAT_TSV, 80, &comparison));
  page_free();
  *parts = '\0';
  for (int i = 0; i < 2; i++) {
    strcat(parts, page_of(FORMAT_TSV, 0, &codes[i]));
    page_free();
  }
  assert_string_equal(whole, parts);
  struct page *page = page_begin(FORMAT_TSV, 0, false);
  render_entry(page, &codes[0], "error");
  page->brief = true;
  render_explanation(page, &codes[1]);
  render_problem(page, "45O", "wrong");
  assert_string_equal(page_text(), parts);
  page_free();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every code is one line of fields", test_codes);
  suite_add(&suite, "Fields stand in their order", test_fields);
  suite_add(&suite, "Every answer is lines of codes", test_other_answers);
  return suite_run(&suite, "TSV");
}
