/* SPDX-License-Identifier: MIT
 *
 * Finds the codes whose texts hold all words, and puts the best match first.
 */
#include "ascii.h"
#include "provider-meaning.h"
#include "servers.h"

#include <string.h>

/* In a meaning's words # stands for any digit, * for what is in between. */
static bool equal(char text, char word)
{
  return lower(text) == lower(word) || (text == '*' && word == ' ') ||
         (text == '#' && word >= '0' && word <= '9');
}

static bool holds(const char *text, const char *word)
{
  for (;; text++) {
    size_t i = 0;
    while (word[i] != '\0' && text[i] != '\0' && equal(text[i], word[i]))
      i++;
    if (word[i] == '\0')
      return true;
    if (*text == '\0')
      return false;
  }
}

/* True if a text of a row holds a word, in a language or in English. */
static bool says(int language, const struct catalog_row *row,
                 enum catalog_text text, const char *word)
{
  return holds(catalog_text(0, row, text), word) ||
         (language != 0 && holds(catalog_text(language, row, text), word));
}

/* True if what common servers say of a row's code, in any class, holds a word.
 */
static bool is_sent(const struct catalog_row *row, const char *word)
{
  const struct smtpcode_code code = catalog_code(row, SMTPCODE_ANY);
  struct server_sends sent;
  for (size_t next = 0; server_sends(&code, &next, &sent);)
    if (holds(sent.text, word) || holds(sent.server, word))
      return true;
  return false;
}

/* True if a word is a row's code, in any class. */
static bool is_code_of(const struct catalog_row *row, const char *word)
{
  const struct smtpcode_code pattern = catalog_code(row, SMTPCODE_ANY);
  struct smtpcode_code code;
  return !smtpcode_code_read(word, strlen(word), &code) &&
         !smtpcode_is_pattern(&code) && smtpcode_matches(&pattern, &code);
}

/* How well a row matches: 0 if it lacks a word, else 1 and the weight of each
 * word's best place; most if the word is its code. */
static unsigned score(int language, const struct catalog_row *row,
                      const char *const *words, size_t count)
{
  static const unsigned weight[TEXTS] = {
      [TEXT_TITLE] = 1u << 16, [TEXT_GIST] = 1};
  unsigned sum = 1;
  for (size_t i = 0; i < count; i++) {
    unsigned text = 0;
    if (is_code_of(row, words[i])) {
      sum += 1u << 24;
      continue;
    }
    while (text < TEXTS && !says(language, row, text, words[i]))
      text++;
    if (text == TEXTS && !is_sent(row, words[i]))
      return 0;
    sum += text < TEXTS ? weight[text] : 0;
  }
  return sum;
}

/* True if a word is a code that a meaning is of. */
static bool is_of(const struct provider_row *row, const char *word)
{
  struct smtpcode_code code;
  bool read = !smtpcode_code_read(word, strlen(word), &code);
  bool reply = read && code.kind == SMTPCODE_REPLY_CODE;
  return read && meaning_fit(row, reply ? &code : NULL, reply ? NULL : &code) >=
                     FITS_CODE;
}

/* True if some text of a meaning, or its provider's name, holds a word. */
static bool meant(const struct provider_row *row, const char *word, bool signs)
{
  size_t provider = row->provider;
  if (is_of(row, word))
    return true;
  for (unsigned text = 0; text < ROW_TEXTS; text++)
    if (holds(catalog_at(row->text[text]), word))
      return true;
  for (unsigned text = 0; provider && text < PROVIDER_TEXTS; text++)
    if ((signs || text != PROVIDER_SIGNS) &&
        holds(provider_text(provider, text), word))
      return true;
  return false;
}

static size_t search_meanings(const char *const *words, size_t count,
                              size_t *found, size_t room, bool signs)
{
  const struct provider_row *row;
  size_t matches = 0;
  for (size_t i = 0; count > 0 && (row = provider_row(i)); i++) {
    size_t word = 0;
    while (word < count && meant(row, words[word], signs))
      word++;
    if (word == count && matches++ < room)
      found[matches - 1] = i;
  }
  return matches;
}

/* What gives a provider away finds all of it, unless it tells one kind. */
size_t smtpcode_search_meanings(const char *const *words, size_t count,
                                size_t *found, size_t room)
{
  size_t matches = search_meanings(words, count, found, room, false);
  return matches ? matches : search_meanings(words, count, found, room, true);
}

size_t smtpcode_search(const char *const *words, size_t count, int language,
                       struct smtpcode_code *found, size_t room)
{
  unsigned best[SMTPCODE_ITEMS];
  size_t matches = 0;
  for (size_t i = 0; count > 0 && catalog_row_at(i); i++) {
    const struct catalog_row *row = catalog_row_at(i);
    unsigned points = score(language, row, words, count);
    if (points == 0)
      continue;
    size_t rank = matches++;
    for (; rank > 0 && best[rank - 1] < points; rank--) {
      best[rank] = best[rank - 1];
      if (rank < room)
        found[rank] = found[rank - 1];
    }
    best[rank] = points;
    if (rank < room)
      found[rank] = catalog_code(row, SMTPCODE_ANY);
  }
  return matches;
}
