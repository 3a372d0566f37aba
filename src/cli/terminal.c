/* SPDX-License-Identifier: MIT
 *
 * What the terminal can do.
 */
#define _DEFAULT_SOURCE
#include "terminal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static bool write_all(int descriptor, const char *text, size_t length)
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

bool terminal_write(const char *text, size_t length)
{
  return write_all(STDOUT_FILENO, text, length);
}

bool terminal_complain(const char *text, size_t length)
{
  return write_all(STDERR_FILENO, text, length);
}

bool terminal_is(int descriptor)
{
  return descriptor >= 0 && isatty(descriptor);
}

static unsigned number(const char *text)
{
  unsigned value = 0;
  for (; *text >= '0' && *text <= '9' && value < 10000; text++)
    value = value * 10 + (unsigned)(*text - '0');
  return *text == '\0' ? value : 0;
}

unsigned terminal_width(int descriptor)
{
  const char *columns = getenv("COLUMNS");
  unsigned width = columns ? number(columns) : 0;
  struct winsize size;
  if (width == 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0)
    width = size.ws_col;
  return width ? width : 80;
}

bool terminal_has_colour(void)
{
  const char *no_colour = getenv("NO_COLOR"), *term = getenv("TERM");
  return !(no_colour && *no_colour) && term && *term &&
         strcmp(term, "dumb") != 0;
}
