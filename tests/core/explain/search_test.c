/* SPDX-License-Identifier: MIT
 *
 * The search: every word, any case, in any text; best match first.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define MOST 256
#define WORDS 12

struct row {
  const char *name;
  const char *words[WORDS + 1];
  const char *first; /* the best match, NULL: nothing matches */
};

static const struct row rows[] = {
    {"A word of one title finds its code", {"sequence"}, "503"},
    {"Case is ignored", {"SEQUENCE"}, "503"},
    {"A part of a word is enough", {"equenc"}, "503"},
    {"Two words of one title find its code", {"mail", "input"}, "354"},
    {"The order of words is ignored", {"input", "mail"}, "354"},
    {"A title is better than a text", {"quota"}, "522"},
    {"A gist is better than a text", {"prdr", "recipient"}, "353"},
    {"Signs are letters as others", {"<CRLF>.<CRLF>"}, "354"},
    {"Words with a blank are found together", {"587 without AUTH"}, "530"},
    {"Words that stand apart are not found together", {"587 AUTH"}, NULL},
    {"A word that no text has finds nothing", {"antidisestablishment"}, NULL},
    {"One such word is enough", {"mailbox", "antidisestablishment"}, NULL},
    {"A word longer than every text finds nothing",
     {"mailbox unavailable mailbox unavailable mailbox unavailable mailbox "
      "unavailable mailbox unavailable mailbox unavailable"},
     NULL},
    {"No words find nothing", {NULL}, NULL},
};

static size_t count_of(const char *const *words)
{
  size_t count = 0;
  while (words[count])
    count++;
  return count;
}

static void test_row(void **state)
{
  const struct row *row = *state;
  struct smtpcode_code found[MOST];
  size_t matches =
      smtpcode_search(row->words, count_of(row->words), 0, found, MOST);
  assert_int_equal(matches > 0, row->first != NULL);
  if (row->first) {
    char text[SMTPCODE_CODE_SIZE];
    smtpcode_code_write(&found[0], text);
    assert_string_equal(text, row->first);
  }
}

static bool is_sent(const struct smtpcode_field *servers, const char *word)
{
  for (size_t i = 0; i < servers->count; i++)
    if (mentions(servers->items[i].name, word) ||
        mentions(servers->items[i].title, word))
      return true;
  return false;
}

static bool has(const struct smtpcode_explanation *code, const char *word)
{
  return mentions(code->title, word) || mentions(code->gist, word) ||
         mentions(code->send, word) ||
         mentions(code->field[SMTPCODE_FIELD_DESCRIPTION].text, word) ||
         mentions(code->field[SMTPCODE_FIELD_WHEN].text, word) ||
         mentions(code->field[SMTPCODE_FIELD_FIX].text, word) ||
         is_sent(&code->field[SMTPCODE_FIELD_SERVERS], word);
}

/* Negative if a is to stand before b: more words in the title, then more of the
 * others in the gist, then the lower code. */
static int order(const struct smtpcode_explanation *a,
                 const struct smtpcode_explanation *b, const char *const *words)
{
  int title = 0, gist = 0;
  for (; *words; words++) {
    bool in_a = mentions(a->title, *words), in_b = mentions(b->title, *words);
    title += in_b - in_a;
    gist += (!in_b && mentions(b->gist, *words)) -
            (!in_a && mentions(a->gist, *words));
  }
  return title  ? title
         : gist ? gist
                : number_of(&a->code) - number_of(&b->code);
}

static const char *const searches[][WORDS + 1] = {
    {"greylist"},
    {"mailbox"},
    {"mailbox", "full"},
    {"send", "5"},
    {"authentication"},
    {"server", "command", "recipient"},
    {"e"},
    {"RFC", "5321"},
    {""},
    {"timed", "out"},
    {"address", "address"},
    {"login", "password", "mechanism", "user"},
};

static bool is_reply(const struct smtpcode_code *code)
{
  return code->kind == SMTPCODE_REPLY_CODE;
}

/* Each reply code that has the words is found, no other, and in order. */
static void check_search(const char *const *words)
{
  struct smtpcode_code found[MOST];
  size_t count, expected = 0, replies = 0;
  size_t matches = smtpcode_search(words, count_of(words), 0, found, MOST);
  const struct smtpcode_explanation *codes = every_code(&count);
  for (size_t i = 0; i < count; i++) {
    size_t held = 0;
    while (words[held] && has(&codes[i], words[held]))
      held++;
    expected += !words[held];
  }
  assert_true(matches <= MOST);
  static struct smtpcode_explanation now, before;
  for (size_t i = 0; i < matches; i++) {
    if (!is_reply(&found[i]))
      continue;
    smtpcode_explain(&found[i], 0, &now);
    for (size_t k = 0; words[k]; k++)
      if (!has(&now, words[k]))
        fault("%s lacks '%s'", now.name, words[k]);
    if (replies++ > 0 && order(&before, &now, words) >= 0)
      fault("%s stands before %s for '%s'", before.name, now.name, words[0]);
    smtpcode_explain(&found[i], 0, &before);
  }
  if (replies != expected)
    fault("%zu codes found for '%s', not %zu", replies, words[0], expected);
}

static void test_searches(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(searches); i++)
    check_search(searches[i]);
  assert_no_fault();
}

static void test_room(void **state)
{
  (void)state;
  const char *const words[] = {"mailbox"};
  struct smtpcode_code all[MOST], some[MOST], untouched = code_of("299");
  size_t matches = smtpcode_search(words, 1, 0, all, MOST);
  assert_true(matches > 5);
  for (size_t room = 0; room <= matches; room++) {
    for (size_t i = 0; i <= matches; i++)
      some[i] = untouched;
    assert_int_equal(smtpcode_search(words, 1, 0, some, room), matches);
    for (size_t i = 0; i < room; i++)
      assert_int_equal(number_of(&some[i]), number_of(&all[i]));
    for (size_t i = room; i <= matches; i++)
      assert_int_equal(number_of(&some[i]), number_of(&untouched));
  }
  assert_int_equal(smtpcode_search(words, 1, 0, NULL, 0), matches);
  assert_int_equal(smtpcode_search(NULL, 0, 0, NULL, 0), 0);
}

/* Many words of the gist do not outweigh one of the title. */
static void test_many_words(void **state)
{
  (void)state;
  const char *const many[] = {"quota", "that", "that", "that", "that", "that",
                              "that",  "that", "that", "that", "that", "that"};
  struct smtpcode_code found[MOST];
  struct smtpcode_explanation first;
  assert_true(smtpcode_search(many, LENGTH(many), 0, found, MOST) > 1);
  smtpcode_explain(&found[0], 0, &first);
  assert_true(mentions(first.title, "quota"));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "All that match are found, and in their order",
            test_searches);
  suite_add(&suite, "Room limits what is written, not what is counted",
            test_room);
  suite_add(&suite, "One word in a title outweighs many in a gist",
            test_many_words);
  return suite_run(&suite, "smtpcode_search");
}
