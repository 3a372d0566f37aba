/* SPDX-License-Identifier: MIT
 *
 * smtpcode_reply_read: texts with several replies, of any octets, and long
 * ones.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

static void test_mixed(void **state)
{
  (void)state;
  const char *text = "450-4.2.0 one\n550 5.1.1 two\n";
  struct smtpcode_reply reply;
  assert_int_equal(smtpcode_reply_read(text, strlen(text), &reply),
                   strlen(text));
  assert_true(reply.mixed);
  assert_int_equal(number_of(&reply.code), 550);
  assert_true(reply.has_enhanced);
  assert_int_equal(number_of(&reply.enhanced), 511);
  text = "550-5.1.1 one\n550 5.1.1 two\n";
  assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
  assert_false(reply.mixed);
}

/* Each search begins where the one before ended. */
static void test_next(void **state)
{
  (void)state;
  const char *text = "450 4.2.0 a\nnothing here\n550-5.1.1 b\n550-5.1.1 c\n"
                     "550-5.1.1 d\n550 5.1.1 e\n250 2.0.0 f",
             *end = text + strlen(text);
  static const int codes[] = {450, 550, 250};
  struct smtpcode_reply reply;
  for (size_t i = 0; i < LENGTH(codes); i++) {
    size_t octets = smtpcode_reply_read(text, (size_t)(end - text), &reply);
    assert_true(octets > 0);
    assert_int_equal(number_of(&reply.code), codes[i]);
    text += octets;
  }
  assert_ptr_equal(text, end);
  assert_int_equal(smtpcode_reply_read(text, 0, &reply), 0);
}

/* Octets of every kind, each text at the end of its memory for a sanitizer to
 * watch: what is found lies in the text. */
static void test_octets(void **state)
{
  (void)state;
  static const char pieces[] = "250 5.1.1-\n#(\\n:=;,<>'\"\0\r_xsaid\xff\t[]4.";
  unsigned long seed = 7;
  for (int i = 0; i < 20000; i++) {
    size_t length = (size_t)(i % 40) + 1;
    char *text = test_malloc(length);
    for (size_t k = 0; k < length; k++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      text[k] = pieces[(seed >> 12) % (sizeof(pieces) - 1)];
    }
    struct smtpcode_reply reply;
    size_t octets = smtpcode_reply_read(text, length, &reply);
    if (octets > length ||
        (octets > 0 &&
         (reply.begin < text || reply.begin + reply.length > text + length ||
          (!reply.has_code && !reply.has_enhanced))))
      fault("text %d: a reply outside of it", i);
    test_free(text);
  }
  assert_no_fault();
}

/* A long line takes time in proportion: it would take minutes if each place
 * were compared with all before it. */
static void test_long(void **state)
{
  (void)state;
  static const char piece[] = "a: 5.1.1 ";
  static char text[4 << 20];
  struct smtpcode_reply reply;
  for (size_t i = 0; i < sizeof(text); i++)
    text[i] = piece[i % (sizeof(piece) - 1)];
  assert_int_equal(smtpcode_reply_read(text, sizeof(text), &reply), 0);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The last of different codes counts", test_mixed);
  suite_add(&suite, "Replies are found one after the other", test_next);
  suite_add(&suite, "Any octets may come", test_octets);
  suite_add(&suite, "A line may be long", test_long);
  return suite_run(&suite, "replies in texts");
}
