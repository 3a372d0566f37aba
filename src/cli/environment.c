/* SPDX-License-Identifier: MIT
 *
 * getenv() would read the environment of the process, which tests cannot give.
 */
#include "environment.h"

#include <string.h>

const char *variable(char *const *environment, const char *name)
{
  size_t length = strlen(name);
  for (; environment && *environment; environment++)
    if (**environment == *name && strncmp(*environment, name, length) == 0 &&
        (*environment)[length] == '=')
      return *environment + length + 1;
  return "";
}
