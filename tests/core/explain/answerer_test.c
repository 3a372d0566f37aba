/* SPDX-License-Identifier: MIT
 *
 * Who answered: not the sender, nor a recipient.
 */
#include "answerer.h"
#include "providers.h"
#include "suite.h"

#include <string.h>

static const struct answerer {
  const char *name, *text;
  const char *provider; /* its name for machines, "" if nobody is known */
  bool earlier;         /* the text before the reply is read at last */
} answerers[] = {
    {"Nobody is known by a code", "550 5.1.1 no", "", false},
    {"A sign in the reply tells", "550 5.1.1 no - gsmtp", "google", false},
    {"A host before the reply tells", "relay=mx.google.com[192.0.2.1]: 550 no",
     "google", false},
    {"A host at the beginning of its text tells", "550 5.1.1 mx.google.com no",
     "google", false},
    {"An address does not", "550 5.1.1 <bob@comcast.net> no", "", false},
    {"An address with a slash does not", "550 5.1.1 <a/b@comcast.net> no", "",
     false},
    {"An address with a blank does not", "550 5.1.1 <b c@comcast.net> no", "",
     false},
    {"An address behind to= does not", "550 5.1.1 no to=bob@comcast.net", "",
     false},
    {"Nor behind the empty sender", "550 5.1.1 no from=<> to=bob@comcast.net",
     "", false},
    {"Nor directly before the reply", "bob@comcast.net... 550 5.1.1 no", "",
     false},
    {"A link in brackets does", "550 5.1.1 <http://a.comcast.net/> no",
     "comcast", false},
    {"A host stays known when the text before is read",
     "user unknown smtplib.SMTPDataError: 550 5.7.1 mx.google.com no", "google",
     true},
    {"None is made up when the text before is read",
     "abc.google.com user unknown smtplib.SMTPDataError: 550 5.7.1 "
     "h.example.org no",
     "", true},
};

static void test_answerer(void **state)
{
  const struct answerer *row = *state;
  static struct clues clues;
  struct smtpcode_reply reply;
  size_t length = strlen(row->text);
  assert_true(smtpcode_reply_read(row->text, length, &reply) > 0);
  read_clues(&reply, row->text, length, &clues);
  if (row->earlier)
    read_earlier_clues(&reply, row->text, &clues);
  assert_string_equal(
      clues.provider ? provider_text(clues.provider, PROVIDER_KEY) : "",
      row->provider);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, answerers, test_answerer);
  return suite_run(&suite, "who answered");
}
