/* SPDX-License-Identifier: MIT
 *
 * Compares each text of a language with the English one: its holes, its forms
 * for numbers, and its blanks.
 */
#include "translation-rules.h"

#include "pool.h"

#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* All English texts, in the order of the pool. */
static const struct english {
  const char *row;
  struct {
    const char *field, *text;
    size_t size;
  } texts[TEXTS + 1];
} english[] = {
#define TEXT(member, s) {#member, s, sizeof(s)},
#define ROW(name, ...) {#name, {__VA_ARGS__}},
#include "tables.h"
};

static bool has_hole(const char *text, size_t length, const char *hole,
                     size_t size)
{
  for (; length >= size; text++, length--)
    if (memcmp(text, hole, size) == 0)
      return true;
  return false;
}

/* True if each {name} in a text is in the other. */
static bool has_holes(const char *text, size_t length, const char *other,
                      size_t other_length)
{
  for (size_t i = 0; i < other_length; i++)
    if (other[i] == '{' &&
        !has_hole(text, length, other + i, strcspn(other + i, "}") + 1))
      return false;
  return true;
}

/* A bar behind a blank is a pipe of a shell. */
static bool has_forms(const char *text)
{
  const char *bar = strchr(text, '|');
  return bar && bar[-1] != ' ';
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

/* UTF-8 without controls, blanks at the ends or in a row, and without
 * characters that cannot be seen. */
static const char *fault_of_blanks(const char *text, const char *english_text)
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
  if (*english_text != ' ' && *text == ' ')
    return "a blank at the beginning";
  if (english_text[strlen(english_text) - 1] != ' ' &&
      text[strlen(text) - 1] == ' ')
    return "a blank at the end";
  return NULL;
}

static bool ends_with_stop(const char *text)
{
  size_t length = strlen(text);
  return text[length - 1] == '.' ||
         (length > 2 && strcmp(text + length - 3, "\xe3\x80\x82") == 0);
}

static void check(const char *row, const char *field, const char *english_text,
                  uint32_t offset, row_report *report)
{
  bool clause = strcmp(field, "title") == 0 || strcmp(field, "gist") == 0;
  for (int language = 1; smtpcode_language_code(language); language++) {
    const char *text = language_text(language, offset);
    if (!text)
      continue;
    const char *fault = fault_of_blanks(text, english_text);
    if (!fault)
      fault = fault_of_forms(language, text, english_text);
    if (!fault && clause && ends_with_stop(text))
      fault = "a full stop at the end";
    if (fault)
      report("lang/%s.def: %s, %s: %s: '%s'", smtpcode_language_code(language),
             row, field, fault, text);
  }
}

void check_translations(row_report *report)
{
  uint32_t offset = offsetof(struct pool, none) + 1;
  for (size_t i = 0; i < LENGTH(english); i++)
    for (size_t k = 0; english[i].texts[k].field; k++) {
      check(english[i].row, english[i].texts[k].field, english[i].texts[k].text,
            offset, report);
      offset += (uint32_t)english[i].texts[k].size;
    }
  if (offset != sizeof(struct pool))
    report("the pool has other texts than the tables");
}
