/* SPDX-License-Identifier: MIT
 *
 * Markdown: escapes, and the form of its tables.
 */
#include "codes.h"
#include "page.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
static struct smtpcode_comparison comparison;

struct escape {
  const char *name, *text, *expected;
};

static const struct escape escapes[] = {
    {"Plain text stays", "Wait: it's #1 (now) - 50%!", NULL},
    {"An asterisk is escaped", "a*b*", "a\\*b\\*"},
    {"An underscore is escaped", "hosts_try_prdr", "hosts\\_try\\_prdr"},
    {"A backquote is escaped", "`a`", "\\`a\\`"},
    {"A backslash is escaped", "a\\b", "a\\\\b"},
    {"A bar is escaped", "a|b", "a\\|b"},
    {"Angle brackets are escaped", "<CRLF>.<CRLF>", "\\<CRLF\\>.\\<CRLF\\>"},
    {"Square brackets are escaped", "[TSS04](x)", "\\[TSS04\\](x)"},
    {"Signs at both ends are escaped", "*a*", "\\*a\\*"},
    {"Signs together are escaped", "**", "\\*\\*"},
};

static void test_escape(void **state)
{
  const struct escape *row = *state;
  const char *expected = row->expected ? row->expected : row->text;
  char line[128];
  explain("450", &codes[0]);
  codes[0].heading = row->text;
  codes[0].field[SMTPCODE_FIELD_FIX].text = row->text;
  const char *text = page_of(FORMAT_MARKDOWN, 0, &codes[0]);
  snprintf(line, sizeof(line), "## %s\n\n", expected);
  assert_memory_equal(text, line, strlen(line));
  snprintf(line, sizeof(line), "- **How to fix it:** %s\n", expected);
  assert_true(holds(text, line));
  page_free();
}

/* Bars that no backslash hides. */
static size_t bars(const char *line)
{
  size_t count = 0;
  for (; *line; line++)
    if (*line == '\\' && line[1])
      line++;
    else
      count += *line == '|';
  return count;
}

/* Each row of a table has one bar more than columns. */
static void check_table(const char *texts)
{
  size_t count = explain_all(texts, codes, SMTPCODE_COMPARE_MOST), rows = 0;
  char line[4096];
  assert_true(smtpcode_compare(codes, count, &comparison));
  const char *text = page_of_comparison(FORMAT_MARKDOWN, 0, &comparison);
  while (next_line(&text, line, sizeof(line))) {
    if (line[0] != '|')
      continue;
    rows++;
    if (bars(line) != count + 2)
      fault("%s: %zu bars: %s", texts, bars(line), line);
  }
  if (rows < 8)
    fault("%s: a table of %zu rows", texts, rows);
  page_free();
}

static void test_tables(void **state)
{
  (void)state;
  check_table("450 502");
  check_table("354 555 553");
  check_table("211 220 250 354 421 450 502 550");
  check_table("5.1.1 4.2.2");
  assert_no_fault();
}

/* A backslash that is alone stands before a sign that needs it. */
static bool is_clean(const char *text)
{
  for (; *text; text++)
    if (*text == '\\' && (!text[1] || !strchr("\\`*_<>|[]", *++text)))
      return false;
  return true;
}

static void check_code(const struct smtpcode_explanation *code)
{
  char line[4096];
  const char *text = page_of(FORMAT_MARKDOWN, 0, code);
  if (strncmp(text, "## ", 3) != 0 || !is_clean(text))
    fault("%s is no good Markdown", code->name);
  while (next_line(&text, line, sizeof(line)))
    if (*line && line[strlen(line) - 1] == ' ')
      fault("%s: a blank ends a line: '%s'", code->name, line);
  page_free();
}

static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *every = every_code(&count);
  for (size_t i = 0; i < count; i++)
    check_code(&every[i]);
  count = explain_all("4xx x5x xxx x71 457 5.1.1 X.1.1", codes,
                      SMTPCODE_COMPARE_MOST);
  for (size_t i = 0; i < count; i++)
    check_code(&codes[i]);
  assert_no_fault();
}

static void test_links(void **state)
{
  (void)state;
  explain("450", &codes[0]);
  assert_true(holds(page_of(FORMAT_MARKDOWN, 0, &codes[0]),
                    "[RFC 5321, section 4.2.3]"
                    "(https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3)"));
  page_free();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, escapes, test_escape);
  suite_add(&suite, "Tables have their columns in every row", test_tables);
  suite_add(&suite, "Every code begins with its heading", test_codes);
  suite_add(&suite, "Sources are links to their sections", test_links);
  return suite_run(&suite, "Markdown");
}
