/* SPDX-License-Identifier: MIT
 *
 * The reference page in mdoc: no text is taken for a macro.
 */
#include "mdoc.h"
#include "capture.h"
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

struct row {
  const char *name, *text, *expected;
};

static const struct row rows[] = {
    {"A text stands under its label", "Wait.", "Wait.\n"},
    {"Each sentence has a line", "Wait. Then act.", "Wait.\nThen act.\n"},
    {"A question has a line", "Is it up? Wait.", "Is it up?\nWait.\n"},
    {"A dot inside a word ends no sentence", "Read 5.1.1 first.",
     "Read 5.1.1 first.\n"},
    {"A dot at the beginning is no macro", ".Dd today", "\\&.Dd today\n"},
    {"A quote at the beginning is no macro", "'Dd today", "\\&'Dd today\n"},
    {"A dot at the beginning of a line is no macro", "Wait. .Dd today",
     "Wait.\n\\&.Dd today\n"},
    {"A backslash is shown", "a\\fBb", "a\\efBb\n"},
    {"Long lines are wrapped and begin no macro",
     "one two three four five six seven eight nine ten eleven twelve thirteen "
     "xyz .Dd",
     "one two three four five six seven eight nine ten eleven twelve thirteen "
     "xyz\n\\&.Dd\n"},
};

static struct smtpcode_explanation code;

static const char *printed(struct capture *capture)
{
  capture_begin(capture);
  mdoc_code(capture->stream, &code);
  return capture_end(capture);
}

static void test_row(void **state)
{
  const struct row *row = *state;
  struct capture capture;
  char expected[512] = ".It Sy \"How to fix it\"\n";
  explain("450", &code);
  code.field[SMTPCODE_FIELD_FIX].text = row->text;
  strcat(expected, row->expected);
  const char *text = printed(&capture);
  if (!holds(text, expected))
    fail_msg("not in the page: %s", text);
  capture_free(&capture);
}

/* Only these macros begin a line, and none is long. */
static void check_line(const char *line)
{
  if ((line[0] == '.' && strncmp(line, ".It Sy \"", 8) != 0 &&
       strncmp(line, ".Ss ", 4) != 0 && strcmp(line, ".El") != 0 &&
       strcmp(line, ".Bl -tag -width Ds") != 0) ||
      line[0] == '\'' || !*line || line[strlen(line) - 1] == ' ' ||
      strlen(line) > 80)
    fault("%s: '%s'", code.name, line);
}

static void test_codes(void **state)
{
  (void)state;
  size_t count;
  const struct smtpcode_explanation *codes = every_code(&count);
  for (size_t i = 0; i < count; i++) {
    struct capture capture;
    char line[1024];
    smtpcode_explain(&codes[i].code, 0, &code);
    const char *text = printed(&capture);
    while (next_line(&text, line, sizeof(line)))
      check_line(line);
    capture_free(&capture);
  }
  assert_no_fault();
}

static void test_page(void **state)
{
  (void)state;
  struct capture capture;
  capture_begin(&capture);
  mdoc_begin(capture.stream, "November 22, 2026");
  explain("4xx", &code);
  mdoc_class(capture.stream, &code);
  mdoc_end(capture.stream);
  const char *text = capture_end(&capture);
  assert_true(holds(text, "\n.Dd November 22, 2026\n.Dt SMTPCODE-CODES 7\n"));
  assert_true(holds(text, "\n.Sh 4xx \\&Transient \\&Negative\n"));
  assert_true(holds(text, "\n.Sh SEE ALSO\n.Xr smtpcode 1\n"));
  capture_free(&capture);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "No line of a code is taken for a macro", test_codes);
  suite_add(&suite, "A page has a head, sections and an end", test_page);
  return suite_run(&suite, "mdoc");
}
