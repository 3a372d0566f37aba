/* SPDX-License-Identifier: MIT
 *
 * Finds the meanings of providers whose texts hold all words, and says why one
 * was found.
 */
#include "listed-fit.h"
#include "provider-meaning.h"
#include "search-quote.h"
#include "search-text.h"

#include <string.h>

#define ALTERNATIVE 96 /* octets of words that are quoted, with NUL */

/* True if a word is a code that a meaning is of. */
static bool is_of(const struct provider_row *row, const char *word)
{
  struct smtpcode_code code;
  bool read = !smtpcode_code_read(word, strlen(word), &code);
  bool reply = read && code.kind == SMTPCODE_REPLY_CODE;
  return read && listed_fit(&row->codes, reply ? &code : NULL,
                            reply ? NULL : &code) >= FITS_CODE;
}

/* True if some text of a meaning, or its provider's name, holds a word. */
static bool meant(const struct provider_row *row,
                  const struct smtpcode_meaning *meaning, const char *word,
                  bool signs)
{
  const char *const texts[] = {meaning->name,  meaning->words,
                               meaning->title, meaning->meaning,
                               meaning->fix,   meaning->waiting};
  if (is_of(row, word))
    return true;
  for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
    if (text_holds(texts[i], word))
      return true;
  for (unsigned text = 0; text < PROVIDER_TEXTS; text++)
    if ((signs || text != PROVIDER_SIGNS) &&
        text_holds(provider_text(row->provider, text), word))
      return true;
  return false;
}

static size_t search_meanings(const char *const *words, size_t count,
                              size_t *found, size_t room, bool signs)
{
  const struct provider_row *row;
  size_t matches = 0;
  for (size_t i = 0; count > 0 && (row = provider_row(i)); i++) {
    struct smtpcode_meaning meaning;
    size_t word = 0;
    meaning_read(row, 0, &meaning);
    while (word < count && meant(row, &meaning, words[word], signs))
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

/* Adds the first alternative that holds a word, in quotes, for that word;
 * `told`: it is one of the words that tell the meaning. */
static void add_words(struct passages *passages, const char *words,
                      const char *word, bool told, struct storage *storage)
{
  char one[ALTERNATIVE];
  for (size_t length; *words; words += length + (words[length] == '|')) {
    length = strcspn(words, "|");
    if (length >= sizeof(one) || storage->room < 2 * sizeof(one) ||
        !holds_between(words, words + length, word))
      continue;
    memcpy(one, words, length);
    one[length] = '\0';
    passages_add(passages, "",
                 told ? meaning_told_by(0, one, storage)
                      : compose(storage, catalog_phrase(0, PHRASE_WORDS_QUOTED),
                                HOLES({"words", one})),
                 word);
    return;
  }
}

size_t smtpcode_quote_meaning(const char *const *words, size_t count,
                              size_t number, char *text, size_t size)
{
  const struct provider_row *row = provider_row(number);
  struct passages passages = {.count = 0};
  struct smtpcode_meaning meaning;
  char buffer[2048];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  *text = '\0';
  if (!row)
    return 0;
  meaning_read(row, 0, &meaning);
  passages.line[0] = meaning.title;
  passages.line[1] = meaning.provider;
  passages_add(&passages, "", meaning.meaning, NULL);
  passages_add(&passages, "", meaning.fix, NULL);
  passages_add(&passages, "", meaning.waiting, NULL);
  for (size_t i = 0; i < count; i++) {
    if (is_of(row, words[i]))
      passages.line[2] = words[i];
    add_words(&passages, meaning.words, words[i], true, &storage);
    add_words(&passages, meaning.name, words[i], false, &storage);
    for (unsigned k = 0; k < PROVIDER_TEXTS; k++)
      add_words(&passages, provider_text(row->provider, k), words[i], false,
                &storage);
  }
  passages.own = passages.count;
  return passages_quote(&passages, words, count, text, size);
}
