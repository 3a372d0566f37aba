/* SPDX-License-Identifier: MIT
 *
 * Phrases with holes.
 */
#include "compose.h"
#include "suite.h"

#include <string.h>

struct row {
  const char *name, *phrase;
  struct hole holes[3];
  const char *expected;
};

static const struct row rows[] = {
    {"A phrase without holes stays as it is", "as it is", {{0}}, "as it is"},
    {"An empty phrase is empty", "", {{0}}, ""},
    {"A hole is filled", "{code} is", {{"code", "450"}}, "450 is"},
    {"A hole at the end is filled", "is {code}", {{"code", "450"}}, "is 450"},
    {"A lone hole is filled", "{code}", {{"code", "450"}}, "450"},
    {"A hole is filled each time", "{a}{a} {a}", {{"a", "x"}}, "xx x"},
    {"Two holes get each its own",
     "{b}, {a}",
     {{"a", "1"}, {"b", "2"}},
     "2, 1"},
    {"An empty text fills a hole", "<{a}>", {{"a", ""}}, "<>"},
    {"A name must fit whole", "{code}", {{"codes", "x"}, {"code", "y"}}, "y"},
    {"The beginning of a name is no name", "<{cod}>", {{"code", "x"}}, "<>"},
    {"An unknown hole becomes nothing", "<{b}>", {{"a", "x"}}, "<>"},
    {"A hole of no name becomes nothing", "<{}>", {{"a", "x"}}, "<>"},
    {"What fills a hole is not read for holes",
     "{a}",
     {{"a", "{b}"}, {"b", "x"}},
     "{b}"},
    {"A closing brace alone is text", "a}b", {{"a", "x"}}, "a}b"},
    {"A lone opening brace ends the phrase", "a{", {{"a", "x"}}, "a"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  char buffer[64];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  assert_string_equal(compose(&storage, row->phrase, row->holes),
                      row->expected);
}

static void test_null(void **state)
{
  (void)state;
  char buffer[64];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  assert_string_equal(compose(&storage, "as it is", NULL), "as it is");
  assert_string_equal(compose(&storage, "", NULL), "");
  assert_string_equal(compose(&storage, "a{b}c", HOLES({NULL, NULL})), "ac");
}

static void test_part(void **state)
{
  (void)state;
  char buffer[8];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  compose_part(&storage, "abcd", 2);
  compose_part(&storage, "{e}", 3);
  assert_string_equal(buffer, "ab{e}");
  compose_part(&storage, "fghi", 4);
  assert_string_equal(buffer, "ab{e}fg");
}

static void test_empty(void **state)
{
  (void)state;
  char buffer[8] = "rubbish";
  struct storage storage = storage_in(buffer, sizeof(buffer));
  assert_string_equal(buffer, "");
  assert_string_equal(compose_begin(&storage), "");
}

static void test_several(void **state)
{
  (void)state;
  char buffer[64];
  struct storage storage = storage_in(buffer, sizeof(buffer));
  const char *first = compose(&storage, "one", NULL);
  const char *second = compose_begin(&storage);
  compose_more(&storage, "{n} ", HOLES({"n", "two"}));
  compose_more(&storage, "three", NULL);
  const char *third = compose(&storage, "", NULL);
  const char *fourth = compose(&storage, "four", NULL);
  assert_string_equal(first, "one");
  assert_string_equal(second, "two three");
  assert_string_equal(third, "");
  assert_string_equal(fourth, "four");
}

/* In every size the text is the beginning of the whole, and nothing is written
 * behind the storage. */
static void test_room(void **state)
{
  (void)state;
  const char whole[] = "450 says no";
  for (size_t size = 1; size < 20; size++) {
    char buffer[32];
    memset(buffer, '!', sizeof(buffer));
    struct storage storage = storage_in(buffer, size);
    compose_more(&storage, "{code} {gist}",
                 HOLES({"code", "450"}, {"gist", "says no"}));
    size_t length = size - 1 < strlen(whole) ? size - 1 : strlen(whole);
    assert_int_equal(strlen(buffer), length);
    assert_memory_equal(buffer, whole, length);
    for (size_t i = size; i < sizeof(buffer); i++)
      assert_int_equal(buffer[i], '!');
  }
}

/* Full storage still gives texts, empty ones, and keeps the last. */
static void test_full(void **state)
{
  (void)state;
  char buffer[] = {'?', '?', '?', '?', '?', '?', '!'};
  struct storage storage = storage_in(buffer, 6);
  const char *first = compose(&storage, "ab", NULL);
  const char *second = compose(&storage, "cdefgh", NULL);
  assert_string_equal(first, "ab");
  assert_string_equal(second, "c");
  for (int i = 0; i < 3; i++)
    assert_true(strlen(compose(&storage, "more", NULL)) <= 1);
  assert_string_equal(first, "ab");
  assert_int_equal(buffer[6], '!');
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "A part of a text is added as it is", test_part);
  suite_add(&suite, "There may be no holes", test_null);
  suite_add(&suite, "Storage begins empty", test_empty);
  suite_add(&suite, "Texts stand one behind the other", test_several);
  suite_add(&suite, "What does not fit is left out, in every size", test_room);
  suite_add(&suite, "Full storage harms no earlier text", test_full);
  return suite_run(&suite, "compose");
}
