/* SPDX-License-Identifier: MIT
 *
 * Where the messages of a file begin.
 */
#define _POSIX_C_SOURCE 200809L
#include "mail.h"
#include "kept.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

#define REPLY "550 5.1.1 no\n"

struct row {
  const char *name, *text;
  size_t lines;
  size_t begins[4], replies[4]; /* of each message; a begin of 0 ends them */
};

static const struct row rows[] = {
    {"An empty file has no message", "", 0, {0}, {0}},
    {"A file may be one message", "To: a\n\n" REPLY, 3, {1}, {1}},
    {"A mailbox may have one message",
     "From a\nTo: a\n\n" REPLY "\n",
     5,
     {1},
     {1}},
    {"Another message begins behind an empty line",
     "From a\n\n" REPLY "\nFrom b\n\nFrom c\n\n" REPLY,
     9,
     {1, 5, 7},
     {1, 0, 1}},
    {"A message need not begin with From at first",
     "To: a\n\n" REPLY "\nFrom b\n\n" REPLY,
     7,
     {1, 5},
     {1, 1}},
    {"From behind another line belongs to the text",
     "To: a\n\nx\nFrom b\n" REPLY,
     5,
     {1},
     {1}},
    {"From: begins no message", "To: a\n\nx\n\nFrom: b\n" REPLY, 6, {1}, {1}},
    {"Lines may end with CR LF",
     "From a\r\n\r\nx\r\n\r\nFrom b\r\n\r\n" REPLY,
     7,
     {1, 5},
     {0, 1}},
};

static void test_row(void **state)
{
  static struct input input;
  static struct smtpcode_bounce storage;
  const struct smtpcode_bounce *bounce;
  const struct row *row = *state;
  struct progress unseen = {0};
  struct mailbox mailbox;
  size_t count = 0;
  FILE *stream = tmpfile();
  assert_non_null(stream);
  assert_true(fputs(row->text, stream) >= 0);
  rewind(stream);
  assert_true(input_open(&input, "-", fileno(stream)));
  mailbox_begin(&mailbox, &input, &unseen);
  for (; (bounce = mailbox_next(&mailbox, &storage)); count++) {
    assert_true(count < LENGTH(row->begins));
    assert_int_equal(mailbox.begin, row->begins[count]);
    assert_int_equal(bounce->count, row->replies[count]);
  }
  assert_true(count == LENGTH(row->begins) || row->begins[count] == 0);
  assert_int_equal(mailbox.lines, row->lines);
  assert_false(mailbox_next(&mailbox, &storage));
  fclose(stream);
}

struct beginning {
  const char *name, *text;
  bool mail;
};

static const struct beginning beginnings[] = {
    {"A mailbox is mail", "From a", true},
    {"A field of a message is mail", "Received: by", true},
    {"Its case does not count", "RETURN-PATH: <>", true},
    {"A field's name must be whole", "Receive", false},
    {"Another field may be of a log", "Host: a", false},
    {"A log is no mail", "Nov 27 mx postfix", false},
    {"Nothing is no mail", "", false},
};

static void test_beginning(void **state)
{
  const struct beginning *row = *state;
  assert_int_equal(mail_begins(row->text, strlen(row->text)), row->mail);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, beginnings, test_beginning);
  return suite_run(&suite, "messages in a file");
}
