/* SPDX-License-Identifier: MIT
 *
 * The texts of every language against the English ones; prints how many of them
 * a language has.
 */
#include "catalog.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* What is counted of a language. */
struct coverage {
  unsigned phrases, notices, classes, phases, replies, statuses;
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

/* Compares a text, or its forms, with the English one. Returns 1 if there is
 * one. */
static unsigned check(int language, const char *english, const char *text)
{
  char wanted[200], found[200];
  if (text == english)
    return 0;
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
  return 1;
}

static bool ends_with_stop(const char *text)
{
  size_t length = strlen(text);
  return length > 0 &&
         (text[length - 1] == '.' ||
          (length > 2 && !strcmp(text + length - 3, "\xe3\x80\x82")));
}

static unsigned check_row(int language, const struct catalog_row *row)
{
  unsigned count = 0;
  for (unsigned text = 0; text < TEXTS; text++)
    count += check(language, catalog_text(0, row, text),
                   catalog_text(language, row, text));
  assert_false(ends_with_stop(catalog_text(language, row, TEXT_TITLE)));
  assert_false(ends_with_stop(catalog_text(language, row, TEXT_GIST)));
  return count;
}

static unsigned check_categories(int language)
{
  unsigned count = 0;
  for (enum smtpcode_kind kind = SMTPCODE_REPLY; kind <= SMTPCODE_STATUS;
       kind++)
    for (int part = 0; part < 8; part++) {
      const struct smtpcode_code code = {kind, {5, part, 0}};
      for (int meaning = 0; meaning < 2; meaning++)
        if (catalog_category(0, &code, meaning))
          count += check(language, catalog_category(0, &code, meaning),
                         catalog_category(language, &code, meaning));
    }
  return count;
}

static unsigned check_phases(int language)
{
  unsigned count = 0;
  for (int code = 200; code < 600; code++)
    for (int phase = 0; catalog_phase(phase); phase++)
      if (*catalog_in_phase(0, code, phase))
        count += check(language, catalog_in_phase(0, code, phase),
                       catalog_in_phase(language, code, phase));
  return count;
}

static struct coverage cover(int language)
{
  struct coverage coverage = {0};
  const struct catalog_row *row;
  for (unsigned i = 0; i < PHRASES; i++)
    coverage.phrases +=
        check(language, catalog_phrase(0, i), catalog_phrase(language, i));
  for (unsigned i = 0; *smtpcode_notice(0, i); i++)
    coverage.notices +=
        check(language, smtpcode_notice(0, i), smtpcode_notice(language, i));
  for (int digit = 1; digit <= 5; digit++)
    coverage.classes += check_row(language, catalog_class(digit));
  coverage.classes += check_categories(language);
  coverage.phases = check_phases(language);
  for (size_t i = 0; (row = catalog_row_at(i)); i++)
    *(row->id < 1000 ? &coverage.replies : &coverage.statuses) +=
        check_row(language, row);
  return coverage;
}

static void test_texts(void **state)
{
  (void)state;
  for (int language = 1; smtpcode_language_code(language); language++) {
    struct coverage coverage = cover(language);
    printf("%s: %u of %u phrases, %u notices, %u of classes, %u of phases, "
           "%u of reply codes, %u of enhanced codes\n",
           smtpcode_language_code(language), coverage.phrases,
           (unsigned)PHRASES, coverage.notices, coverage.classes,
           coverage.phases, coverage.replies, coverage.statuses);
  }
}

#define END 64 /* octets at the end of a storage that stay free */

static void mark_end(char *storage, size_t size)
{
  memset(storage + size - END, '!', END);
}

static void assert_room(const char *storage, size_t size)
{
  for (size_t i = size - END; i < size; i++)
    assert_int_equal(storage[i], '!');
}

/* Nothing of what is composed is cut, in any language. */
static void test_room(void **state)
{
  (void)state;
  static struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
  static struct smtpcode_comparison comparison;
  const struct smtpcode_code all[] = {
      {SMTPCODE_REPLY, {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}},
      {SMTPCODE_STATUS, {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}},
      {SMTPCODE_STATUS, {5, SMTPCODE_ANY, SMTPCODE_ANY}}};
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < 3; i++) {
      struct smtpcode_code code;
      size_t count = 0;
      for (size_t place = 0; smtpcode_next(&all[i], &place, &code);) {
        struct smtpcode_explanation *out = &codes[count++ % LENGTH(codes)];
        mark_end(out->storage, sizeof(out->storage));
        smtpcode_explain(&code, language, out);
        assert_room(out->storage, sizeof(out->storage));
        if (count % LENGTH(codes) != 0 || all[i].part[0] != 5)
          continue;
        mark_end(comparison.storage, sizeof(comparison.storage));
        assert_true(smtpcode_compare(codes, LENGTH(codes), &comparison));
        assert_room(comparison.storage, sizeof(comparison.storage));
      }
      mark_end(codes[0].storage, sizeof(codes[0].storage));
      smtpcode_explain(&all[i], language, &codes[0]);
      assert_room(codes[0].storage, sizeof(codes[0].storage));
    }
}

/* A rule yields every form that a language's phrases have, and no other. */
static void test_forms(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++) {
    unsigned most = 0, forms = 0;
    for (unsigned i = 0; i < 1000; i++)
      if (catalog_form(language, i) > most)
        most = catalog_form(language, i);
    const char *text = catalog_phrase(language, PHRASE_SCAN_READ);
    for (; *text; text++)
      forms += *text == '|';
    assert_int_equal(forms, most);
  }
}

struct name {
  const char *name, *given, *code;
};

static const struct name names[] = {
    {"A code names a language", "fr", "fr"},
    {"English has a code too", "en", "en"},
    {"Capitals do not matter", "FR", "fr"},
    {"A territory is passed over", "pt_BR", "pt"},
    {"So it is with a hyphen", "de-AT", "de"},
    {"A codeset is passed over", "ko_KR.UTF-8", "ko"},
    {"A modifier is passed over", "fr@euro", "fr"},
    {"Simplified Chinese is one of them", "zh_CN", "zh"},
    {"Traditional Chinese is not", "zh_TW", NULL},
    {"Nor is that of Hong Kong", "zh-HK.UTF-8", NULL},
    {"A word that begins so is no language", "french", NULL},
    {"One letter is none", "f", NULL},
    {"Nothing is none", "", NULL},
    {"C is none", "C", NULL},
};

static void test_name(void **state)
{
  const struct name *row = *state;
  int language = smtpcode_language(row->given);
  if (row->code)
    assert_string_equal(smtpcode_language_code(language), row->code);
  else
    assert_int_equal(language, -1);
}

/* Beyond the table there is nothing, and its number is taken for English. */
static void test_bounds(void **state)
{
  (void)state;
  int end = 0;
  while (smtpcode_language_code(end)) {
    assert_int_equal(smtpcode_language(smtpcode_language_code(end)), end);
    assert_true(*smtpcode_language_name(end) != '\0');
    end++;
  }
  assert_null(smtpcode_language_name(end));
  assert_null(smtpcode_language_code(-1));
  assert_ptr_equal(smtpcode_notice(end, 0), smtpcode_notice(0, 0));
  assert_ptr_equal(smtpcode_notice(-1, 0), smtpcode_notice(0, 0));
  assert_string_equal(smtpcode_notice(0, 100000), "");
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Texts have the holes of the English ones", test_texts);
  suite_add(&suite, "There is room for what is composed", test_room);
  suite_add(&suite, "Phrases have a form for every number", test_forms);
  SUITE_ROWS(&suite, names, test_name);
  suite_add(&suite, "Languages end", test_bounds);
  return suite_run(&suite, "languages");
}
