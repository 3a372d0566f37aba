/* SPDX-License-Identifier: MIT
 *
 * smtpcode_bounce_*: the replies of a bounce message, and who they are about.
 */
#include "kept.h"
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MIME                                                                   \
  "From: MAILER-DAEMON@mx.b\nTo: a@b\nMIME-Version: 1.0\n"                     \
  "Content-Type: multipart/report; report-type=delivery-status;\n"             \
  "\tboundary=\"=_1\"\n\n"
#define STATUS                                                                 \
  "--=_1\nContent-Type: message/delivery-status\n\n"                           \
  "Reporting-MTA: dns; mx.b\n\n"
#define RETURNED                                                               \
  "--=_1\nContent-Type: message/rfc822\n\nSubject: 421 4.7.0 old news\n\n"     \
  "host mx said: 452 4.5.3 quoted by the message itself\n--=_1--\n"

struct row {
  const char *name, *text;
  const char *replies[3];    /* as written; NULL: no more */
  const char *recipients[3]; /* "" if not told */
};

static const struct row rows[] = {
    {"A notification has one reply",
     MIME STATUS "Final-Recipient: rfc822; c@d\nAction: failed\n"
                 "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n",
     {"550 5.1.1"},
     {"c@d"}},
    {"The returned message is passed over",
     MIME STATUS "Final-Recipient: rfc822; c@d\nAction: failed\nStatus: 5.1.1\n"
                 "Diagnostic-Code: smtp; 550 5.1.1 unknown\n\n" RETURNED,
     {"550 5.1.1"},
     {"c@d"}},
    {"A diagnostic code may be folded",
     MIME STATUS "Final-Recipient: rfc822; c@d\nAction: failed\n"
                 "Status: 5.7.1\nDiagnostic-Code: smtp;\n\t550 5.7.1 spam\n",
     {"550 5.7.1"},
     {"c@d"}},
    {"Two recipients may have one reply",
     MIME STATUS "Final-Recipient: rfc822; c@d\nAction: failed\nStatus: 5.1.1\n"
                 "Diagnostic-Code: smtp; 550 5.1.1 <c@d> unknown\n\n"
                 "Final-Recipient: rfc822; e@d\nAction: failed\nStatus: 5.1.1\n"
                 "Diagnostic-Code: smtp; 550 5.1.1 <e@d> unknown\n",
     {"550 5.1.1"},
     {"c@d, e@d"}},
    {"Two recipients may have two replies",
     MIME STATUS "Final-Recipient: rfc822; c@d\nAction: failed\nStatus: 5.1.1\n"
                 "Diagnostic-Code: smtp; 550 5.1.1 unknown\n\n"
                 "Final-Recipient: rfc822; e@d\nAction: failed\nStatus: 5.2.2\n"
                 "Diagnostic-Code: smtp; 552 5.2.2 full\n",
     {"550 5.1.1", "552 5.2.2"},
     {"c@d", "e@d"}},
    {"A notification counts for more than a text",
     MIME "--=_1\nContent-Type: text/plain\n\n"
          "Some words: host mx said: 550 no\n\n" STATUS
          "Final-Recipient: rfc822; c@d\nAction: failed\nStatus: 5.1.1\n"
          "Diagnostic-Code: smtp; 550 5.1.1 no\n",
     {"550 5.1.1"},
     {"c@d"}},
    {"A part may be base64",
     "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
     "aG9zdCBteCBzYWlkOiA1NTAg\nNS4xLjEgdW5rbm93bgo=\n",
     {"550 5.1.1"},
     {NULL}},
    {"A part may be quoted-printable",
     "Content-Type: text/plain\n"
     "Content-Transfer-Encoding: quoted-printable\n\n"
     "host mx said:=20550 5.=\n1.1 unknown\n",
     {"550 5.1.1"},
     {NULL}},
    {"qmail writes for people",
     "From: MAILER-DAEMON@mx.b\n\nHi. This is the qmail-send program.\n\n"
     "<c@d>:\n192.0.2.5 does not like recipient.\n"
     "Remote host said: 550 5.1.1 unknown\nGiving up on 192.0.2.5.\n",
     {"550 5.1.1"},
     {"c@d"}},
    {"An address may begin with what is a blank in qmail's log",
     "Some words\n\n<_admin@example.org>: host mx said: 550 5.1.1 unknown\n",
     {"550 5.1.1"},
     {"_admin@example.org"}},
    {"So may one that Postfix logs",
     "postfix/smtp[7]: 4Dq: to=<_admin@example.org>, relay=mx[192.0.2.1]:25, "
     "status=bounced (host mx said: 550 5.1.1 unknown)\n",
     {"550 5.1.1"},
     {"_admin@example.org"}},
    {"A reply alone is a bounce", "550 5.1.1 unknown\n", {"550 5.1.1"}, {NULL}},
    {"A message without a reply has none",
     "From: a@b\nSubject: 550 lines\n\nSee you at 4.50 in room 421.\n",
     {NULL},
     {NULL}},
    {"Nothing has no reply", "", {NULL}, {NULL}},
};

static struct smtpcode_bounce bounce;

static size_t read_text(const char *text)
{
  char line[1024];
  smtpcode_bounce_begin(&bounce);
  while (next_line(&text, line, sizeof(line)))
    smtpcode_bounce_line(&bounce, line, strlen(line));
  return smtpcode_bounce_end(&bounce);
}

static void check_reply(const struct smtpcode_bounced *bounced,
                        const char *expected, const char *recipients)
{
  struct smtpcode_reply reply;
  char text[2 * SMTPCODE_CODE_SIZE] = "";
  assert_true(smtpcode_reply_read(bounced->text, bounced->length, &reply) > 0);
  size_t length = smtpcode_code_write(&reply.code, text);
  text[length++] = ' ';
  smtpcode_code_write(&reply.enhanced, text + length);
  assert_string_equal(text, expected);
  assert_ptr_equal(reply.begin, bounced->reply.begin);
  assert_int_equal(reply.length, bounced->reply.length);
  if (recipients)
    assert_string_equal(bounced->recipients, recipients);
}

static void test_row(void **state)
{
  const struct row *row = *state;
  struct smtpcode_bounced bounced;
  size_t count = 0;
  while (count < LENGTH(row->replies) && row->replies[count])
    count++;
  assert_int_equal(read_text(row->text), count);
  assert_false(smtpcode_bounce_has_more(&bounce));
  for (size_t i = 0; i < count; i++) {
    assert_true(smtpcode_bounce_reply(&bounce, i, &bounced));
    check_reply(&bounced, row->replies[i], row->recipients[i]);
  }
  assert_false(smtpcode_bounce_reply(&bounce, count, &bounced));
}

static void test_more(void **state)
{
  (void)state;
  char line[64];
  smtpcode_bounce_begin(&bounce);
  for (int i = 0; i < BOUNCE_REPLIES + 5; i++) {
    snprintf(line, sizeof(line), "host mx said: 550 5.1.%d no %d", i % 9, i);
    smtpcode_bounce_line(&bounce, line, strlen(line));
    smtpcode_bounce_line(&bounce, "", 0);
  }
  assert_int_equal(smtpcode_bounce_end(&bounce), BOUNCE_REPLIES);
  assert_true(smtpcode_bounce_has_more(&bounce));
}

/* Storage may hold anything, and needs no more octets than are asked for. */
static void test_storage(void **state)
{
  (void)state;
  static const char line[] = "550 5.1.1 no";
  const size_t size = smtpcode_bounce_size();
  struct smtpcode_bounced bounced;
  void *storage = malloc(size);
  assert_non_null(storage);
  memset(storage, '!', size);
  struct smtpcode_bounce *begun = smtpcode_bounce_begin(storage);
  assert_ptr_equal(begun, storage);
  smtpcode_bounce_line(begun, line, sizeof(line) - 1);
  assert_int_equal(smtpcode_bounce_end(begun), 1);
  assert_false(smtpcode_bounce_has_more(begun));
  assert_true(smtpcode_bounce_reply(begun, 0, &bounced));
  check_reply(&bounced, "550 5.1.1", "");
  assert_false(smtpcode_bounce_reply(begun, 1, &bounced));
  free(storage);
}

/* Any octets, any lengths: what is kept is whole and ends with NUL. */
static void test_octets(void **state)
{
  (void)state;
  static const char *const pieces[] = {
      "--=_1",
      "Content-Type: multipart/mixed; boundary=\"",
      "=_1\"",
      "",
      "Content-Transfer-Encoding: base64",
      "550 5.1.1 no",
      "=",
      "\xff\xfe",
      "Final-Recipient: rfc822; ",
      "a@b",
      "Diagnostic-Code: smtp; 450 x",
      "--",
      "\"",
      "<",
      "Status: 5.1.1",
      "\r"};
  unsigned long seed = 3;
  for (int i = 0; i < 300; i++) {
    smtpcode_bounce_begin(&bounce);
    for (int lines = 0; lines < 60; lines++) {
      char line[4096];
      size_t length = 0;
      for (unsigned k = 0; k < 4; k++) {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff;
        const char *piece = pieces[(seed >> 14) % LENGTH(pieces)];
        size_t times = seed % 211 == 0 ? 40 : 1;
        for (; times > 0; times--, length += strlen(piece))
          memcpy(line + length, piece, strlen(piece));
      }
      smtpcode_bounce_line(&bounce, line, length);
    }
    smtpcode_bounce_end(&bounce);
    assert_true(bounce.count <= BOUNCE_REPLIES);
    for (size_t k = 0; k < bounce.count; k++) {
      const struct kept *kept = &bounce.replies[k];
      assert_true(kept->length <= sizeof(kept->text) &&
                  kept->begin + kept->reply.length <= kept->length);
      assert_non_null(memchr(kept->recipients, '\0', sizeof(kept->recipients)));
    }
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "More replies than fit are told of", test_more);
  suite_add(&suite, "Any storage will do", test_storage);
  suite_add(&suite, "Any octets may come", test_octets);
  return suite_run(&suite, "bounces");
}
