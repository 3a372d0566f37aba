/* SPDX-License-Identifier: MIT
 *
 * Folds letters: Latin, Cyrillic and full-width ones; composes Hangul and kana.
 */
#include "fold.h"

#include "ascii.h"

/* What U+00C0 and those behind it become, a dot for themselves. */
static const char latin[] =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll."
    ".llnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* The same for U+1E00. */
static const char more_latin[] =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/* The character at a place; 0 if it is no UTF-8 of two or three octets, each of
 * which it needs. */
static unsigned read(const char *text, size_t length, size_t *octets)
{
  const unsigned char *at = (const unsigned char *)text;
  unsigned c = 0;
  if (length > 1 && at[0] >= 0xc2 && at[0] <= 0xdf && (at[1] & 0xc0) == 0x80) {
    *octets = 2;
    return (at[0] & 0x1fu) << 6 | (at[1] & 0x3fu);
  }
  if (length > 2 && (at[0] & 0xf0) == 0xe0 && (at[1] & 0xc0) == 0x80 &&
      (at[2] & 0xc0) == 0x80)
    c = (at[0] & 0xfu) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);
  *octets = c >= 0x800 ? 3 : 1;
  return c >= 0x800 ? c : 0;
}

/* A letter of Latin, in a table that begins with `first`, or NUL. */
static char base_letter(unsigned c, const char *letters, unsigned first)
{
  if (c < first || c - first >= strlen(letters) || letters[c - first] == '.')
    return '\0';
  return letters[c - first];
}

/* Other letters and marks of punctuation, and what they become. */
static const struct {
  unsigned short first, last;
  char ascii;
} marks[] = {
    {0xa0, 0xa0, ' '},     {0xab, 0xab, '"'},      {0xb4, 0xb4, '\''},
    {0xbb, 0xbb, '"'},     {0x1a0, 0x1a1, 'o'},    {0x1af, 0x1b0, 'u'},
    {0x2010, 0x2015, '-'}, {0x2018, 0x2019, '\''}, {0x201c, 0x201e, '"'},
    {0x202f, 0x202f, ' '}, {0x3000, 0x3000, ' '},
};

/* A mark of punctuation or a letter as that of ASCII, or NUL. */
static char ascii_of(unsigned c)
{
  char letter = base_letter(c, latin, 0xc0);
  if (letter == '\0')
    letter = base_letter(c, more_latin, 0x1e00);
  if (c >= 0xff01 && c <= 0xff5e) /* full width */
    letter = lower((char)(c - 0xff01 + '!'));
  for (size_t i = 0; letter == '\0' && i < sizeof(marks) / sizeof(marks[0]);
       i++)
    if (c >= marks[i].first && c <= marks[i].last)
      letter = marks[i].ascii;
  return letter;
}

/* What the letters of Cyrillic from U+0450 on are without an accent, as their
 * distance from U+0400; 0 for those that have none. */
static const unsigned char cyrillic_bases[] = {
    0x35, 0x35, 0, 0x33, 0, 0, 0, 0x56, 0, 0, 0, 0, 0x3a, 0x38, 0x43, 0};

/* A Cyrillic letter in lower case without its accent; others as they are. */
static unsigned cyrillic(unsigned c)
{
  if (c < 0x410)
    c += 0x50;
  else if (c < 0x430)
    c += 0x20;
  if (c >= 0x450 && cyrillic_bases[c - 0x450])
    return 0x400u + cyrillic_bases[c - 0x450];
  return c == 0x439 ? 0x438 : c; /* short i */
}

/* Two letters that are written as one, or NULL. */
static const char *two_of(unsigned c)
{
  return c == 0xdf || c == 0x1e9e   ? "ss"
         : c == 0xc6 || c == 0xe6   ? "ae"
         : c == 0x152 || c == 0x153 ? "oe"
                                    : NULL;
}

/* What a character becomes with the one behind it, 0 if they stay apart: jamo
 * make a syllable of Hangul, a mark voices kana. */
static unsigned composed(unsigned c, unsigned next)
{
  if (c - 0x1100 < 19 && next - 0x1161 < 21)
    return 0xac00 + ((c - 0x1100) * 21 + (next - 0x1161)) * 28;
  if (c - 0xac00 < 11172 && (c - 0xac00) % 28 == 0 && next - 0x11a8 < 27)
    return c + (next - 0x11a7);
  if (c == 0x30a6 && next == 0x3099) /* vu */
    return 0x30f4;
  if (((c >= 0x304b && c <= 0x307b) || (c >= 0x30ab && c <= 0x30db)) &&
      (next == 0x3099 || next == 0x309a))
    return c + (next - 0x3098);
  return 0;
}

/* As read(), with the characters behind that belong to it. */
static unsigned read_composed(const char *text, size_t length, size_t *octets)
{
  unsigned c = read(text, length, octets);
  while (c >= 0x1100 && *octets < length) {
    size_t more;
    unsigned both = composed(c, read(text + *octets, length - *octets, &more));
    if (both == 0)
      break;
    c = both;
    *octets += more;
  }
  return c;
}

/* Writes a character of two or three octets. Returns how many. */
static size_t write(unsigned c, char *out)
{
  size_t used = 0;
  if (c < 0x800) {
    out[used++] = (char)(0xc0 | c >> 6);
  } else {
    out[used++] = (char)(0xe0 | c >> 12);
    out[used++] = (char)(0x80 | (c >> 6 & 0x3f));
  }
  out[used++] = (char)(0x80 | (c & 0x3f));
  return used;
}

size_t fold_one(const char *text, size_t length, char out[FOLD_MOST],
                size_t *used)
{
  size_t octets;
  unsigned c = read_composed(text, length, &octets);
  char plain = c ? ascii_of(c) : lower(*text);
  const char *two = two_of(c);
  *used = 1;
  if (plain != '\0') {
    out[0] = plain;
  } else if (two) {
    memcpy(out, two, 2);
    *used = 2;
  } else if (c >= 0x300 && c <= 0x36f) { /* an accent by itself */
    *used = 0;
  } else if (c != 0) {
    *used = write(c >= 0x400 && c <= 0x45f ? cyrillic(c) : c, out);
  } else {
    out[0] = *text;
  }
  return octets;
}

size_t fold(const char *text, size_t length, char *out, size_t room)
{
  size_t used = 0;
  for (size_t at = 0; at < length;) {
    char folded[FOLD_MOST];
    size_t octets;
    at += fold_one(text + at, length - at, folded, &octets);
    if (used + octets + 1 > room)
      break;
    memcpy(out + used, folded, octets);
    used += octets;
  }
  out[used] = '\0';
  return used;
}
