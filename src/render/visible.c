/* SPDX-License-Identifier: MIT
 *
 * Text from outside, made safe for a terminal: what could move the cursor,
 * change colours, reverse the direction or hide itself is shown as an escape.
 */
#include "visible.h"

#include "utf8.h"

#include <string.h>

/* The usual escape of a blank control. */
static char letter_of(char c)
{
  return c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : '\0';
}

char *write_hex(char *out, unsigned long number, unsigned least)
{
  static const char digits[] = "0123456789abcdef";
  unsigned count = least;
  while (number >> 4 * count > 0)
    count++;
  out[count] = '\0';
  for (unsigned i = count; i > 0; number >>= 4)
    out[--i] = digits[number & 15];
  return out + count;
}

static void write_octet(char *out, unsigned long octet)
{
  out[0] = '\\';
  out[1] = 'x';
  write_hex(out + 2, octet, 2);
}

size_t visible_read(const char *text, size_t length, char *out)
{
  unsigned long point;
  size_t octets = utf8_read(text, length, &point);
  char named = letter_of(*text);
  if (named) {
    out[0] = '\\';
    out[1] = named;
    out[2] = '\0';
    return 1;
  }
  if (octets == 0) {
    write_octet(out, (unsigned char)*text);
    return 1;
  }
  if (utf8_is_hidden(point) && octets == 1) {
    write_octet(out, point);
    return 1;
  }
  if (utf8_is_hidden(point)) {
    memcpy(out, "\\u{", 3);
    memcpy(write_hex(out + 3, point, 4), "}", 2);
    return octets;
  }
  memcpy(out, text, octets);
  out[octets] = '\0';
  return octets;
}
