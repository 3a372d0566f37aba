/* SPDX-License-Identifier: MIT
 *
 * Where lines may end in any writing. Layout has a shorter way for ASCII, which
 * must end lines at the same places.
 */
#include "wrap.h"

#include "cells.h"
#include "utf8.h"

#define AMONG(point, ranges)                                                   \
  utf8_among(point, ranges, sizeof(ranges) / sizeof((ranges)[0]))

/* May a line end between two characters? The greater the better. A blank on the
 * left stands for all blanks between them. */
enum seam {
  SEAM_NONE,   /* never */
  SEAM_UGLY,   /* against the rules for brackets and stops */
  SEAM_INSIDE, /* in a word that is wider than a line */
  SEAM_FREE,   /* wherever the line is full */
  SEAMS
};

/* Stops and closing brackets. */
static const uint32_t closing[][2] = {
    {'!', '!'},       {')', ')'},       {',', ','},       {'.', '.'},
    {':', ';'},       {'?', '?'},       {']', ']'},       {'}', '}'},
    {0xbb, 0xbb},     {0x2019, 0x2019}, {0x201d, 0x201d}, {0x3001, 0x3002},
    {0x3009, 0x3009}, {0x300b, 0x300b}, {0x300d, 0x300d}, {0x300f, 0x300f},
    {0x3011, 0x3011}, {0x3015, 0x3015}, {0x3017, 0x3017}, {0x3019, 0x3019},
    {0x301b, 0x301b}, {0x301e, 0x301f}, {0xff01, 0xff01}, {0xff09, 0xff09},
    {0xff0c, 0xff0c}, {0xff0e, 0xff0e}, {0xff1a, 0xff1b}, {0xff1f, 0xff1f},
    {0xff3d, 0xff3d}, {0xff5d, 0xff5d}, {0xff60, 0xff61}, {0xff63, 0xff64},
};

/* What else begins no line: quotes that may close, signs that join or repeat,
 * dashes, the wide blank, small kana and what lengthens or voices kana. */
static const uint32_t following[][2] = {
    {'"', '"'},       {'%', '%'},       {'\'', '\''},     {'-', '-'},
    {'/', '/'},       {'>', '>'},       {0xb7, 0xb7},     {0x2010, 0x2015},
    {0x2025, 0x2026}, {0x203c, 0x203c}, {0x2047, 0x2049}, {0x3000, 0x3000},
    {0x3005, 0x3005}, {0x301c, 0x301c}, {0x303b, 0x303b}, {0x3041, 0x3041},
    {0x3043, 0x3043}, {0x3045, 0x3045}, {0x3047, 0x3047}, {0x3049, 0x3049},
    {0x3063, 0x3063}, {0x3083, 0x3083}, {0x3085, 0x3085}, {0x3087, 0x3087},
    {0x308e, 0x308e}, {0x3095, 0x3096}, {0x309b, 0x309e}, {0x30a0, 0x30a1},
    {0x30a3, 0x30a3}, {0x30a5, 0x30a5}, {0x30a7, 0x30a7}, {0x30a9, 0x30a9},
    {0x30c3, 0x30c3}, {0x30e3, 0x30e3}, {0x30e5, 0x30e5}, {0x30e7, 0x30e7},
    {0x30ee, 0x30ee}, {0x30f5, 0x30f6}, {0x30fb, 0x30fe}, {0x31f0, 0x31ff},
    {0xff05, 0xff05}, {0xff0d, 0xff0d}, {0xff0f, 0xff0f}, {0xff5e, 0xff5e},
    {0xff65, 0xff65}, {0xff67, 0xff70}, {0xff9e, 0xff9f},
};

/* Opening brackets and quotes end no line. */
static const uint32_t opening[][2] = {
    {'"', '"'},       {'\'', '('},      {'<', '<'},       {'[', '['},
    {'{', '{'},       {0xab, 0xab},     {0x2018, 0x2018}, {0x201c, 0x201c},
    {0x3008, 0x3008}, {0x300a, 0x300a}, {0x300c, 0x300c}, {0x300e, 0x300e},
    {0x3010, 0x3010}, {0x3014, 0x3014}, {0x3016, 0x3016}, {0x3018, 0x3018},
    {0x301a, 0x301a}, {0x301d, 0x301d}, {0xff08, 0xff08}, {0xff3b, 0xff3b},
    {0xff5b, 0xff5b}, {0xff5f, 0xff5f}, {0xff62, 0xff62},
};

/* No-break spaces and joiners, and the letters that flags are made of. */
static const uint32_t joining[][2] = {
    {0xa0, 0xa0},     {0x2007, 0x2007}, {0x200d, 0x200d},   {0x202f, 0x202f},
    {0x2060, 0x2060}, {0xfeff, 0xfeff}, {0x1f1e6, 0x1f1ff},
};

/* Words of Hangul are parted by blanks. */
static const uint32_t hangul[][2] = {
    {0x1100, 0x11ff}, {0x3131, 0x318e}, {0xa960, 0xa97c},
    {0xac00, 0xd7ff}, {0xffa0, 0xffdc},
};

/* Han, kana, their signs, pictures: texts of these have no words. */
static bool stands_alone(unsigned long point)
{
  return (cells_of(point) == 2 && !AMONG(point, hangul)) ||
         (point >= 0xff61 && point <= 0xff9f);
}

/* Marks, and the colours of skin: they change the character before. */
static bool clings(unsigned long point)
{
  return cells_of(point) == 0 || (point >= 0x1f3fb && point <= 0x1f3ff);
}

static bool is_joined(unsigned long left, unsigned long right)
{
  return (left < 0x80 && right < 0x80) || clings(right) ||
         AMONG(left, joining) || AMONG(right, joining);
}

static enum seam seam_between(unsigned long left, unsigned long right)
{
  if (left == ' ')
    return clings(right) ? SEAM_NONE : SEAM_FREE;
  if (is_joined(left, right))
    return SEAM_NONE;
  if (AMONG(left, opening) || AMONG(right, closing) || AMONG(right, following))
    return SEAM_UGLY;
  if ((!stands_alone(left) && !stands_alone(right)) || AMONG(left, hangul) ||
      AMONG(right, hangul))
    return SEAM_INSIDE;
  return SEAM_FREE;
}

/* The last of the best seams that were passed; nothing if there is none. */
static struct piece best_of(const struct piece *passed, bool force)
{
  enum seam seam = SEAM_FREE;
  while (force && seam > SEAM_UGLY && passed[seam].octets == 0)
    seam--;
  return passed[seam];
}

struct piece wrap(const char *text, size_t length, unsigned width, bool force)
{
  struct piece passed[SEAMS] = {{0, 0}};
  struct piece at = {0, 0}, words = at; /* `words` is without blanks behind */
  unsigned long left = ' ', right;
  while (at.octets < length) {
    at.octets += utf8_next(text + at.octets, length - at.octets, &right);
    at.cells += cells_of(right);
    if (right == ' ') {
      left = right;
      continue;
    }
    enum seam seam = seam_between(left, right);
    if (words.cells <= width)
      passed[seam] = words;
    else if (seam > SEAM_UGLY)
      return words;
    if (at.cells > width && (!force || best_of(passed, force).octets > 0))
      return best_of(passed, force);
    words = at;
    if (left == ' ' || cells_of(right) > 0 || AMONG(right, joining))
      left = right;
  }
  return words;
}

bool wrap_is_closed(const char *text, size_t length)
{
  size_t begin = length;
  unsigned long point;
  while (begin > 0 && length - begin < 4 &&
         ((unsigned char)text[--begin] & 0xc0) == 0x80)
    ;
  return begin + utf8_read(text + begin, length - begin, &point) == length &&
         length > 0 && cells_of(point) == 2 && AMONG(point, closing);
}
