/* SPDX-License-Identifier: MIT
 *
 * What the terminal can do.
 */
#define _DEFAULT_SOURCE
#include "terminal.h"

#include "environment.h"
#include "texts.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool terminal_write(int descriptor, const char *text, size_t length)
{
  while (length > 0) {
    ssize_t octets = write(descriptor, text, length);
    if (octets < 0 && errno == EINTR)
      continue;
    if (octets < 0)
      return false;
    text += octets;
    length -= (size_t)octets;
  }
  return true;
}

bool terminal_is(int descriptor)
{
  return isatty(descriptor);
}

unsigned terminal_width(int descriptor, char *const *environment)
{
  const char *columns = variable(environment, "COLUMNS");
  unsigned long long width;
  struct winsize size;
  if (!read_number(columns, strlen(columns), 99999, &width))
    width = 0;
  if (width == 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0)
    width = size.ws_col;
  return width ? (unsigned)width : 80;
}

bool terminal_has_colour(char *const *environment)
{
  const char *term = variable(environment, "TERM");
  return !*variable(environment, "NO_COLOR") && *term &&
         strcmp(term, "dumb") != 0;
}
