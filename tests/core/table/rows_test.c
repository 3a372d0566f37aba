/* SPDX-License-Identifier: MIT
 *
 * The rows of data/ keep the rules that a compiler cannot check. That each rule
 * can be broken, and how its message names the row, checks/bad-rows shows.
 */
#include "../../checks/bad-rows/own-rules.h"
#include "../../checks/bad-rows/row-rules.h"
#include "../../checks/bad-rows/translation-rules.h"
#include "suite.h"

static void test_rows(void **state)
{
  (void)state;
  check_rows(fault);
  assert_no_fault();
}

static void test_translations(void **state)
{
  (void)state;
  check_translations(fault);
  assert_no_fault();
}

static void test_own_texts(void **state)
{
  (void)state;
  check_own_texts(fault);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Words, dates, addresses and names have their form",
            test_rows);
  suite_add(&suite, "Translations have the holes and forms of the English text",
            test_translations);
  suite_add(&suite, "So have headings and notices, and no blanks at the ends",
            test_own_texts);
  return suite_run(&suite, "rows");
}
