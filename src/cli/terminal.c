/* SPDX-License-Identifier: MIT
 *
 * What the terminal can do.
 */
#define _DEFAULT_SOURCE
#include "terminal.h"
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

/* Only a terminal has a window. isatty() would be one function more to find at
 * every start. */
bool terminal_is(int descriptor)
{
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0;
}

/* The value of a variable, named with its equals sign, or NULL. */
static const char *value_of(char *const *environment, const char *name)
{
  for (; environment && *environment; environment++)
    if (begins(*environment, strlen(*environment), name))
      return *environment + strlen(name);
  return NULL;
}

static unsigned number(const char *text)
{
  unsigned value = 0;
  for (; *text >= '0' && *text <= '9' && value < 10000; text++)
    value = value * 10 + (unsigned)(*text - '0');
  return *text == '\0' ? value : 0;
}

unsigned terminal_width(int descriptor, char *const *environment)
{
  const char *columns = value_of(environment, "COLUMNS=");
  unsigned width = columns ? number(columns) : 0;
  struct winsize size;
  if (width == 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0)
    width = size.ws_col;
  return width ? width : 80;
}

bool terminal_has_colour(char *const *environment)
{
  const char *no_colour = value_of(environment, "NO_COLOR="),
             *term = value_of(environment, "TERM=");
  return !(no_colour && *no_colour) && term && *term && !same(term, "dumb");
}
