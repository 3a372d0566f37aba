/* SPDX-License-Identifier: MIT
 *
 * Text from outside, made safe for a terminal: what could move the cursor,
 * change colours, reverse the direction or hide itself is shown as an escape.
 */
#include "layout.h"
#include "utf8.h"

void put_visible(FILE *stream, const char *text, size_t length)
{
  const char *end = text + length;
  while (text < end) {
    unsigned long point;
    size_t octets = utf8_read(text, (size_t)(end - text), &point);
    if (octets == 0) {
      fprintf(stream, "\\x%02x", (unsigned char)*text);
      octets = 1;
    } else if (utf8_is_hidden(point)) {
      fprintf(stream, point < 0x80 ? "\\x%02lx" : "\\u{%04lx}", point);
    } else {
      fwrite(text, 1, octets, stream);
    }
    text += octets;
  }
}
