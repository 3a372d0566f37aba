/* SPDX-License-Identifier: MIT
 *
 * The commands and phases: their names, and which one a log or a bounce says a
 * reply answered.
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

int smtpcode_command(const char *name)
{
  for (int number = 0; catalog_phase(number); number++) {
    const char *phase = catalog_phase(number), *at = name;
    for (; *at; at++, phase++)
      if (*at != *phase &&
          (*at < 'a' || *at > 'z' || *at - 'a' + 'A' != *phase))
        break;
    if (*at == *phase)
      return number;
  }
  return -1;
}

const char *smtpcode_command_name(int number)
{
  return catalog_phase(number);
}
