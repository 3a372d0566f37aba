/* SPDX-License-Identifier: MIT
 *
 * What a reply is about: each step that may decide, alone, and their order.
 */
#include "catalog.h"
#include "codes.h"
#include "decision.h"
#include "suite.h"

#include <string.h>

static struct clues clues;
static struct smtpcode_reply reply;

/* Reads the clues of a reply to a command; NULL: as the text tells. */
static void read_text(const char *text, const char *command)
{
  assert_true(smtpcode_reply_read(text, strlen(text), &reply) > 0);
  if (command)
    reply.command = smtpcode_command(command);
  read_clues(&reply, text, strlen(text), &clues);
}

struct step {
  const char *name, *text;
  const char *row; /* that decides, or NULL */
};

#define GOOGLE " x1si1 - gsmtp"

static const struct step by_provider_words[] = {
    {"A provider's words decide", "550 no. OFR_417", "orange_quota"},
    {"A provider's words with other codes do not",
     "550 5.1.2 Recipient address rejected: Access denied. AS(201806281)",
     NULL},
    {"They do with its codes",
     "554 see http://postmaster.comcast.net/x.php#BL000000", "comcast_spam"},
    {"Words of a provider from somebody else do not",
     "550 5.4.1 Recipient address rejected: Access denied.", NULL},
    {"They do from the provider",
     "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
     "exchange_no_address"},
    {"A code in a sense of the provider's own counts as words",
     "550 5.7.24 no" GOOGLE, "google_spf_suspicious"},
    {"Another row without words is of another step", "550 5.7.26 no" GOOGLE,
     NULL},
    {"Nobody known means nothing", "550 5.1.1 no such user", NULL},
};

static const struct step by_provider_codes[] = {
    {"A provider's code decides", "550 5.7.24 no" GOOGLE,
     "google_spf_suspicious"},
    {"Another code does not", "550 5.9.99 no" GOOGLE, NULL},
    {"A code from somebody else does not", "550 5.7.24 no", NULL},
    {"A code that only one provider has does", "550 5.7.606 no",
     "exchange_banned_ip"},
    {"A row with words is of another step",
     "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
     NULL},
};

static void test_by_provider(const struct step *row, bool by_words)
{
  read_text(row->text, NULL);
  const struct provider_row *found = told_by_provider(&clues, by_words);
  if (!row->row)
    assert_null(found);
  else
    assert_string_equal(found ? catalog_at(found->text[ROW_KEY]) : "nothing",
                        row->row);
}

static void test_provider_words(void **state)
{
  test_by_provider(*state, true);
}

static void test_provider_codes(void **state)
{
  test_by_provider(*state, false);
}

struct telling_step {
  const char *name, *text;
  bool vague;
  const char *reason; /* "": none */
};

static const struct telling_step by_words[] = {
    {"Words tell a reason", "550 5.0.0 Mailbox is full", false, "full-mailbox"},
    {"Words tell one whatever the code", "450 4.7.1 Mailbox is full", false,
     "full-mailbox"},
    {"Other words tell none", "550 5.0.0 Sorry", false, ""},
    {"A code alone tells none", "550 5.2.2", false, ""},
    {"Nobody's address is a word", "550 <mailbox.full@example.org> no", false,
     ""},
    {"Nobody's host is a word", "550 at full.mailbox.example.org", false, ""},
    {"Words in capitals with accents tell one", "552 BOÎTE PLEINE", false,
     "full-mailbox"},
    {"A vague reason is none of the definite ones", "550 Access denied", false,
     ""},
    {"It is told among the vague ones", "550 Access denied", true, "policy"},
    {"A definite reason is none of the vague ones", "550 5.0.0 Mailbox is full",
     true, ""},
    {"A success is not asked", "250 2.0.0 Mailbox is full", false, ""},
};

static void test_by_words(void **state)
{
  const struct telling_step *row = *state;
  read_text(row->text, NULL);
  const struct telling *found = told_by_words(&clues, row->vague);
  assert_string_equal(found ? smtpcode_reason_name(found->reason) : "",
                      row->reason);
}

struct code_step {
  const char *name, *code, *command;
  const char *reason; /* "": none */
};

static const struct code_step by_enhanced[] = {
    {"An enhanced code has a reason", "5.2.2", NULL, "full-mailbox"},
    {"So has it in the other class", "4.2.2", NULL, "full-mailbox"},
    {"Its reason may be another there", "4.7.1", NULL, "greylisted"},
    {"Than here", "5.7.1", NULL, "policy"},
    {"A code in no table has none", "5.7.999", NULL, ""},
    {"A code that says nothing is unknown", "5.0.0", NULL, "unknown"},
};

static void test_by_enhanced(void **state)
{
  const struct code_step *row = *state;
  const struct smtpcode_code code = code_of(row->code);
  enum smtpcode_reason reason;
  bool told = told_by_enhanced(&code, &reason);
  assert_string_equal(told ? smtpcode_reason_name(reason) : "", row->reason);
}

static const struct code_step by_reply[] = {
    {"A reply code has a reason", "535", NULL, "login-failed"},
    {"One that has several is unknown", "550", NULL, "unknown"},
    {"So is one in no table", "599", NULL, "unknown"},
    {"At its phase it may have one", "552", "MAIL", "too-large"},
    {"At another phase another", "454", "STARTTLS", "tls-failed"},
    {"At a phase of which nothing is known, its own", "535", "RCPT",
     "login-failed"},
};

static void test_by_reply(void **state)
{
  const struct code_step *row = *state;
  const struct smtpcode_code code = code_of(row->code);
  const int command = row->command ? smtpcode_command(row->command) : -1;
  assert_string_equal(smtpcode_reason_name(told_by_reply(&code, command)),
                      row->reason);
}

/* No code: no step decides by one. */
static void test_none(void **state)
{
  (void)state;
  enum smtpcode_reason reason;
  assert_false(told_by_enhanced(NULL, &reason));
  assert_int_equal(told_by_reply(NULL, -1), SMTPCODE_REASON_UNKNOWN);
}

struct order {
  const char *name, *text, *command;
  const char *told_by, *reason;
  const char *row; /* that decided, "" for none, NULL for any */
};

static const struct order orders[] = {
    {"A provider's words win over words in general",
     "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)", NULL,
     "provider", "unknown-recipient", "exchange_no_address"},
    {"Words in general win over a provider's code",
     "550 5.7.26 mailbox is full" GOOGLE, NULL, "words", "full-mailbox", NULL},
    {"They do not over one in a sense of its own",
     "550 5.7.24 mailbox is full" GOOGLE, NULL, "provider", "unauthenticated",
     "google_spf_suspicious"},
    {"A provider's code that means what the words say wins over them",
     "550 5.7.24 The SPF record has suspicious entries." GOOGLE, NULL,
     "provider", "unauthenticated", "google_spf_suspicious"},
    {"A vague reason of a provider's words loses to words in general",
     "550 policy restrictions: mailbox is full, see postmaster.gmx.net", NULL,
     "words", "full-mailbox", NULL},
    {"Words win over the enhanced code", "550 5.1.1 mailbox is full", NULL,
     "words", "full-mailbox", NULL},
    {"Words win over the reply code at its phase", "552 mailbox is full",
     "MAIL", "words", "full-mailbox", NULL},
    {"A provider's code wins over the enhanced one", "550 5.7.27 no" GOOGLE,
     NULL, "provider", "unauthenticated", "google_spf"},
    {"A provider's code whose reason is unknown says more than nothing",
     "550 5.0.350 no [AM6EUR05FT004.mail.protection.outlook.com]", NULL,
     "provider", "unknown", "exchange_other_error"},
    {"It loses to vague words",
     "550 5.0.350 Access denied [AM6EUR05FT004.mail.protection.outlook.com]",
     NULL, "words", "policy", NULL},
    {"A provider's code of a lower rank wins over the enhanced code",
     "550 5.1.6 no https://support.apple.com/", NULL, "provider",
     "unknown-recipient", "apple_no_user"},
    {"An enhanced code wins over the reply code", "552 5.1.1 no", NULL,
     "enhanced", "unknown-recipient", ""},
    {"The reply code decides where nothing else does", "552 no", "MAIL",
     "reply", "too-large", ""},
    {"A reply code with several reasons is unknown", "550 no", NULL, "reply",
     "unknown", ""},
    {"Vague words lose to the enhanced code", "550 5.1.1 Access denied", NULL,
     "enhanced", "unknown-recipient", ""},
    {"Vague words lose to a provider's code", "550 5.7.24 Access denied" GOOGLE,
     NULL, "provider", "unauthenticated", "google_spf_suspicious"},
    {"Vague words win over a vague enhanced code", "550 5.7.1 Access denied",
     NULL, "words", "policy", NULL},
    {"Vague words win over an enhanced code that says nothing",
     "550 5.0.0 Access denied", NULL, "words", "policy", NULL},
    {"Vague words win over the reply code at its phase", "552 Access denied",
     "MAIL", "words", "policy", NULL},
    {"A vague enhanced code wins over the reply code", "535 5.7.1 no", NULL,
     "enhanced", "policy", ""},
    {"An enhanced code that says nothing leaves it to the reply code",
     "535 5.0.0 no", NULL, "reply", "login-failed", ""},
    {"An exception comes before what it is an exception of",
     "550 5.1.0 <a@example.org>: Sender address rejected: User unknown", NULL,
     "words", "bad-sender", NULL},
    {"A filter that is down is no virus", "451 4.7.1 virus scanner unavailable",
     NULL, "words", "server-error", NULL},
    {"A definite row may tell a reason that is vague elsewhere",
     "450 4.1.1 Temporary lookup failure", NULL, "words", "server-error", NULL},
    {"A success is one whatever its words", "250 2.0.0 Mailbox is full", NULL,
     "reply", "success", ""},
    {"An enhanced code alone may be one", "Status: 2.1.5", NULL, "enhanced",
     "success", ""},
    {"So is a question", "354 Go on", NULL, "reply", "success", ""},

};

static void test_order(void **state)
{
  const struct order *row = *state;
  read_text(row->text, row->command);
  const struct decision decision = decide(&clues);
  assert_string_equal(smtpcode_reason_name(decision.reason), row->reason);
  assert_string_equal(smtpcode_told_by_name(decision.told_by), row->told_by);
  assert_true(!decision.meant || !decision.telling);
  const char *id = decision.meant ? catalog_at(decision.meant->text[ROW_KEY])
                   : decision.telling
                       ? catalog_at(decision.telling->text[TELLING_KEY])
                       : "";
  assert_int_equal(decision.meant != NULL,
                   decision.told_by == SMTPCODE_TOLD_BY_PROVIDER);
  assert_int_equal(decision.telling != NULL,
                   decision.told_by == SMTPCODE_TOLD_BY_WORDS);
  if (row->row)
    assert_string_equal(id, row->row);
}

/* Codes that no reader takes for a reply's in a text. */
static void test_low(void **state)
{
  (void)state;
  static const struct {
    const char *code;
    enum smtpcode_reason reason;
  } low[] = {{"111", SMTPCODE_REASON_NO_CONNECTION},
             {"101", SMTPCODE_REASON_NO_CONNECTION},
             {"299", SMTPCODE_REASON_SUCCESS}};
  for (size_t i = 0; i < LENGTH(low); i++) {
    reply =
        (struct smtpcode_reply){.begin = "", .has_code = true, .command = -1};
    reply.code = code_of(low[i].code);
    read_clues(&reply, "", 0, &clues);
    assert_int_equal(decide(&clues).reason, low[i].reason);
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, by_provider_words, test_provider_words);
  SUITE_ROWS(&suite, by_provider_codes, test_provider_codes);
  SUITE_ROWS(&suite, by_words, test_by_words);
  SUITE_ROWS(&suite, by_enhanced, test_by_enhanced);
  SUITE_ROWS(&suite, by_reply, test_by_reply);
  suite_add(&suite, "Without a code none decides", test_none);
  suite_add(&suite, "A low code is no success if it has another reason",
            test_low);
  SUITE_ROWS(&suite, orders, test_order);
  return suite_run(&suite, "what decides");
}
