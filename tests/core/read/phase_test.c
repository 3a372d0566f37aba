/* SPDX-License-Identifier: MIT
 *
 * The words that tell a phase.
 */
#include "phase.h"
#include "phases.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

static const char *words_of_telling(size_t number)
{
  const struct phase_telling *told = &phase_tellings[number];
  return catalog_at(told->end) - told->length;
}

static int phase_of(const char *text, size_t length, size_t said)
{
  const struct line line = {text, text + length};
  return phase_told(&line, text + said);
}

/* Each of the words that tell a phase is found, wherever it stands, in any
 * case; of several those behind the last parenthesis count, or else the last
 * before the reply. */
static void test_phases(void **state)
{
  (void)state;
  for (size_t i = 0; i < PHASE_TELLINGS; i++) {
    const char *told = words_of_telling(i);
    const int phase = phase_tellings[i].phase;
    char text[600];
    for (unsigned before = 0; before < 520; before += 13) {
      size_t length = (size_t)snprintf(text, sizeof(text), "%*s%s (x)",
                                       (int)before, "", told);
      if (phase_of(text, length, length) != phase)
        fault("%s is not found behind %u octets", told, before);
    }
    for (size_t k = 0; k < PHASE_TELLINGS; k++) {
      const char *other = words_of_telling(k);
      size_t length =
          (size_t)snprintf(text, sizeof(text), "%s, %s (%s", told, other, told);
      size_t said = (size_t)(strrchr(text, '(') - text);
      if ((phase_of(text, length, length) != phase ||
           phase_of(text, said, said) != phase_tellings[k].phase) &&
          !strstr(told, other))
        fault("%s counts before %s, or not when last", told, other);
    }
  }
  assert_no_fault();
  static const char later[] = "said: 550 not after rcpt to", nothing[] = "";
  assert_int_equal(phase_of(later, sizeof(later) - 1, 6), -1);
  assert_int_equal(phase_of(nothing, 0, 0), -1);
}

int main(void)
{
  static struct suite suite;
  suite_add(
      &suite,
      "Words tell phases, behind a parenthesis or the last before a reply",
      test_phases);
  return suite_run(&suite, "phase");
}
