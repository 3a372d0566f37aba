/* SPDX-License-Identifier: MIT
 *
 * Finds the codes whose texts hold all words, and puts the best match first.
 */
#include "catalog.h"

static char lower(char c)
{
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool holds(const char *text, const char *word)
{
  for (;; text++) {
    size_t i = 0;
    while (word[i] != '\0' && lower(text[i]) == lower(word[i]))
      i++;
    if (word[i] == '\0')
      return true;
    if (*text == '\0')
      return false;
  }
}

/* How well a row matches: 0 if it lacks a word, else 1 and the weight of each
 * word's best place. */
static unsigned score(const struct catalog_row *row, const char *const *words,
                      size_t count)
{
  static const unsigned weight[TEXTS] = {
      [TEXT_TITLE] = 1u << 16, [TEXT_GIST] = 1};
  unsigned sum = 1;
  for (size_t i = 0; i < count; i++) {
    unsigned text = 0;
    while (text < TEXTS && !holds(catalog_text(row, text), words[i]))
      text++;
    if (text == TEXTS)
      return 0;
    sum += weight[text];
  }
  return sum;
}

size_t smtpcode_search(const char *const *words, size_t count,
                       struct smtpcode_code *found, size_t room)
{
  unsigned best[SMTPCODE_ITEMS];
  size_t matches = 0;
  for (size_t i = 0; count > 0 && catalog_row_at(i); i++) {
    const struct catalog_row *row = catalog_row_at(i);
    unsigned points = score(row, words, count);
    if (points == 0)
      continue;
    size_t place = matches++;
    for (; place > 0 && best[place - 1] < points; place--) {
      best[place] = best[place - 1];
      if (place < room)
        found[place] = found[place - 1];
    }
    best[place] = points;
    if (place < room)
      found[place] = catalog_code(row, SMTPCODE_ANY);
  }
  return matches;
}
