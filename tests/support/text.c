/* SPDX-License-Identifier: MIT
 *
 * What tests ask of a text.
 */
#include "text.h"

#include "suite.h"

#include <string.h>

static int lower(int c)
{
  return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

static bool same_letters(const char *a, const char *b, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (lower(a[i]) != lower(b[i]))
      return false;
  return true;
}

/* "when when", "Reply reply"; not "550. 550", whose first ends with a stop. */
static bool doubles_a_word(const char *text)
{
  while (*text) {
    size_t length = strcspn(text, " ");
    const char *next = text + length + strspn(text + length, " ");
    size_t other = strcspn(next, " .,:;)?");
    if (length > 0 && length == other && same_letters(text, next, length))
      return true;
    text = next;
  }
  return false;
}

const char *style_fault(const char *text)
{
  size_t length = strlen(text);
  for (size_t i = 0; i < length; i++)
    if (text[i] < ' ' || text[i] > '~')
      return "an octet that is not printable ASCII";
  if (length > 0 && (text[0] == ' ' || text[length - 1] == ' '))
    return "a blank at its beginning or end";
  if (strstr(text, "  "))
    return "two blanks together";
  if (strpbrk(text, "{}"))
    return "a hole that was not filled";
  return doubles_a_word(text) ? "a word twice in a row" : NULL;
}

bool holds(const char *text, const char *part)
{
  return strstr(text, part) != NULL;
}

bool mentions(const char *text, const char *part)
{
  size_t length = strlen(part);
  for (size_t left = strlen(text); left >= length; text++, left--)
    if (same_letters(text, part, length))
      return true;
  return false;
}

bool is_sentences(const char *text)
{
  size_t length = strlen(text);
  return length > 1 && text[length - 1] == '.' && text[length - 2] != '.' &&
         ((text[0] >= 'A' && text[0] <= 'Z') ||
          (text[0] >= '0' && text[0] <= '9'));
}

/* Copies, and fails the test where there is no room, rather than cutting. */
static void copy(char *to, size_t size, const char *from, size_t length)
{
  assert_true(length < size);
  memcpy(to, from, length);
  to[length] = '\0';
}

bool next_sentence(const char **text, char *sentence, size_t size)
{
  if (**text == '\0')
    return false;
  size_t end = 0;
  while ((*text)[end] && !(strchr(".?", (*text)[end]) &&
                           ((*text)[end + 1] == ' ' || !(*text)[end + 1])))
    end++;
  end += (*text)[end] != '\0';
  copy(sentence, size, *text, end);
  *text += end + strspn(*text + end, " ");
  return true;
}

bool next_line(const char **text, char *line, size_t size)
{
  if (**text == '\0')
    return false;
  size_t end = strcspn(*text, "\n");
  copy(line, size, *text, end);
  *text += end + ((*text)[end] == '\n');
  return true;
}

void words_of(const char *text, char *words, size_t size)
{
  size_t used = 0;
  assert_true(size > 0);
  for (text += strspn(text, " \n"); *text; text += strspn(text, " \n")) {
    size_t length = strcspn(text, " \n");
    assert_true(used + length + 2 < size);
    if (used > 0)
      words[used++] = ' ';
    memmove(words + used, text, length);
    used += length;
    text += length;
  }
  words[used] = '\0';
}

bool without_colour(const char *text, char *plain, size_t size)
{
  size_t used = 0;
  while (*text) {
    if (*text == '\033') {
      size_t digits = text[1] == '[' ? strspn(text + 2, "0123456789;") : 0;
      if (digits == 0 || text[2 + digits] != 'm')
        return false;
      text += digits + 3;
      continue;
    }
    assert_true(used + 1 < size);
    plain[used++] = *text++;
  }
  plain[used] = '\0';
  return true;
}
