/* SPDX-License-Identifier: MIT
 *
 * Looks for the words of a table in a text.
 */
#include "words.h"

#include "ascii.h"

static bool is_wordy(char c)
{
  return is_letter(c) || is_digit(c);
}

/* One part of an alternative, and whether it ends at the borders of a word. */
struct part {
  const char *begin, *end;
  bool border_before, border_behind;
};

/* An octet of a part, which a name's two stand for, too. */
static char part_octet(const char **at)
{
  char c = *(*at)++;
  if (c != '$')
    return c;
  switch (*(*at)++) {
  case 'a':
    return WORDS_ADDRESS;
  case 'h':
    return WORDS_HOST;
  case 'i':
    return WORDS_IP;
  default:
    return WORDS_URL;
  }
}

/* Where a part ends that stands at a place, or NULL. */
static const char *stands(const char *text, const char *at,
                          const struct part *part)
{
  if (part->border_before && at > text && is_wordy(at[-1]))
    return NULL;
  for (const char *next = part->begin; next < part->end; at++) {
    char c = part_octet(&next);
    if (c != *at && (c != '#' || !is_digit(*at)))
      return NULL;
  }
  return part->border_behind && is_wordy(*at) ? NULL : at;
}

/* True if a sentence ends before a blank. */
static bool ends_sentence(const char *text, const char *at)
{
  if (*at != ' ' || at == text)
    return false;
  char c = at[-1];
  return (c == '.' || c == '!' || c == '?' || c == ';') &&
         (at - text < 2 || at[-2] != '.');
}

/* Reads the part that begins at a place, up to an alternative's end; returns
 * what is behind it. */
static const char *read_part(const char *at, const char *end, struct part *part)
{
  part->begin = at;
  while (at < end && *at != '*')
    at++;
  part->end = at;
  bool open_before = part->begin < at && *part->begin == '+';
  bool open_behind = part->begin + open_before < at && at[-1] == '+';
  part->begin += open_before;
  part->end -= open_behind;
  part->border_before = !open_before && part->begin < part->end &&
                        (is_wordy(*part->begin) || *part->begin == '#');
  part->border_behind = !open_behind && part->begin < part->end &&
                        (is_wordy(part->end[-1]) || part->end[-1] == '#') &&
                        (part->end - part->begin < 2 || part->end[-2] != '$');
  return at < end ? at + 1 : at;
}

/* True if the parts of an alternative from `words` on occur from a place on, in
 * its sentence. `anywhere`: it is the first one, which may stand before several
 * sentences; of another none is better than its first occurrence. */
static bool occur(const char *text, const char *at, const char *words,
                  const char *end, bool anywhere)
{
  struct part part;
  const char *rest = read_part(words, end, &part);
  const char *next = part.begin;
  const char first = next < part.end ? part_octet(&next) : '#';
  for (; *at != '\0'; at++) {
    if (anywhere && first != '#' && !(at = strchr(at, first)))
      return false;
    const char *behind =
        *at == first || first == '#' ? stands(text, at, &part) : NULL;
    if (behind && (rest >= end || occur(text, behind, rest, end, false)))
      return true;
    if (!anywhere && (behind || ends_sentence(text, at)))
      return false;
  }
  return false;
}

static unsigned pair_of(char first, char second)
{
  return ((unsigned)first & 63) << 6 | ((unsigned)second & 63);
}

static void set(uint64_t *pairs, unsigned pair)
{
  pairs[pair / 64] |= (uint64_t)1 << pair % 64;
}

void words_prepare(const char *text, struct words_text *out)
{
  *out = (struct words_text){.text = text};
  for (const char *at = text; at[0] != '\0' && at[1] != '\0'; at++) {
    set(out->pairs, pair_of(at[0], at[1]));
    if (at == text || !is_wordy(at[-1]))
      set(out->begins, pair_of(at[0], at[1]));
  }
}

/* True for an octet that stands for others, or for none. */
static bool is_sign(char c)
{
  return c == '#' || c == '$' || c == '*' || c == '+';
}

/* True if a text may hold an alternative, which is not empty: it has its first
 * two octets, unless these stand for others. */
static bool may_occur(const struct words_text *text, const char *words,
                      size_t length)
{
  const uint64_t *pairs = is_wordy(*words) ? text->begins : text->pairs;
  if (*words == '+') {
    words++;
    length--;
  }
  if (length == 0 || *words == '*')
    return false;
  if (length < 2 || is_sign(words[0]) || is_sign(words[1]))
    return true;
  unsigned pair = pair_of(words[0], words[1]);
  return pairs[pair / 64] >> pair % 64 & 1;
}

/* How many octets of an alternative are looked for. */
static size_t weight(const char *words, size_t length)
{
  size_t weight = 0;
  for (size_t i = 0; i < length; i++)
    weight += words[i] != '*' && words[i] != '+';
  return weight;
}

size_t words_match(const struct words_text *text, const char *words)
{
  size_t longest = 0;
  for (size_t length; *words; words += length + (words[length] == '|')) {
    length = strcspn(words, "|");
    if (may_occur(text, words, length) &&
        occur(text->text, text->text, words, words + length, true) &&
        weight(words, length) > longest)
      longest = weight(words, length);
  }
  return longest;
}

bool words_occur(const struct words_text *text, const char *words)
{
  for (size_t length; *words; words += length + (words[length] == '|')) {
    const char *end = strchr(words, '|');
    length = end ? (size_t)(end - words) : strlen(words);
    if (may_occur(text, words, length) &&
        occur(text->text, text->text, words, words + length, true))
      return true;
  }
  return false;
}
