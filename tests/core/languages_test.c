/* SPDX-License-Identifier: MIT
 *
 * The texts of every language against the English ones: they have the same
 * holes, a form for every number, and none of those that belong to no code is
 * missing. Prints how many texts of codes each language has.
 */
#include "catalog.h"
#include "phases.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

/* How many texts a language has, and how many it might have. */
struct coverage {
  unsigned texts, most;
};

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

/* Compares a text, or its forms, with the English one, and counts it. */
static void check(struct coverage *coverage, int language, const char *english,
                  const char *text)
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

static bool ends_with_stop(const char *text)
{
  size_t length = strlen(text);
  return length > 0 &&
         (text[length - 1] == '.' ||
          (length > 2 && !strcmp(text + length - 3, "\xe3\x80\x82")));
}

static void check_row(struct coverage *coverage, int language,
                      const struct catalog_row *row)
{
  for (unsigned text = 0; text < TEXTS; text++)
    check(coverage, language, catalog_text(0, row, text),
          catalog_text(language, row, text));
  assert_false(ends_with_stop(catalog_text(language, row, TEXT_TITLE)));
  assert_false(ends_with_stop(catalog_text(language, row, TEXT_GIST)));
}

static void check_phrases(struct coverage *coverage, int language)
{
  for (unsigned i = 0; i < PHRASES; i++)
    check(coverage, language, catalog_phrase(0, i),
          catalog_phrase(language, i));
}

static void check_notices(struct coverage *coverage, int language)
{
  for (unsigned i = 0; *smtpcode_notice(0, i); i++)
    check(coverage, language, smtpcode_notice(0, i),
          smtpcode_notice(language, i));
}

static void check_classes(struct coverage *coverage, int language)
{
  for (int digit = 1; digit <= 5; digit++)
    check_row(coverage, language, catalog_class(digit));
  for (enum smtpcode_kind kind = SMTPCODE_REPLY; kind <= SMTPCODE_STATUS;
       kind++)
    for (int part = 0; part < 8; part++) {
      const struct smtpcode_code code = {kind, {5, part, 0}};
      for (int meaning = 0; meaning < 2; meaning++)
        if (catalog_category(0, &code, meaning))
          check(coverage, language, catalog_category(0, &code, meaning),
                catalog_category(language, &code, meaning));
    }
}

static void check_phases(struct coverage *coverage, int language)
{
  for (int code = 200; code < 600; code++)
    for (int phase = 0; phase_name(phase); phase++)
      if (*phase_meaning(0, code, phase))
        check(coverage, language, phase_meaning(0, code, phase),
              phase_meaning(language, code, phase));
}

/* A rule yields every form that a language's phrases have, and no other. */
static void test_forms(void **state)
{
  (void)state;
  static const enum catalog_phrase phrases[] = {PHRASE_SCAN_READ,
                                                PHRASE_SCAN_FOUND};
  for (int language = 0; smtpcode_language_code(language); language++) {
    unsigned most = 0;
    for (unsigned i = 0; i < 1000; i++)
      if (language_form(language, i) > most)
        most = language_form(language, i);
    for (size_t i = 0; i < LENGTH(phrases); i++) {
      unsigned forms = 0;
      for (const char *text = catalog_phrase(language, phrases[i]); *text;
           text++)
        forms += *text == '|';
      if (forms != most)
        fault("%s: phrase %d has %u forms, not %u",
              smtpcode_language_code(language), (int)phrases[i], forms + 1,
              most + 1);
    }
  }
  assert_no_fault();
}

/* What no language may lack. */
struct kind {
  const char *name;
  void (*check)(struct coverage *coverage, int language);
  unsigned least; /* texts in English */
};

static const struct kind kinds[] = {
    {"Every language has every phrase", check_phrases, PHRASES},
    {"Every language has every notice", check_notices, 80},
    {"Every language has all texts of classes", check_classes, 50},
    {"Every language has all texts of phases", check_phases, 30},
};

static void test_kind(void **state)
{
  const struct kind *row = *state;
  for (int language = 1; smtpcode_language_code(language); language++) {
    struct coverage coverage = {0};
    row->check(&coverage, language);
    assert_true(coverage.most >= row->least);
    if (coverage.texts != coverage.most)
      fault("%s has %u of %u", smtpcode_language_code(language), coverage.texts,
            coverage.most);
  }
  assert_no_fault();
}

/* Texts of codes are compared where there are some, and counted. */
static void test_codes(void **state)
{
  (void)state;
  for (int language = 1; smtpcode_language_code(language); language++) {
    struct coverage coverage[2] = {{0}};
    const struct catalog_row *row;
    for (size_t i = 0; (row = catalog_row_at(i)); i++)
      check_row(&coverage[row->id >= 1000], language, row);
    printf("%s: %u of %u texts of reply codes, %u of %u of enhanced codes\n",
           smtpcode_language_code(language), coverage[0].texts,
           coverage[0].most, coverage[1].texts, coverage[1].most);
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, kinds, test_kind);
  suite_add(&suite, "Phrases have a form for every number", test_forms);
  suite_add(&suite, "Texts of codes have the holes of the English ones",
            test_codes);
  return suite_run(&suite, "languages");
}
