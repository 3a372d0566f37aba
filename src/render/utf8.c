/* SPDX-License-Identifier: MIT
 *
 * Reads UTF-8 strictly.
 */
#include "utf8.h"

/* The octets of a character by its first one; 0 if none begins so. */
static size_t octets_of(unsigned char first)
{
  return first < 0x80   ? 1
         : first < 0xc0 ? 0
         : first < 0xe0 ? 2
         : first < 0xf0 ? 3
         : first < 0xf8 ? 4
                        : 0;
}

size_t utf8_read(const char *text, size_t length, unsigned long *point)
{
  static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (length == 0)
    return 0;
  unsigned char first = (unsigned char)text[0];
  size_t octets = octets_of(first);
  if (octets == 0 || octets > length)
    return 0;
  *point = octets == 1 ? first : first & (0x7fu >> octets);
  for (size_t i = 1; i < octets; i++) {
    if (((unsigned char)text[i] & 0xc0) != 0x80)
      return 0;
    *point = *point << 6 | ((unsigned char)text[i] & 0x3f);
  }
  if (*point < least[octets] || *point > 0x10ffff ||
      (*point >= 0xd800 && *point <= 0xdfff))
    return 0;
  return octets;
}

size_t utf8_next(const char *text, size_t length, unsigned long *point)
{
  size_t octets = utf8_read(text, length, point);
  if (octets > 0)
    return octets;
  *point = UTF8_REPLACEMENT;
  return 1;
}

bool utf8_among(unsigned long point, const uint32_t (*ranges)[2], size_t count)
{
  size_t first = 0;
  while (count > 0) {
    size_t half = count / 2;
    if (point > ranges[first + half][1]) {
      first += half + 1;
      count -= half + 1;
    } else if (point < ranges[first + half][0]) {
      count = half;
    } else {
      return true;
    }
  }
  return false;
}

/* Controls, separators of lines and paragraphs, noncharacters of two octets,
 * and what Unicode says that a reader may ignore. */
bool utf8_is_hidden(unsigned long point)
{
  static const uint32_t ranges[][2] = {
      {0x00, 0x1f},       {0x7f, 0x9f},       {0xad, 0xad},
      {0x34f, 0x34f},     {0x61c, 0x61c},     {0x115f, 0x1160},
      {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},
      {0x2028, 0x202e},   {0x2060, 0x206f},   {0x3164, 0x3164},
      {0xfe00, 0xfe0f},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0},
      {0xfff0, 0xfffb},   {0xfffe, 0xffff},   {0x13430, 0x1343f},
      {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
  };
  return utf8_among(point, ranges, sizeof(ranges) / sizeof(ranges[0]));
}
