/* SPDX-License-Identifier: MIT
 *
 * The table of reasons: their names, which scripts read, and that something
 * tells each of them.
 */
#include "reasons.h"
#include "codes.h"
#include "providers.h"
#include "suite.h"
#include "tellings.h"

#include <ctype.h>
#include <string.h>

/* Names are for ever. */
static const char *const names[] = {
    [SMTPCODE_REASON_UNKNOWN_RECIPIENT] = "unknown-recipient",
    [SMTPCODE_REASON_UNKNOWN_DOMAIN] = "unknown-domain",
    [SMTPCODE_REASON_DISABLED_MAILBOX] = "disabled-mailbox",
    [SMTPCODE_REASON_FULL_MAILBOX] = "full-mailbox",
    [SMTPCODE_REASON_MOVED_RECIPIENT] = "moved-recipient",
    [SMTPCODE_REASON_RESTRICTED_RECIPIENT] = "restricted-recipient",
    [SMTPCODE_REASON_RELAY_DENIED] = "relay-denied",
    [SMTPCODE_REASON_BAD_SENDER] = "bad-sender",
    [SMTPCODE_REASON_REFUSED_SENDER] = "refused-sender",
    [SMTPCODE_REASON_SENDER_NOT_OWNED] = "sender-not-owned",
    [SMTPCODE_REASON_UNAUTHENTICATED] = "unauthenticated",
    [SMTPCODE_REASON_BLOCK_LIST] = "block-list",
    [SMTPCODE_REASON_DOMAIN_BLOCK_LIST] = "domain-block-list",
    [SMTPCODE_REASON_LOW_REPUTATION] = "low-reputation",
    [SMTPCODE_REASON_BAD_HOST_NAME] = "bad-host-name",
    [SMTPCODE_REASON_SPAM] = "spam",
    [SMTPCODE_REASON_VIRUS] = "virus",
    [SMTPCODE_REASON_CONTENT_REFUSED] = "content-refused",
    [SMTPCODE_REASON_TOO_LARGE] = "too-large",
    [SMTPCODE_REASON_MALFORMED_MESSAGE] = "malformed-message",
    [SMTPCODE_REASON_GREYLISTED] = "greylisted",
    [SMTPCODE_REASON_RATE_LIMITED] = "rate-limited",
    [SMTPCODE_REASON_TOO_MANY_RECIPIENTS] = "too-many-recipients",
    [SMTPCODE_REASON_SENDING_LIMIT] = "sending-limit",
    [SMTPCODE_REASON_LOGIN_FAILED] = "login-failed",
    [SMTPCODE_REASON_LOGIN_REQUIRED] = "login-required",
    [SMTPCODE_REASON_LOGIN_METHOD] = "login-method",
    [SMTPCODE_REASON_TLS_REQUIRED] = "tls-required",
    [SMTPCODE_REASON_TLS_FAILED] = "tls-failed",
    [SMTPCODE_REASON_PROTOCOL_ERROR] = "protocol-error",
    [SMTPCODE_REASON_NOT_SUPPORTED] = "not-supported",
    [SMTPCODE_REASON_SERVER_ERROR] = "server-error",
    [SMTPCODE_REASON_SERVER_FULL] = "server-full",
    [SMTPCODE_REASON_SERVER_BUSY] = "server-busy",
    [SMTPCODE_REASON_MAIL_LOOP] = "mail-loop",
    [SMTPCODE_REASON_NO_CONNECTION] = "no-connection",
    [SMTPCODE_REASON_DNS_FAILURE] = "dns-failure",
    [SMTPCODE_REASON_EXPIRED] = "expired",
    [SMTPCODE_REASON_SUPPRESSED] = "suppressed",
    [SMTPCODE_REASON_POLICY] = "policy",
    [SMTPCODE_REASON_UNKNOWN] = "unknown",
    [SMTPCODE_REASON_SUCCESS] = "success",
};

static void test_names(void **state)
{
  (void)state;
  for (unsigned i = 0; i < LENGTH(names); i++) {
    char capitals[32] = "";
    assert_string_equal(smtpcode_reason_name(i), names[i]);
    assert_int_equal(smtpcode_reason_number(names[i]), i);
    for (size_t k = 0; names[i][k]; k++)
      capitals[k] = (char)toupper(names[i][k]);
    assert_int_equal(smtpcode_reason_number(capitals), i);
  }
  assert_null(smtpcode_reason_name(LENGTH(names)));
  assert_null(smtpcode_reason_name(~0u));
}

static void test_no_names(void **state)
{
  (void)state;
  static const char *const none[] = {
      "", "full", "full-mailboxes", "full_mailbox", " spam", "spam ", "-"};
  for (size_t i = 0; i < LENGTH(none); i++)
    if (smtpcode_reason_number(none[i]) != -1)
      fault("'%s' is a reason", none[i]);
  assert_no_fault();
}

static void test_vague(void **state)
{
  (void)state;
  for (unsigned i = 0; i < LENGTH(names); i++) {
    bool vague = i == SMTPCODE_REASON_POLICY || i == SMTPCODE_REASON_UNKNOWN ||
                 i == SMTPCODE_REASON_SERVER_ERROR ||
                 i == SMTPCODE_REASON_SERVER_BUSY;
    if (reason_is_vague(i) != vague)
      fault("%s: is it vague?", names[i]);
  }
  assert_no_fault();
}

static bool has_words(unsigned reason)
{
  const struct telling *row;
  for (size_t i = 0; (row = telling(i)); i++)
    if (row->reason == reason)
      return true;
  return false;
}

static bool has_code(unsigned reason)
{
  const struct catalog_row *row;
  for (size_t i = 0; (row = catalog_row_at(i)); i++)
    if (row->reason == reason || (row->id > CATALOG_ENHANCED(0, 0) - 1 &&
                                  row->reason_transient == reason))
      return true;
  return false;
}

static void test_told(void **state)
{
  (void)state;
  for (unsigned i = 0; i < LENGTH(names); i++)
    if (!has_words(i) && !has_code(i))
      fault("%s has neither words nor codes", names[i]);
  assert_no_fault();
}

/* A code that may be about several says that of itself by what is vague. */
static void test_may_be(void **state)
{
  (void)state;
  const struct catalog_row *row;
  enum smtpcode_reason reason, before;
  for (size_t i = 0; (row = catalog_row_at(i)); i++)
    for (size_t next = 0, told = 0; reason_of_code(row->id, &next, &reason);
         told++) {
      if (!reason_is_vague(row->reason))
        fault("%d is about %s, and may be about %s", row->id,
              names[row->reason], names[reason]);
      if (reason == row->reason)
        fault("%d has its own reason twice", row->id);
      for (size_t again = 0, k = 0;
           k < told && reason_of_code(row->id, &again, &before); k++)
        if (before == reason)
          fault("%d has %s twice", row->id, names[reason]);
    }
  assert_no_fault();
}

/* Words for vague reasons stand behind all others. */
static void test_kinds(void **state)
{
  (void)state;
  const struct telling *row;
  const size_t first = telling_first_vague();
  assert_non_null(telling(first));
  assert_true(first > 100);
  for (size_t i = first; (row = telling(i)); i++)
    if (!*catalog_at(row->text[TELLING_WORDS]))
      fault("%s has no words", catalog_at(row->text[TELLING_KEY]));
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Reasons have names, and are found by them", test_names);
  suite_add(&suite, "What is no name is no reason", test_no_names);
  suite_add(&suite, "Four reasons are vague", test_vague);
  suite_add(&suite, "Each reason has words or a code", test_told);
  suite_add(&suite, "A code that may be about several is vague itself",
            test_may_be);
  suite_add(&suite, "The vague words come last", test_kinds);
  return suite_run(&suite, "reasons");
}
