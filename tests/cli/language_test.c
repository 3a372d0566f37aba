/* SPDX-License-Identifier: MIT
 *
 * The language that the environment asks for.
 */
#include "layout.h"
#include "language.h"
#include "run.h"
#include "suite.h"

#include <smtpcode.h>
#include <stdio.h>
#include <string.h>

struct row {
  const char *name;
  const char *environment[6];
  const char *code;
};

static const struct row rows[] = {
    {"No environment is English", {NULL}, "en"},
    {"LANG names a language", {"LANG=fr_FR.UTF-8"}, "fr"},
    {"The codeset may be written utf8", {"LANG=fr_FR.utf8"}, "fr"},
    {"A modifier may follow it", {"LANG=fr_FR.UTF-8@euro"}, "fr"},
    {"Another codeset is English", {"LANG=fr_FR.ISO-8859-1"}, "en"},
    {"No codeset is English", {"LANG=fr_FR"}, "en"},
    {"UTF-7 is not UTF-8", {"LANG=fr_FR.UTF-7"}, "en"},
    {"An unknown language is English", {"LANG=tlh_QS.UTF-8"}, "en"},
    {"C is English", {"LANG=C"}, "en"},
    {"POSIX is English", {"LANG=POSIX"}, "en"},
    {"LC_ALL goes before LANG", {"LANG=fr_FR.UTF-8", "LC_ALL=C"}, "en"},
    {"LC_MESSAGES goes before LANG",
     {"LANG=en_US.UTF-8", "LC_MESSAGES=fr_FR.UTF-8"},
     "fr"},
    {"LC_ALL goes before LC_MESSAGES",
     {"LC_MESSAGES=fr_FR.UTF-8", "LC_ALL=en_US.UTF-8"},
     "en"},
    {"An empty variable is passed over",
     {"LC_ALL=", "LC_MESSAGES=", "LANG=fr_FR.UTF-8"},
     "fr"},
    {"LANGUAGE goes before all", {"LC_ALL=en_US.UTF-8", "LANGUAGE=fr"}, "fr"},
    {"LANGUAGE is a list: the first known one counts",
     {"LANG=en_US.UTF-8", "LANGUAGE=tlh:fr:en"},
     "fr"},
    {"English in the list is known",
     {"LANG=fr_FR.UTF-8", "LANGUAGE=en:fr"},
     "en"},
    {"A list without a known one leaves it to the locale",
     {"LANG=fr_FR.UTF-8", "LANGUAGE=tlh"},
     "fr"},
    {"Nothing between colons is no language",
     {"LANG=en_US.UTF-8", "LANGUAGE=::fr"},
     "fr"},
    {"LANGUAGE does not count in the locale C",
     {"LANG=C", "LANGUAGE=fr"},
     "en"},
    {"Nor in C.UTF-8", {"LANG=C.UTF-8", "LANGUAGE=fr"}, "en"},
    {"Nor without a locale", {"LANGUAGE=fr"}, "en"},
    {"Nor without UTF-8", {"LANG=fr_FR", "LANGUAGE=fr"}, "en"},
    {"A very long name is no language",
     {"LANG=frfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfrfr.UTF-8"},
     "en"},
    {"Other variables do not matter",
     {"LANGUAGES=fr", "LC_CTYPE=fr_FR.UTF-8", "LESS=-R"},
     "en"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  char *environment[6];
  for (int i = 0; i < 6; i++)
    environment[i] = (char *)row->environment[i];
  assert_string_equal(smtpcode_language_code(language_of(environment)),
                      row->code);
}

static void test_none(void **state)
{
  (void)state;
  assert_int_equal(language_of(NULL), 0);
}

/* A line may be wider only if it is one word, such as an address. */
static void assert_narrow(char *text)
{
  for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
    const char *begin = line + strspn(line, " ");
    if (cells(line) > 40 && strchr(begin, ' '))
      fail_msg("wider than 40 columns: %s", line);
  }
}

static void test_width(void **state)
{
  (void)state;
  static const char *const lines[] = {"450",
                                      "554",
                                      "4xx",
                                      "5.7.999",
                                      "compare 450 502",
                                      "compare 450 451 5.1.1",
                                      "help",
                                      "help scan",
                                      "list 45x",
                                      "list providers",
                                      "search full"};
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < LENGTH(lines); i++) {
      char line[80];
      snprintf(line, sizeof(line), "--width=40 --lang=%s %s",
               smtpcode_language_code(language), lines[i]);
      struct result result = run_line(line);
      assert_true(result.output_length > 100);
      assert_narrow(result.output);
      result_free(&result);
    }
}

/* Machines find the same keys and words in every language, and which it is. */
static void test_machines(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++) {
    char line[80], lang[20];
    snprintf(line, sizeof(line), "--json --lang=%s 450",
             smtpcode_language_code(language));
    snprintf(lang, sizeof(lang), "\"lang\":\"%s\"",
             smtpcode_language_code(language));
    struct result result = run_line(line);
    assert_non_null(strstr(result.output, lang));
    assert_non_null(strstr(result.output, "\"retry\":\"automatic\""));
    assert_non_null(strstr(result.output, "\"actor\":\"nobody\""));
    assert_non_null(strstr(result.output, "\"standing\":\"standard\""));
    result_free(&result);
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "There may be no environment at all", test_none);
  suite_add(&suite, "No line is wider than asked for", test_width);
  suite_add(&suite, "Machines see the same in every language", test_machines);
  return suite_run(&suite, "the language of the environment");
}
