/* SPDX-License-Identifier: MIT
 *
 * Who answered, and what a code may mean.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

/* The whole of a reply from a log: who answered is told by the host. */
static const struct row {
  const char *name, *text, *provider, *meaning;
} rows[] = {
    {"The host before said: gives Google away",
     "to=<a@example.org>, relay=none, status=bounced (host "
     "gmail-smtp-in.l.google.com[192.0.2.1] said: 550 5.1.1 No such account)",
     "Google", "google_no_account"},
    {"relay= gives Google away",
     "to=<a@example.org>, relay=aspmx.l.google.com[192.0.2.1]:25, dsn=5.1.1, "
     "status=bounced (550 5.1.1 nothing more)",
     "Google", "google_no_account"},
    {"A client at Google is not who answers",
     "NOQUEUE: reject: RCPT from mail-oi1-f1.google.com[192.0.2.1]: 550 "
     "<a@example.org>: Recipient address rejected: User unknown",
     "", NULL},
    {"A sender's address is not a host",
     "from=<a@google.com>, status=bounced (550 5.1.1 nothing more)", "", NULL},
    {"A recipient's address is no sign", "550 <a@pphosted.com>: nothing more",
     "", NULL},
    {"An address to write to is one", "550 write to help@pphosted.com",
     "Proofpoint", NULL},
    {"What is meant tells which of a house answered",
     "552 5.2.2 STOREDRV.Deliver; mailbox full", "Exchange Server",
     "exchange_server_full"},
    {"A host that only ends like Google's is not Google",
     "(host mx.notgoogle.com[192.0.2.1] said: 550 5.1.1 nothing more", "",
     NULL},
    {"A sign counts for more than the host",
     "(host mx.google.com[192.0.2.1] said: 554 5.7.1 Service unavailable; "
     "blocked using zen.spamhaus.org",
     "Spamhaus", "spamhaus_listed"},
    {"A provider without a row for the code is still named",
     "(host mx.google.com[192.0.2.1] said: 521 5.3.2 nothing more", "Google",
     NULL},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  static struct smtpcode_finding found;
  assert_true(explain_text(row->text, strlen(row->text), 0, &found));
  assert_string_equal(found.provider, row->provider);
  assert_int_equal(found.meant, row->meaning != NULL);
  if (row->meaning)
    assert_string_equal(found.meaning.name, row->meaning);
}

/* What a code may mean, the likeliest first. */
static const struct {
  const char *name, *text, *first;
  bool by_provider;
} ambiguous[] = {
    {"What a provider's row tells is not ambiguous",
     "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", NULL,
     false},
    {"Nor is what words tell", "554 5.7.1 <a@b.c>: Relay access denied", NULL,
     false},
    {"Without words the likeliest comes first", "550 5.7.1 Sorry",
     "No Such Mailbox", false},
    {"What the recognised provider may mean comes before",
     "550 5.7.1 Sorry - gsmtp", "Google: Too Much Mail at Once", true},
    {"A code alone may be anybody's", "550 5.7.27", "Google: SPF Did Not Pass",
     true},
};

static void test_candidates(void **state)
{
  (void)state;
  static struct smtpcode_finding found;
  for (size_t i = 0; i < LENGTH(ambiguous); i++) {
    assert_true(
        explain_text(ambiguous[i].text, strlen(ambiguous[i].text), 0, &found));
    const char *first =
        found.candidate_count > 0 ? found.candidates[0].title : "none";
    if (!ambiguous[i].first) {
      if (found.candidate_count > 0)
        fault("%s: %s", ambiguous[i].name, first);
    } else if (found.candidate_count == 0)
      fault("%s: no candidates", ambiguous[i].name);
    else if (strcmp(found.candidates[0].title, ambiguous[i].first) != 0 ||
             found.candidates[0].by_provider != ambiguous[i].by_provider)
      fault("%s: %s", ambiguous[i].name, found.candidates[0].title);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "What a code may mean comes in order", test_candidates);
  return suite_run(&suite, "who answered");
}
