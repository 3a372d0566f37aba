/* SPDX-License-Identifier: MIT
 *
 * What must not reach a terminal: a list of its own, not the program's.
 */
#include "harm.h"

#include "json-reader.h"

/* Controls, and the characters that Unicode gives no look of their own. */
static const unsigned long hidden[][2] = {
    {0x00, 0x1f},       /* C0 */
    {0x7f, 0x9f},       /* DEL, C1 */
    {0xad, 0xad},       /* soft hyphen */
    {0x61c, 0x61c},     /* Arabic letter mark */
    {0x180e, 0x180e},   /* Mongolian vowel separator */
    {0x200b, 0x200f},   /* without width; marks of direction */
    {0x2028, 0x202e},   /* separators; embeddings and overrides */
    {0x2060, 0x206f},   /* joiners, isolates, deprecated ones */
    {0xfeff, 0xfeff},   /* byte order mark */
    {0xfff9, 0xfffb},   /* annotations */
    {0xe0000, 0xe007f}, /* tags */
};

static unsigned long point_of(const char *text, size_t octets)
{
  unsigned long point = (unsigned char)text[0];
  if (octets > 1)
    point &= 0x7fu >> octets;
  for (size_t i = 1; i < octets; i++)
    point = point << 6 | ((unsigned char)text[i] & 0x3f);
  return point;
}

static bool is_hidden(unsigned long point)
{
  for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++)
    if (point >= hidden[i][0] && point <= hidden[i][1])
      return true;
  return false;
}

/* The octets of a colour's sequence that begins a text; 0 if none does. */
static size_t colour_at(const char *text, size_t length)
{
  size_t i = 2;
  if (length < 3 || text[0] != '\033' || text[1] != '[')
    return 0;
  while (i < length && ((text[i] >= '0' && text[i] <= '9') || text[i] == ';'))
    i++;
  return i < length && text[i] == 'm' ? i + 1 : 0;
}

const char *harm_in(const char *text, size_t length, struct harmless but)
{
  for (size_t i = 0, octets; i < length; i += octets) {
    const char *at = text + i;
    octets = but.colours ? colour_at(at, length - i) : 0;
    if (octets > 0)
      continue;
    octets = reader_utf8(at, length - i);
    if (octets == 0)
      return at;
    if (*at == '\n' || (but.tabs && *at == '\t') ||
        (but.returns && *at == '\r' && length - i > 1 && at[1] == '\n'))
      continue;
    if (is_hidden(point_of(at, octets)))
      return at;
  }
  return NULL;
}
