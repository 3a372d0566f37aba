/* SPDX-License-Identifier: MIT
 *
 * The rows of data/ keep the rules that a compiler cannot check. That each rule
 * can be broken, and how its message names the row, checks/bad-rows shows.
 */
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

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Words, dates, addresses and names have their form",
            test_rows);
  suite_add(&suite, "Translations have the holes and forms of the English text",
            test_translations);
  return suite_run(&suite, "rows");
}
