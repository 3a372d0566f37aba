/* SPDX-License-Identifier: MIT
 *
 * Looks for words in texts, character by character as they are folded: neither
 * has a greatest length.
 */
#include "search-text.h"

#include "ascii.h"
#include "fold.h"

/* A place in a text of some length, and what its character has become. */
struct folded {
  const char *at, *end;
  char out[FOLD_MOST];
  size_t used, next;
};

static struct folded folded_at(const char *at, const char *end)
{
  return (struct folded){.at = at, .end = end};
}

/* The next octet of a folded text, NUL at its end. */
static char next_octet(struct folded *text)
{
  while (text->next == text->used && text->at < text->end) {
    text->at += fold_one(text->at, (size_t)(text->end - text->at), text->out,
                         &text->used);
    text->next = 0;
  }
  return text->next < text->used ? text->out[text->next++] : '\0';
}

/* In a meaning's words # stands for any digit, * for what is in between. */
static bool equal(char text, char word)
{
  return text == word || (text == '*' && word == ' ') ||
         (text == '#' && is_digit(word));
}

/* True if a text begins with a word. */
static bool begins(const char *text, const char *end, const char *word,
                   size_t length)
{
  struct folded in = folded_at(text, end);
  struct folded of = folded_at(word, word + length);
  for (;;) {
    char octet = next_octet(&of);
    if (octet == '\0')
      return true;
    if (!equal(next_octet(&in), octet))
      return false;
  }
}

bool holds_between(const char *text, const char *end, const char *word)
{
  const size_t length = strlen(word);
  while (!begins(text, end, word, length)) {
    char out[FOLD_MOST];
    size_t used;
    if (text == end)
      return false;
    text += fold_one(text, (size_t)(end - text), out, &used);
  }
  return true;
}

bool text_holds(const char *text, const char *word)
{
  return holds_between(text, text + strlen(text), word);
}

const char *sentence_end(const char *text)
{
  static const char stops[][4] = {"\xe3\x80\x82", "\xef\xbc\x81",
                                  "\xef\xbc\x9f"};
  for (; *text; text++) {
    if (is_among(*text, ".!?") && text[1] == ' ')
      return text + 1;
    for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
      if (strncmp(text, stops[i], 3) == 0)
        return text + 3;
  }
  return text;
}
