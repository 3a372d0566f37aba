/* SPDX-License-Identifier: MIT
 *
 * Who got a reply, by the form of the text around it. That each row of
 * data/contexts.def is needed, core/read/samples shows.
 */
#include "context.h"
#include "suite.h"

#include <string.h>

static const struct row {
  const char *name, *text, *context, *direction;
} rows[] = {
    {"Nothing tells nothing", "", "unknown", "unknown"},
    {"A reply alone tells nothing", "550 5.1.1 no such user", "unknown",
     "unknown"},
    {"A server's log tells a server", "status=bounced (host mx said: 550 no)",
     "server", "out"},
    {"Case does not count", "STATUS=Bounced (550 no)", "server", "out"},
    {"One's own server refuses others",
     "NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 no", "own-server", "in"},
    {"A library is a program", "smtplib.SMTPDataError: (550, b'no')", "program",
     "out"},
    {"The first words count: a program's before a server's",
     "smtplib.SMTPDataError: status=bounced", "program", "out"},
    {"The first words count: a server's before a program's",
     "status=bounced (smtplib.SMTPDataError)", "server", "out"},
    {"Words do not begin inside a word", "xsmtplib.x", "unknown", "unknown"},
    {"They do behind a digit or a mark", "[1]smtplib.x", "program", "out"},
    {"Words that begin with a mark begin anywhere", "x: reject: no",
     "own-server", "in"},
    {"Words may stand at the very end", "550 no\nReporting-MTA:", "server",
     "out"},
    {"Words that are cut off tell nothing", "550 no\nReporting-MTA", "unknown",
     "unknown"},
};

static void told(const char *text, size_t length, const struct row *row)
{
  enum smtpcode_context context;
  enum smtpcode_direction direction;
  context_told(text, text + length, &context, &direction);
  assert_string_equal(smtpcode_context_name(context), row->context);
  assert_string_equal(smtpcode_direction_name(direction), row->direction);
}

static void test_row(void **state)
{
  const struct row *row = *state;
  told(row->text, strlen(row->text), row);
}

/* The text may hold any octets, and ends where it is said to. */
static void test_octets(void **state)
{
  (void)state;
  static const char text[] = "\0\xff\0status=bounced";
  told(text, sizeof(text) - 1, &(struct row){"", "", "server", "out"});
  told(text, sizeof(text) - 2, &(struct row){"", "", "unknown", "unknown"});
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Any octets are read, and no more than there are",
            test_octets);
  return suite_run(&suite, "contexts");
}
