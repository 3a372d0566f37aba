/* SPDX-License-Identifier: MIT
 *
 * Finds the reasons whose texts hold all words, and says why one was found.
 */
#include "reasons.h"
#include "search-quote.h"
#include "search-text.h"

/* True if the name or a text of a reason, in a language or in English, holds a
 * word. */
static bool says(int language, enum smtpcode_reason reason, const char *word)
{
  if (text_holds(smtpcode_reason_name(reason), word))
    return true;
  for (unsigned text = 0; text < REASON_TEXTS; text++)
    if (text_holds(reason_text(0, reason, text), word) ||
        (language != 0 &&
         text_holds(reason_text(language, reason, text), word)))
      return true;
  return false;
}

size_t smtpcode_search_reasons(const char *const *words, size_t count,
                               int language, enum smtpcode_reason *found,
                               size_t room)
{
  size_t matches = 0;
  for (unsigned i = 0; count > 0 && smtpcode_reason_name(i); i++) {
    size_t word = 0;
    while (word < count && says(language, i, words[word]))
      word++;
    if (word == count && matches++ < room)
      found[matches - 1] = i;
  }
  return matches;
}

static void add_texts(struct passages *passages, int language,
                      enum smtpcode_reason reason)
{
  for (unsigned text = REASON_MEANING; text < REASON_TEXTS; text++)
    passages_add(passages, "", reason_text(language, reason, text), NULL);
}

size_t smtpcode_quote_reason(const char *const *words, size_t count,
                             int language, enum smtpcode_reason reason,
                             char *text, size_t size)
{
  struct passages passages = {.count = 0};
  *text = '\0';
  if (!smtpcode_reason_name(reason))
    return 0;
  passages.line[0] = smtpcode_reason_name(reason);
  passages.line[1] = reason_text(language, reason, REASON_TITLE);
  add_texts(&passages, language, reason);
  passages.own = passages.count;
  if (language != 0) {
    add_texts(&passages, 0, reason);
    passages_add(&passages, "", reason_text(0, reason, REASON_TITLE), NULL);
  }
  return passages_quote(&passages, words, count, text, size);
}
