/* SPDX-License-Identifier: MIT
 *
 * A code explained in the sense of a finding.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

static const struct finding {
  const char *name, *text;
  const char *said, *title, *gist;
} findings[] = {
    {"A code that decided keeps its gist", "550 5.1.1", "550 5.1.1",
     "Bad Destination Mailbox Address",
     "says that no mailbox is known under the recipient's address"},
    {"Words give theirs", "550 5.7.1 <a@b>: Relay access denied", "550 5.7.1",
     "Relaying Denied", "means \"Relaying Denied\""},
    {"A provider gives its own, and its name",
     "550 5.7.26 This mail has been blocked - gsmtp", "550 5.7.26 (Google)",
     NULL, "Google"},
};

static void test_finding(void **state)
{
  const struct finding *row = *state;
  static struct smtpcode_finding finding;
  static struct smtpcode_explanation out;
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  struct smtpcode_reply reply;
  size_t length = strlen(row->text);
  assert_true(smtpcode_reply_read(row->text, length, &reply) > 0);
  smtpcode_explain_reply(&reply, row->text, length, &known, &finding);
  memset(&out, 0xff, sizeof(out)); /* nothing of it is read */
  smtpcode_explain_finding(&finding, &out);
  assert_string_equal(out.name, row->said);
  if (row->title)
    assert_string_equal(out.title, row->title);
  assert_string_equal(out.title, finding.title);
  assert_non_null(strstr(out.gist, row->gist));
  assert_string_equal(out.row, finding.row);
  assert_string_equal(out.field[SMTPCODE_FIELD_FIX].text, finding.fix);
  assert_memory_equal(&out.verdict, &finding.verdict, sizeof(out.verdict));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, findings, test_finding);
  return suite_run(&suite, "a code in the sense of a finding");
}
