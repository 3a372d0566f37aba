/* SPDX-License-Identifier: MIT
 *
 * Counts the texts that each language has.
 */
#include "translated.h"

#include "suite.h"

#include <smtpcode.h>

void check_table(const char *(*text)(int language, unsigned number),
                 unsigned count)
{
  int language = 1;
  assert_null(text(0, count));
  assert_null(text(0, ~0u));
  for (; smtpcode_language_code(language); language++) {
    unsigned texts = 0;
    for (unsigned i = 0; i < count; i++) {
      assert_true(*text(0, i) != '\0');
      texts += text(language, i) != text(0, i);
    }
    if (texts != count)
      fault("%s has %u of %u", smtpcode_language_code(language), texts, count);
    assert_null(text(language, count));
    assert_null(text(language, ~0u));
  }
  for (unsigned i = 0; i < count; i++) {
    assert_ptr_equal(text(-1, i), text(0, i));
    assert_ptr_equal(text(language, i), text(0, i));
  }
  assert_no_fault();
}
