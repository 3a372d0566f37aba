/* SPDX-License-Identifier: MIT
 *
 * Compares a text of a language with the English one: its holes, its forms for
 * numbers, and its blanks.
 */
#include "text-rules.h"

#include "languages.h"

#include <stddef.h>
#include <string.h>

static bool has_hole(const char *text, size_t length, const char *hole,
                     size_t size)
{
  for (; length >= size; text++, length--)
    if (memcmp(text, hole, size) == 0)
      return true;
  return false;
}

/* True if each {name} in `other` is in the text. */
static bool has_holes(const char *text, size_t length, const char *other,
                      size_t other_length)
{
  for (size_t i = 0; i < other_length; i++)
    if (other[i] == '{' &&
        !has_hole(text, length, other + i, strcspn(other + i, "}") + 1))
      return false;
  return true;
}

bool has_every_hole(const char *text, const char *other)
{
  return has_holes(text, strlen(text), other, strlen(other));
}

/* A bar behind a blank is a pipe of a shell. */
static bool has_forms(const char *text)
{
  const char *bar = strchr(text, '|');
  return bar && bar > text && bar[-1] != ' ';
}

static unsigned forms_of(int language)
{
  unsigned most = 0;
  for (unsigned number = 0; number < 1000; number++)
    if (language_form(language, number) > most)
      most = language_form(language, number);
  return most + 1;
}

/* Each form has the holes of the first English one. */
static const char *fault_of_forms(int language, const char *text,
                                  const char *english_text)
{
  bool forms = has_forms(english_text);
  const char *ends = forms ? "|" : "";
  unsigned count = 1;
  for (;; text++, count++) {
    size_t length = strcspn(text, ends);
    size_t english_length = strcspn(english_text, ends);
    if (!has_holes(text, length, english_text, english_length) ||
        !has_holes(english_text, english_length, text, length))
      return "other holes than in English";
    text += length;
    if (*text == '\0')
      break;
  }
  return forms && count != forms_of(language) ? "a form too many or too few"
                                              : NULL;
}

/* UTF-8 without controls, blanks in a row, and without characters that cannot
 * be seen. */
static const char *fault_of_characters(const char *text)
{
  for (const char *at = text; *at; at++) {
    if ((unsigned char)*at < ' ')
      return "a control";
    if (at[0] == ' ' && at[1] == ' ')
      return "two blanks";
    if (strncmp(at, "\xe2\x80\x8b", 3) == 0)
      return "a blank that is none";
    bool no_break = strncmp(at, "\xc2\xa0", 2) == 0; /* in French */
    if (no_break && !strchr(":;!?\xc2", at[2]) && at[-1] != '\xab')
      return "a no-break space away from a mark";
  }
  return NULL;
}

static bool ends_with_blank(const char *text)
{
  size_t length = strlen(text);
  return length > 0 && text[length - 1] == ' ';
}

const char *fault_of_ends(const char *text, const char *other)
{
  if (*text == ' ' && *other != ' ')
    return "a blank at the beginning";
  return ends_with_blank(text) && !ends_with_blank(other) ? "a blank at the end"
                                                          : NULL;
}

const char *fault_of_text(int language, const char *text,
                          const char *english_text)
{
  const char *fault = fault_of_characters(text);
  if (!fault)
    fault = fault_of_ends(text, english_text);
  return fault ? fault : fault_of_forms(language, text, english_text);
}
