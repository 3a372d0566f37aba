/* SPDX-License-Identifier: MIT
 *
 * Holds a text in a language against the English one.
 */
#include "translated.h"

#include "suite.h"

#include <smtpcode.h>
#include <string.h>

/* The names in the holes of a text or of one of its forms, sorted, in
 * `holes`. */
static void find_holes(const char *text, size_t length, char *holes)
{
  char names[16][24];
  size_t count = 0;
  for (size_t i = 0; i < length; i++) {
    if (text[i] != '{')
      continue;
    size_t begin = i + 1, place = count++;
    while (i < length && text[i] != '}')
      i++;
    assert_true(count <= 16 && i < length && i - begin < sizeof(names[0]));
    char name[24] = "";
    memcpy(name, text + begin, i - begin);
    for (; place > 0 && strcmp(names[place - 1], name) > 0; place--)
      memcpy(names[place], names[place - 1], sizeof(name));
    memcpy(names[place], name, sizeof(name));
  }
  *holes = '\0';
  for (size_t i = 0; i < count; i++)
    if (i == 0 || strcmp(names[i], names[i - 1]) != 0)
      strcat(strcat(holes, names[i]), " ");
}

/* UTF-8 without controls, blanks at the ends or in a row, and without
 * characters that cannot be seen. */
static const char *fault_of(const char *text, const char *english)
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
  bool opens = *english == ' ', ends = english[strlen(english) - 1] == ' ';
  if (!opens && *text == ' ')
    return "a blank at the beginning";
  if (!ends && text[strlen(text) - 1] == ' ')
    return "a blank at the end";
  return NULL;
}

void check_translated(struct coverage *coverage, int language,
                      const char *english, const char *text)
{
  char wanted[200], found[200];
  coverage->most += *english != '\0';
  if (text == english)
    return;
  const char *fault = fault_of(text, english);
  size_t length = strcspn(english, "|");
  bool forms =
      english[length] == '|' && english[length - 1] != ' '; /* no pipe */
  find_holes(english, forms ? length : strlen(english), wanted);
  while (!fault) {
    length = forms ? strcspn(text, "|") : strlen(text);
    find_holes(text, length, found);
    if (strcmp(found, wanted) != 0)
      fault = "other holes";
    if (text[length] == '\0')
      break;
    text += length + 1;
  }
  if (fault)
    fail_msg("%s: %s: %s", smtpcode_language_code(language), fault, text);
  coverage->texts++;
}

void check_table(const char *(*text)(int language, unsigned number),
                 unsigned count)
{
  int language = 1;
  assert_null(text(0, count));
  assert_null(text(0, ~0u));
  for (; smtpcode_language_code(language); language++) {
    struct coverage coverage = {0};
    for (unsigned i = 0; i < count; i++)
      check_translated(&coverage, language, text(0, i), text(language, i));
    assert_int_equal(coverage.most, count);
    if (coverage.texts != count)
      fault("%s has %u of %u", smtpcode_language_code(language), coverage.texts,
            count);
    assert_null(text(language, count));
    assert_null(text(language, ~0u));
  }
  for (unsigned i = 0; i < count; i++) {
    assert_ptr_equal(text(-1, i), text(0, i));
    assert_ptr_equal(text(language, i), text(0, i));
  }
  assert_no_fault();
}
