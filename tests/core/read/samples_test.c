/* SPDX-License-Identifier: MIT
 *
 * The samples of the tables: from each is read what it expects.
 */
#include "samples.h"
#include "suite.h"

static void test_table(void **state)
{
  const struct sample_table *table = *state;
  const size_t count = table->count();
  struct sample_wrong wrong;
  assert_true(count > 20);
  for (size_t i = 0; i < count; i++)
    if (!table->holds(i, &wrong))
      fault("%s", wrong.text);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, sample_tables, test_table);
  return suite_run(&suite, "samples");
}
