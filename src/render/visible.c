/* SPDX-License-Identifier: MIT
 *
 * Text from outside, made safe for a terminal: what could move the cursor,
 * change colours, reverse the direction or hide itself is shown as an escape.
 */
#include "visible.h"

#include "utf8.h"

#include <stdio.h>
#include <string.h>

/* The usual escape of a blank control. */
static char letter_of(char c)
{
  return c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : '\0';
}

size_t visible_read(const char *text, size_t length, char *out)
{
  unsigned long point;
  size_t octets = utf8_read(text, length, &point);
  char named = letter_of(*text);
  if (named) {
    snprintf(out, VISIBLE_SIZE, "\\%c", named);
    return 1;
  }
  if (octets == 0) {
    snprintf(out, VISIBLE_SIZE, "\\x%02x", (unsigned char)*text);
    return 1;
  }
  if (utf8_is_hidden(point)) {
    snprintf(out, VISIBLE_SIZE, point < 0x80 ? "\\x%02lx" : "\\u{%04lx}",
             point);
    return octets;
  }
  memcpy(out, text, octets);
  out[octets] = '\0';
  return octets;
}
