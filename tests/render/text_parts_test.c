/* SPDX-License-Identifier: MIT
 *
 * The parts of a comparison as text, and their order.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define MOST SMTPCODE_COMPARE_MOST
#define WHOLE 65536

static struct smtpcode_explanation codes[MOST];
static struct smtpcode_comparison comparison;

static void compare_texts(const char *texts)
{
  size_t count = explain_all(texts, codes, MOST);
  assert_true(smtpcode_compare(codes, count, &comparison));
}

static void check_order(const char *texts, unsigned width)
{
  static char whole[WHOLE];
  compare_texts(texts);
  words_of(page_of_comparison(FORMAT_TEXT, width, &comparison), whole, WHOLE);
  const char *const parts[] = {comparison.title,
                               comparison.summary,
                               "Class",
                               "Retry",
                               "Who acts",
                               "Description",
                               "When you see it",
                               "How to fix it",
                               "Commands",
                               "Key differences",
                               "1. ",
                               "When to use which",
                               "If you write a server",
                               "If you received it",
                               "Where to learn more"};
  const char *at = whole;
  for (size_t i = 0; i < LENGTH(parts); i++) {
    const char *found = strstr(at, parts[i]);
    if (!found)
      fail_msg("%s at %u: '%s' is not in its place", texts, width, parts[i]);
    at = found + strlen(parts[i]);
  }
  page_free();
}

static void test_order(void **state)
{
  (void)state;
  static const unsigned widths[] = {0, 40, 80, 100};
  for (size_t i = 0; i < LENGTH(widths); i++) {
    check_order("450 502", widths[i]);
    check_order("450 550 421", widths[i]);
    check_order("211 220 250 354 421 450 502 550", widths[i]);
  }
}

/* What all codes have in common is said once. */
static void test_common(void **state)
{
  (void)state;
  compare_texts("450 451");
  const char *text = page_of_comparison(FORMAT_TEXT, 0, &comparison);
  assert_true(holds(text, "\nClass: 4xx Transient Negative\n"));
  assert_true(holds(text, "\nRetry: automatic\n"));
  assert_true(holds(text, "\nDescription, 451: "));
  assert_false(holds(text, "Class and persistence"));
  assert_true(holds(text, "\nIf you received it: "));
  page_free();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The parts stand in their order", test_order);
  suite_add(&suite, "What is the same for all is said once", test_common);
  return suite_run(&suite, "the parts of a comparison as text");
}
