/* SPDX-License-Identifier: MIT
 *
 * Quotes the sentences in which the words stand that a line does not show.
 */
#include "search-quote.h"

#include "compose.h"
#include "search-text.h"

#include <string.h>

/* What is asked for, what may be quoted, and what was. */
struct quoting {
  const struct passages *passages;
  const char *const *words;
  size_t count;
  const char *begin, *label;
  struct storage storage;
};

/* A sentence of a passage. */
struct sentence {
  const struct passage *passage;
  const char *text, *end;
};

void passages_add(struct passages *passages, const char *label,
                  const char *text, const char *word)
{
  if (*text && passages->count < PASSAGES_MOST)
    passages->at[passages->count++] = (struct passage){label, text, word};
}

/* True if the line or what is quoted already shows a word. */
static bool is_shown(const struct quoting *quoting, const char *word)
{
  for (size_t i = 0; i < 3; i++)
    if (quoting->passages->line[i] &&
        text_holds(quoting->passages->line[i], word))
      return true;
  return text_holds(quoting->begin, word);
}

static bool shows(const struct sentence *sentence, const char *word)
{
  const struct passage *passage = sentence->passage;
  return passage->word == word || text_holds(passage->label, word) ||
         holds_between(sentence->text, sentence->end, word);
}

/* How many words a sentence shows that nothing else does; 0 if not the first,
 * or if it does not fit. */
static size_t worth(const struct quoting *quoting,
                    const struct sentence *sentence, size_t first)
{
  size_t shown = 0;
  size_t length = (size_t)(sentence->end - sentence->text) +
                  strlen(sentence->passage->label) + sizeof(": ");
  if (length > quoting->storage.room || !shows(sentence, quoting->words[first]))
    return 0;
  for (size_t i = first; i < quoting->count; i++)
    shown += !is_shown(quoting, quoting->words[i]) &&
             shows(sentence, quoting->words[i]);
  return shown;
}

/* Takes the next sentence of a passage, false if there is no more. */
static bool next_sentence(struct sentence *sentence)
{
  sentence->text = sentence->end + strspn(sentence->end, " ");
  sentence->end = sentence->passage->word
                      ? sentence->text + strlen(sentence->text)
                      : sentence_end(sentence->text);
  return *sentence->text != '\0';
}

/* The best sentence for a word among passages by number; false if there is
 * none. */
static bool find(const struct quoting *quoting, size_t word, size_t from,
                 size_t to, struct sentence *best)
{
  size_t most = 0;
  for (size_t i = from; i < to; i++) {
    const struct passage *passage = &quoting->passages->at[i];
    struct sentence sentence = {passage, passage->text, passage->text};
    while (next_sentence(&sentence)) {
      size_t shown = worth(quoting, &sentence, word);
      if (shown > most) {
        most = shown;
        *best = sentence;
      }
    }
  }
  return most > 0;
}

/* A server that was named last is not named again. */
static void add(struct quoting *quoting, const struct sentence *sentence)
{
  const char *label = sentence->passage->label;
  compose_gap(&quoting->storage, quoting->begin);
  if (*label && label != quoting->label) {
    compose_text(&quoting->storage, label);
    compose_text(&quoting->storage, ": ");
  }
  quoting->label = label;
  compose_part(&quoting->storage, sentence->text,
               (size_t)(sentence->end - sentence->text));
}

size_t passages_quote(const struct passages *passages, const char *const *words,
                      size_t count, char *text, size_t size)
{
  struct quoting quoting = {passages, words, count,
                            text,     NULL,  storage_in(text, size)};
  for (size_t i = 0; i < count; i++) {
    struct sentence best;
    if (!is_shown(&quoting, words[i]) &&
        (find(&quoting, i, 0, passages->own, &best) ||
         find(&quoting, i, passages->own, passages->count, &best)))
      add(&quoting, &best);
  }
  return strlen(text);
}
