/* SPDX-License-Identifier: MIT
 *
 * How many texts every language has: none of those that belong to no code is
 * missing, and phrases have a form for every number. Prints how many texts of
 * codes each language has.
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

/* What has no translation is shown in English. */
static void check(struct coverage *coverage, const char *english,
                  const char *text)
{
  coverage->most += *english != '\0';
  coverage->texts += text != english;
}

static void check_row(struct coverage *coverage, int language,
                      const struct catalog_row *row)
{
  for (unsigned text = 0; text < TEXTS; text++)
    check(coverage, catalog_text(0, row, text),
          catalog_text(language, row, text));
}

static void check_phrases(struct coverage *coverage, int language)
{
  for (unsigned i = 0; i < PHRASES; i++)
    check(coverage, catalog_phrase(0, i), catalog_phrase(language, i));
}

static void check_classes(struct coverage *coverage, int language)
{
  for (int digit = 1; digit <= 5; digit++)
    check_row(coverage, language, catalog_class(digit));
  for (enum smtpcode_kind kind = SMTPCODE_REPLY_CODE;
       kind <= SMTPCODE_ENHANCED_CODE; kind++)
    for (int part = 0; part < 8; part++) {
      const struct smtpcode_code code = {kind, {5, part, 0}};
      for (int meaning = 0; meaning < 2; meaning++)
        if (catalog_category(0, &code, meaning))
          check(coverage, catalog_category(0, &code, meaning),
                catalog_category(language, &code, meaning));
    }
}

static void check_phases(struct coverage *coverage, int language)
{
  for (int code = 200; code < 600; code++)
    for (int phase = 0; phase_name(phase); phase++)
      if (*phase_meaning(0, code, phase))
        check(coverage, phase_meaning(0, code, phase),
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

#define WORDLESS 3 /* phrases of a retry that is not known */

static const struct kind kinds[] = {
    {"Every language has every phrase", check_phrases, PHRASES - WORDLESS},
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

/* Texts of codes may be missing: their number is for who translates. */
static void print_codes(void)
{
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
  print_codes();
  return suite_run(&suite, "languages");
}
