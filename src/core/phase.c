/* SPDX-License-Identifier: MIT
 *
 * The command or phase that a log or a bounce says a reply answered.
 */
#include "phase.h"

#include "catalog.h"
#include "token.h"

int phase_told(const char *begin, const char *end)
{
  int phase;
  const char *words;
  for (size_t i = 0; (words = catalog_told(i, &phase)); i++)
    if (occurs(begin, end, words))
      return phase;
  return -1;
}

bool phase_is_end(int phase)
{
  return phase >= 0 && phase == smtpcode_command("END-OF-DATA");
}
