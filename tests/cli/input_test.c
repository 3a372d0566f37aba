/* SPDX-License-Identifier: MIT
 *
 * Input by lines, whatever their ends and lengths.
 */
#define _POSIX_C_SOURCE 200809L
#include "input.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

#define ROOM BLOCKS_SIZE

struct row {
  const char *name, *text;
  size_t length;
  const char *lines; /* with a bar behind each */
};

#define TEXT(s) s, sizeof(s) - 1

static const struct row rows[] = {
    {"Nothing has no lines", TEXT(""), ""},
    {"A line has an end", TEXT("450 a\n"), "450 a|"},
    {"The last line needs no end", TEXT("450 a\n550 b"), "450 a|550 b|"},
    {"An empty line is a line", TEXT("\n\na\n"), "||a|"},
    {"CR LF is an end", TEXT("a\r\nb\r\n"), "a|b|"},
    {"One CR only belongs to an end", TEXT("a\r\r\n"), "a\r|"},
    {"CR alone is an octet", TEXT("a\rb\n"), "a\rb|"},
    {"CR at the end of the input is left out", TEXT("a\r"), "a|"},
};

static struct input input;

static FILE *stream_of(const char *text, size_t length)
{
  FILE *stream = tmpfile();
  assert_non_null(stream);
  assert_int_equal(fwrite(text, 1, length, stream), length);
  rewind(stream);
  assert_true(input_open(&input, "-", fileno(stream)));
  return stream;
}

static void test_row(void **state)
{
  const struct row *row = *state;
  FILE *stream = stream_of(row->text, row->length);
  const char *line, *expected = row->lines;
  size_t length;
  while (input_line(&input, &line, &length)) {
    assert_true(strlen(expected) > length);
    assert_memory_equal(line, expected, length);
    assert_int_equal(expected[length], '|');
    expected += length + 1;
  }
  assert_string_equal(expected, "");
  assert_false(input_line(&input, &line, &length));
  fclose(stream);
}

static void test_nul(void **state)
{
  (void)state;
  FILE *stream = stream_of("a\0b\n\0\n", 6);
  const char *line;
  size_t length;
  assert_true(input_line(&input, &line, &length));
  assert_int_equal(length, 3);
  assert_memory_equal(line, "a\0b", 3);
  assert_true(input_line(&input, &line, &length));
  assert_int_equal(length, 1);
  assert_false(input_line(&input, &line, &length));
  fclose(stream);
}

/* A line of `wide` octets and one behind it: the first is cut to the buffer. */
static void check_wide(size_t wide)
{
  char *text = test_malloc(wide + 6);
  const char *line;
  size_t length, shown = wide < ROOM ? wide : ROOM;
  memset(text, 'a', wide);
  memcpy(text + wide, "\n450\n", 6);
  FILE *stream = stream_of(text, wide + 5);
  assert_true(input_line(&input, &line, &length));
  if (length != shown || memcmp(line, text, shown) != 0)
    fault("of %zu octets %zu came, not %zu", wide, length, shown);
  if (!input_line(&input, &line, &length) || length != 3 ||
      memcmp(line, "450", 3) != 0)
    fault("the line behind %zu octets is lost", wide);
  if (input_line(&input, &line, &length))
    fault("a line too many behind %zu octets", wide);
  fclose(stream);
  test_free(text);
}

static void test_wide(void **state)
{
  (void)state;
  const size_t sizes[] = {1,        ROOM - 5, ROOM - 4,     ROOM - 2,
                          ROOM - 1, ROOM,     ROOM + 1,     ROOM + 2,
                          ROOM + 5, 2 * ROOM, 2 * ROOM + 1, 5 * ROOM + 7};
  for (size_t i = 0; i < LENGTH(sizes); i++)
    check_wide(sizes[i]);
  assert_no_fault();
}

/* Lines of every length, so that ends fall everywhere in the buffer. */
static void test_many(void **state)
{
  (void)state;
  FILE *stream = tmpfile();
  assert_non_null(stream);
  for (size_t wide = 0; wide < 700; wide++)
    fprintf(stream, "%0*zu\r\n", (int)wide + 3, wide);
  rewind(stream);
  assert_true(input_open(&input, "-", fileno(stream)));
  const char *line;
  size_t length, expected = 0;
  for (; input_line(&input, &line, &length); expected++)
    if (length != expected + 3 ||
        (size_t)(line[length - 1] - '0') != expected % 10)
      fault("line %zu has %zu octets", expected, length);
  assert_int_equal(expected, 700);
  assert_no_fault();
  fclose(stream);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "NUL is an octet", test_nul);
  suite_add(&suite, "A line that is too long is cut, and no other", test_wide);
  suite_add(&suite, "Many lines come whole and in order", test_many);
  return suite_run(&suite, "input");
}
