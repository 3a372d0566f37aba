/* SPDX-License-Identifier: MIT
 *
 * Words in replies: alternatives, parts, digits, borders; hosts that answered;
 * and the words that tell a phase.
 */
#include "catalog.h"
#include "phases.h"
#include "host.h"
#include "phase.h"
#include "reply-text.h"
#include "suite.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

static const struct match {
  const char *name, *text, *words;
  size_t length;
} matches[] = {
    {"A word is found", "relay access denied", "access", 6},
    {"No word is found in nothing", "", "access", 0},
    {"No words find nothing", "access", "", 0},
    {"The longest alternative counts", "spam and spam again", "spam|spam again",
     10},
    {"A later alternative counts", "over quota", "mailbox full|quota", 5},
    {"Parts occur in their order", "relay for a is denied", "relay*denied", 11},
    {"Parts in another order are not found", "denied relay", "relay*denied", 0},
    {"A part that is missing is not found", "relay", "relay*denied", 0},
    {"A sign stands for a digit", "x (s3140) y", "(s####)", 7},
    {"A sign stands for itself too", "aup#i-1000", "aup#i-1###", 10},
    {"A letter is no digit", "x (s31a0) y", "(s####)", 0},
    {"A word does not begin inside a word", "aspamhaus", "spamhaus", 0},
    {"A word does not end inside a word", "spamhausen", "spamhaus", 0},
    {"A mark needs no border", "x[tss04]y", "[tss##]", 7},
    {"A digit at the end needs no border", "as(201806281)", "as(#", 4},
    {"A part that is empty is never found", "abc", "*", 0},
    {"An alternative that is empty is never found", "abc", "|", 0},
};

static void test_match(void **state)
{
  const struct match *row = *state;
  assert_int_equal(words_match(row->text, row->words), row->length);
}

static const struct said {
  const char *name, *reply, *text;
} sayings[] = {
    {"Case and blanks are evened out", "550  No\tSuch   USER", "no such user"},
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
  assert_int_equal(reply_text(&reply, text), strlen(row->text));
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
  size_t length = reply_text(&reply, text);
  assert_true(length < REPLY_TEXT && length > REPLY_TEXT - 16);
  assert_int_equal(strlen(text), length);
  assert_memory_equal(text + length - 4, "word", 4);
}

static const struct host {
  const char *name, *text, *host;
} hosts[] = {
    {"A bounce names a host",
     "(host mx.example.org[192.0.2.1] said: ", "mx.example.org"},
    {"A log names a relay", "to=<a@b>, relay=mx.example.org[192.0.2.1]:25, ",
     "mx.example.org"},
    {"A dot at the end is left out", "relay=mx.example.org. [192.0.2.1]",
     "mx.example.org"},
    {"The last host counts", "relay=a.example, (host b.example said",
     "b.example"},
    {"A notification names a host", "Remote-MTA: dns; mx.example.org\n",
     "mx.example.org"},
    {"A client is not who answered", "reject: RCPT from relay=mx.example.org",
     ""},
    {"Exim's client is not either", " H=mx.example.org rejected RCPT", ""},
    {"No host is none", "to=<a@b>, status=bounced", ""},
};

static void test_host(void **state)
{
  const struct host *row = *state;
  struct line host = host_told(row->text, row->text + strlen(row->text));
  assert_int_equal(host.end - host.begin, strlen(row->host));
  assert_memory_equal(host.begin, row->host, strlen(row->host));
}

/* Each of the words that tell a phase is found, wherever it stands, in any
 * case; of several those behind the last parenthesis count, or else the first
 * in the table. */
static const char *words_of_telling(size_t number)
{
  const struct phase_telling *told = &phase_tellings[number];
  return catalog_at(told->end) - told->length;
}

static int phase_of(const char *text, size_t length, size_t said)
{
  const struct line line = {text, text + length};
  return phase_told(&line, text + said);
}

static void test_phases(void **state)
{
  (void)state;
  for (size_t i = 0; i < PHASE_TELLINGS; i++) {
    const char *told = words_of_telling(i);
    const int phase = phase_tellings[i].phase;
    char text[600];
    for (unsigned before = 0; before < 520; before += 13) {
      size_t length = (size_t)snprintf(text, sizeof(text), "%*s%s (x)",
                                       (int)before, "", told);
      if (phase_of(text, length, length) != phase)
        fault("%s is not found behind %u octets", told, before);
    }
    for (size_t k = 0; k < i; k++) {
      const char *other = words_of_telling(k);
      size_t length =
          (size_t)snprintf(text, sizeof(text), "%s, %s (%s", told, other, told);
      size_t said = (size_t)(strrchr(text, '(') - text);
      if ((phase_of(text, length, length) != phase ||
           phase_of(text, said, said) != phase_tellings[k].phase) &&
          !strstr(told, other))
        fault("%s counts before %s, or not when last", told, other);
    }
  }
  assert_no_fault();
  static const char later[] = "said: 550 not after rcpt to", nothing[] = "";
  assert_int_equal(phase_of(later, sizeof(later) - 1, 6), -1);
  assert_int_equal(phase_of(nothing, 0, 0), -1);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, matches, test_match);
  SUITE_ROWS(&suite, sayings, test_said);
  SUITE_ROWS(&suite, hosts, test_host);
  suite_add(&suite, "A long reply is cut at a word", test_long);
  suite_add(&suite,
            "Words tell phases, the last or else the first in the table",
            test_phases);
  return suite_run(&suite, "words");
}
