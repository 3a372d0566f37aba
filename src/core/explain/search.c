/* SPDX-License-Identifier: MIT
 *
 * Finds the codes whose texts hold all words, puts the best match first, and
 * says why a code was found.
 */
#include "catalog.h"
#include "compose.h"
#include "search-quote.h"
#include "search-text.h"
#include "servers.h"

#include <string.h>

/* True if a text of a row holds a word, in a language or in English. */
static bool says(int language, const struct catalog_row *row,
                 enum catalog_text text, const char *word)
{
  return text_holds(catalog_text(0, row, text), word) ||
         (language != 0 && text_holds(catalog_text(language, row, text), word));
}

/* True if what common servers say of a row's code, in any class, holds a word.
 */
static bool is_sent(const struct catalog_row *row, const char *word)
{
  const struct smtpcode_code code = catalog_code(row, SMTPCODE_ANY);
  struct server_sends sent;
  for (size_t next = 0; server_sends(&code, &next, &sent);)
    if (text_holds(sent.text, word) || text_holds(sent.server, word))
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

/* The texts in which somebody reads on, then the clause and the list. */
static void add_texts(struct passages *passages, int language,
                      const struct catalog_row *row, const char *name,
                      struct storage *storage)
{
  static const unsigned char order[] = {TEXT_MEANING, TEXT_WHEN, TEXT_FIX,
                                        TEXT_FIX_TRANSIENT, TEXT_SEND};
  const char *gist = catalog_text(language, row, TEXT_GIST);
  for (size_t i = 0; i < sizeof(order); i++)
    passages_add(passages, "", catalog_text(language, row, order[i]), NULL);
  if (*gist)
    gist = compose(storage, catalog_phrase(language, PHRASE_COMPARE_GIST),
                   HOLES({"code", name}, {"gist", gist}));
  passages_add(passages, "", gist, NULL);
  passages_add(passages, "", catalog_text(language, row, TEXT_BASIC), NULL);
}

/* Of an open class it is said which one is meant. */
static void add_servers(struct passages *passages, int language,
                        const struct smtpcode_code *code,
                        struct storage *storage)
{
  struct server_sends sent;
  for (size_t next = 0; server_sends(code, &next, &sent);) {
    struct smtpcode_code in_class = *code;
    char name[SMTPCODE_CODE_SIZE];
    if (code->part[0] == SMTPCODE_ANY) {
      in_class.part[0] = sent.class;
      smtpcode_code_write(&in_class, name);
      sent.server =
          compose(storage, catalog_phrase(language, PHRASE_SERVER_OF_CODE),
                  HOLES({"server", sent.server}, {"code", name}));
    }
    passages_add(passages, sent.server, sent.text, NULL);
  }
}

size_t smtpcode_quote_code(const char *const *words, size_t count, int language,
                           const struct smtpcode_code *code, char *text,
                           size_t size)
{
  const struct catalog_row *row = catalog_row(code);
  struct passages passages = {.count = 0};
  char name[SMTPCODE_CODE_SIZE], buffer[2048];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  *text = '\0';
  if (!row)
    return 0;
  smtpcode_code_write(code, name);
  passages.line[0] = name;
  passages.line[1] = catalog_text(language, row, TEXT_TITLE);
  for (size_t i = 0; i < count; i++)
    if (is_code_of(row, words[i]))
      passages.line[2] = words[i]; /* 5.1.1, where the name is X.1.1 */
  add_texts(&passages, language, row, name, &storage);
  passages.own = passages.count;
  if (language != 0) {
    add_texts(&passages, 0, row, name, &storage);
    passages_add(&passages, "", catalog_text(0, row, TEXT_TITLE), NULL);
  }
  add_servers(&passages, language, code, &storage);
  return passages_quote(&passages, words, count, text, size);
}
