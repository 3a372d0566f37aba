/* SPDX-License-Identifier: MIT
 *
 * Every command in every format: valid output, the same codes, the same status.
 */
#include "json-reader.h"
#include "run.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 65536

struct row {
  const char *name, *line;
  int status;
  size_t objects; /* in JSON */
  size_t rows;    /* in TSV */
  const char *code;
};

static const struct row rows[] = {
    {"A code", "450", 0, 1, 1, "450"},
    {"Two codes", "450 502", 0, 2, 2, "502"},
    {"A code in no table", "457", 1, 1, 1, "457"},
    {"A pattern", "45x", 0, 1, 1, "45x"},
    {"A code and what is none", "450 45O", 2, 2, 1, "450"},
    {"What is no code", "999", 2, 1, 0, NULL},
    {"A brief answer", "-b 450 502", 0, 2, 2, "450"},
    {"A comparison", "compare 450 502", 0, 1, 2, "502"},
    {"A comparison of eight", "compare 211 220 250 354 421 450 502 550", 0, 1,
     8, "421"},
    {"A list", "list 3xx", 0, 5, 5, "354"},
    {"A list of a command", "list --command=QUIT 2xx", 0, 1, 1, "221"},
    {"A list of nothing", "list 46x", 1, 0, 0, NULL},
    {"A search of one", "search uttlq", 1, 0, 0, NULL},
    {"An enhanced code", "5.1.1", 0, 1, 1, "5.1.1"},
};

static struct result run(const char *format, const struct row *row)
{
  char line[256];
  snprintf(line, sizeof(line), "-f %s %s", format, row->line);
  struct result result = run_line(line);
  assert_int_equal(result.status, row->status);
  assert_int_equal(strlen(result.output), result.output_length);
  return result;
}

static void test_json(const struct row *row)
{
  static char line[LONGEST];
  struct result result = run("json", row);
  const char *text = result.output;
  size_t objects = 0;
  for (; next_line(&text, line, sizeof(line)); objects++) {
    assert_true(reader_valid(line, strlen(line)));
    assert_true(reader_is(reader_member(line, "schema"), "1,"));
  }
  assert_int_equal(objects, row->objects);
  if (row->code) {
    snprintf(line, sizeof(line), "\"code\":\"%s\"", row->code);
    assert_true(holds(result.output, line));
  }
  result_free(&result);
}

static void test_tsv(const struct row *row)
{
  static char line[LONGEST];
  struct result result = run("tsv", row);
  const char *text = result.output;
  size_t lines = 0;
  bool found = !row->code;
  for (; next_line(&text, line, sizeof(line)); lines++) {
    assert_true(holds(line, "\t"));
    line[strcspn(line, "\t")] = '\0';
    found |= row->code && strcmp(line, row->code) == 0;
  }
  assert_int_equal(lines, row->rows);
  assert_true(found);
  result_free(&result);
}

static void test_people(const struct row *row, const char *format)
{
  struct result result = run(format, row);
  if (row->code)
    assert_true(holds(result.output, row->code));
  else
    assert_string_equal(result.output, "");
  assert_false(holds(result.output, "\033"));
  if (strcmp(format, "markdown") == 0 && row->code)
    assert_true(strchr("#-", result.output[0]) != NULL);
  result_free(&result);
}

static void test_row(void **state)
{
  const struct row *row = *state;
  test_json(row);
  test_tsv(row);
  test_people(row, "text");
  test_people(row, "markdown");
}

/* A list has one line a code, of which the first word is the code; what is
 * listed can be explained. */
static void test_list(void **state)
{
  (void)state;
  char line[256], code[16];
  struct result list = run_line("list");
  const char *text = list.output;
  size_t count = 0;
  for (; next_line(&text, line, sizeof(line)); count++) {
    assert_int_equal(sscanf(line, "%15s", code), 1);
    struct result answer = run_line(code);
    if (answer.status != 0 || *answer.errors ||
        strncmp(answer.output, code, strlen(code)) != 0)
      fault("%s is listed and not found", code);
    result_free(&answer);
  }
  result_free(&list);
  assert_no_fault();
  assert_true(count >= 70);
}

/* The option --json is the format. */
static void test_option(void **state)
{
  (void)state;
  struct result option = run_line("450 --json"),
                format = run_line("--format=json 450");
  assert_string_equal(option.output, format.output);
  result_free(&option);
  result_free(&format);
}

struct operand {
  const char *name, *text;
};

static const struct operand operands[] = {
    {"A letter", "45O"},           {"Quotes", "4\"5"},
    {"A backslash", "4\\5"},       {"A control", "4\x01"},
    {"Broken UTF-8", "4\xff\xc0"}, {"Letters of another script", "4\xc3\xa9"},
};

/* What is no code has its reason and itself in JSON. */
static void test_operand(void **state)
{
  const struct operand *row = *state;
  const char *const line[] = {"--json", row->text, NULL};
  struct result result = run_words(line);
  assert_int_equal(result.status, 2);
  assert_true(reader_valid(result.output, result.output_length));
  char text[256];
  reader_text(reader_member(result.output, "error"), text, sizeof(text));
  assert_true(holds(result.errors, text));
  reader_text(reader_member(result.output, "operand"), text, sizeof(text));
  assert_memory_equal(text, "4", 1);
  assert_null(reader_member(result.output, "code"));
  result_free(&result);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Each code that is listed is found", test_list);
  suite_add(&suite, "--json is --format=json", test_option);
  SUITE_ROWS(&suite, operands, test_operand);
  return suite_run(&suite, "commands and formats");
}
