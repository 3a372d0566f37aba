/* SPDX-License-Identifier: MIT
 *
 * Quoted-printable and base64 (RFC 2045, sections 6.7 and 6.8).
 */
#include "transfer-encoding.h"

#include "line.h"

void mime_octet(struct mime *mime, char c, mime_take *take, void *state)
{
  if (c == '\n') {
    size_t length = mime->line_length;
    length -= length > 0 && mime->line[length - 1] == '\r';
    take(state, mime->part, mime->line, length);
    mime->line_length = 0;
  } else if (mime->line_length < sizeof(mime->line)) {
    mime->line[mime->line_length++] = c;
  }
}

static int digit_of(char c, const char *digits)
{
  const char *digit = c ? strchr(digits, c) : NULL;
  return digit ? (int)(digit - digits) : -1;
}

void mime_quoted(struct mime *mime, const char *line, size_t length,
                 mime_take *take, void *state)
{
  static const char hex[] = "0123456789ABCDEFabcdef";
  while (length > 0 && is_blank(line[length - 1]))
    length--;
  for (size_t i = 0; i < length; i++) {
    if (line[i] == '=' && i + 1 == length)
      return; /* a soft line end */
    struct line rest = {line, line + length};
    int high = digit_of(octet_behind(&rest, line + i, 1), hex);
    int low = digit_of(octet_behind(&rest, line + i, 2), hex);
    high -= high > 15 ? 6 : 0;
    low -= low > 15 ? 6 : 0;
    bool escaped = line[i] == '=' && high >= 0 && low >= 0;
    mime_octet(mime, escaped ? (char)(high * 16 + low) : line[i], take, state);
    i += escaped ? 2 : 0;
  }
  mime_octet(mime, '\n', take, state);
}

void mime_base64(struct mime *mime, const char *line, size_t length,
                 mime_take *take, void *state)
{
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop"
                               "qrstuvwxyz0123456789+/";
  for (size_t i = 0; i < length; i++) {
    int value = digit_of(line[i], digits);
    if (value < 0)
      continue;
    mime->bits = (mime->bits << 6 | (unsigned)value) & 0xffffff;
    mime->bit_count += 6;
    if (mime->bit_count >= 8) {
      mime->bit_count -= 8;
      mime_octet(mime, (char)(mime->bits >> mime->bit_count & 0xff), take,
                 state);
    }
  }
}
