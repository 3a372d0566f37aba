/* SPDX-License-Identifier: MIT
 *
 * What a reply says in words: evened out, without its codes.
 */
#include "reply-text.h"
#include "suite.h"

#include <string.h>

static const struct said {
  const char *name, *reply, *text;
} sayings[] = {
    {"Blanks are evened out", "550  No\tSuch   USER", "No Such USER"},
    {"Line ends that are written are blanks", "550 a\\r\\nb\\\\nc", "a b c"},
    {"The codes of each line are left out",
     "550-5.7.1 a\r\n550-5.7.1 b\r\n550 5.7.1 c", "a b c"},
    {"The codes of joined lines are left out", "550-5.7.1 a 550 5.7.1 b",
     "a b"},
    {"Another number stays", "550 5.7.1 see 551", "see 551"},
    {"A code in brackets stays", "550 5.7.1 (550)", "(550)"},
};

static void test_said(void **state)
{
  const struct said *row = *state;
  struct smtpcode_reply reply;
  char text[REPLY_TEXT];
  assert_true(smtpcode_reply_read(row->reply, strlen(row->reply), &reply) > 0);
  assert_int_equal(reply_text(&reply, reply.begin, reply.length, text),
                   strlen(row->text));
  assert_string_equal(text, row->text);
}

/* A reply longer than the room is cut at a word. */
static void test_long(void **state)
{
  (void)state;
  static char long_reply[4 * REPLY_TEXT] = "550";
  char text[REPLY_TEXT];
  struct smtpcode_reply reply;
  for (size_t i = 3; i + 8 < sizeof(long_reply); i += 5)
    memcpy(long_reply + i, " word", 6);
  assert_true(smtpcode_reply_read(long_reply, strlen(long_reply), &reply) > 0);
  size_t length = reply_text(&reply, reply.begin, reply.length, text);
  assert_true(length < REPLY_TEXT && length > REPLY_TEXT - 16);
  assert_int_equal(strlen(text), length);
  assert_memory_equal(text + length - 4, "word", 4);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, sayings, test_said);
  suite_add(&suite, "A long reply is cut at a word", test_long);
  return suite_run(&suite, "a reply's words");
}
