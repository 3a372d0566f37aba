/* SPDX-License-Identifier: MIT
 *
 * A reply's text without names: what is left are words. In the expectations $a
 * stands for an address, $h for a host, $i for an IP address, $u for a URL.
 */
#include "reply-text.h"
#include "suite.h"
#include "words.h"

#include <string.h>

static const struct nameless {
  const char *name, *text, *words;
} texts[] = {
    {"Nothing stays nothing", "", ""},
    {"Words are folded", "User  UNKNOWN  é", "user unknown e"},
    {"An address goes", "user a.b+c@Example.org unknown", "user $a unknown"},
    {"An address in brackets goes", "<a@example.org>: no", "$a: no"},
    {"An address that nobody would have goes", "<a b@c> <!#$@x>", "<a $a> $a"},
    {"The empty address goes", "<> rejected", "$a rejected"},
    {"Brackets around a word stay", "<user> unknown", "<user> unknown"},
    {"A bracket that is open stays", "<user unknown", "<user unknown"},
    {"The dot of a sentence is no part of an address", "no a@example.org. Bye",
     "no $a. bye"},
    {"An address at a host without dots goes", "root@localhost no", "$a no"},
    {"An @ without a host stays", "a@ b @c", "a@ b @c"},
    {"A host goes", "Host mx-1.example.org said", "host $h said"},
    {"A host in brackets goes", "(mx.example.org)", "($h)"},
    {"A host that ends a sentence goes", "at mx.example.org. Bye",
     "at $h. bye"},
    {"A host that ends the text goes", "at example.org.", "at $h."},
    {"A host before three dots goes", "example.org... no", "$h... no"},
    {"A host with an underscore goes", "_dmarc.example.org no", "$h no"},
    {"A word before a sentence that lacks a blank is no host",
     "rejected.Please try", "rejected.please try"},
    {"A dot that ends a sentence makes no host", "It failed. Bye",
     "it failed. bye"},
    {"An abbreviation is no host", "e.g. this", "e.g. this"},
    {"A number is no host", "version 1.2.3 no", "version 1.2.3 no"},
    {"A domain of digits is no host", "a.1b x", "a.1b x"},
    {"An IPv4 address goes", "client 192.0.2.1 blocked", "client $i blocked"},
    {"An IPv4 address that ends a sentence goes", "for 192.0.2.1. Bye",
     "for $i. bye"},
    {"An IPv4 address with a port goes", "at 192.0.2.1:25 no", "at $i no"},
    {"An IPv4 address in brackets goes", "[192.0.2.1] no", "$i no"},
    {"Brackets that are open stay out", "[192.0.2.1 15] no", "$i 15] no"},
    {"An IPv6 address goes", "from 2001:db8::1 no", "from $i no"},
    {"An IPv6 address in brackets goes", "[2001:db8::25] no", "$i no"},
    {"A host and its address both go", "mx.example.org[192.0.2.1] no",
     "$h[$i] no"},
    {"Three numbers are no IP address", "4.2.1 no", "4.2.1 no"},
    {"A time is no IP address", "at 12:30 no", "at 12:30 no"},
    {"A word in brackets stays", "[tss04] no", "[tss04] no"},
    {"A URL goes", "see https://example.org/a?b=c#d now", "see $u now"},
    {"A URL in any case goes", "see HTTP://EXAMPLE.ORG", "see $u"},
    {"A URL without a scheme goes", "see www.example.org/x now", "see $u now"},
    {"A URL in brackets goes", "(https://example.org/) <http://a/> no",
     "($u) <$u> no"},
    {"A scheme inside a word stays", "xhttp://a", "xhttp://a"},
    {"An octet that stands for a name is a blank if it came from outside",
     "a \1 \4b", "a b"},
    {"Underscores are blanks", "User_unknown __x", "user unknown x"},
    {"Backslashes before quotation marks go", "it\\'s \\\"no\\\"",
     "it's \"no\""},
    {"Another is a blank", "EXAMPLE\\user", "example user"},
    {"A name does not begin inside a word", "x-192.0.2.1", "x-192.0.2.1"},
    {"Blanks of all kinds are one", "a \u00a0 b", "a b"},
    {"Blanks at the beginning go", "\u00a0 a", "a"},
    {"Broken UTF-8 stays",
     "\xc3 \xff"
     "a",
     "\xc3 \xff"
     "a"},
};

/* The octets of names, as words.def writes them. */
static void write_names(const char *text, char *out)
{
  for (; *text; text++) {
    if (*text < WORDS_ADDRESS || *text > WORDS_URL) {
      *out++ = *text;
      continue;
    }
    *out++ = '$';
    *out++ = "ahiu"[*text - WORDS_ADDRESS];
  }
  *out = '\0';
}

static void test_text(void **state)
{
  const struct nameless *row = *state;
  char out[REPLY_TEXT], words[2 * REPLY_TEXT];
  const size_t length = nameless_text(row->text, out);
  assert_int_equal(length, strlen(out));
  write_names(out, words);
  assert_string_equal(words, row->words);
}

/* A text of so many octets that none are left has no more than the room. */
static void test_long(void **state)
{
  (void)state;
  static char text[REPLY_TEXT];
  char out[REPLY_TEXT];
  memset(text, 'a', sizeof(text) - 1);
  assert_int_equal(nameless_text(text, out), REPLY_TEXT - 1);
  memcpy(text, "\xe9\x82\xae", 3);
  for (size_t i = 0; i + 3 < sizeof(text); i += 3)
    memcpy(text + i, "\xe9\x82\xae", 3);
  assert_true(nameless_text(text, out) < REPLY_TEXT);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, texts, test_text);
  suite_add(&suite, "A long text fits", test_long);
  return suite_run(&suite, "a text without names");
}
