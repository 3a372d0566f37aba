/* SPDX-License-Identifier: MIT
 *
 * Input that cannot be read any more half-way: a terminal whose other side is
 * gone gives what was written, then an error.
 */
#define _XOPEN_SOURCE 600
#include "run.h"
#include "suite.h"
#include "text.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

struct broken {
  const char *name, *line, *input;
  const char *answer; /* what was read is answered so */
};

static const struct broken rows[] = {
    {"A log counts up to where it breaks", "scan -f tsv",
     "550 5.1.1 a\n450 b\n", "450\t1\t"},
    {"So does its last line, be it whole or not", "scan -f tsv -",
     "550 5.1.1 a\n450 b", "450\t1\t"},
    {"A mailbox counts up to where it breaks", "scan -f tsv -",
     "From a\nSubject: x\n\n<a@b>: host mx said: 550 5.1.1 no\n",
     "550 5.1.1\t1\t"},
    {"Lines are annotated up to there", "scan --annotate -",
     "550 5.1.1 a\n450 b\n", "450 b\t450 Mailbox"},
    {"Parts are merged up to there", "scan -f tsv --merge -",
     "450\t3\t450\t\t\t4xx\tautomatic\tnobody\tregistered\t1\t3\n#lines\t3\n",
     "450\t3\t"},
    {"Lines are explained up to there", "explain -b --lines -",
     "550 5.1.1 a\n450 b\n", "450 Mailbox"},
    {"A reply is explained all the same", "explain -b -", "550 5.1.1 a\n",
     "550 5.1.1 Bad"},
};

/* The side of a terminal that reads what was written to the other one. */
static int broken_after(const char *text)
{
  struct termios raw;
  int screen = posix_openpt(O_RDWR | O_NOCTTY);
  if (screen < 0 || grantpt(screen) != 0 || unlockpt(screen) != 0)
    skip();
  int lines = open(ptsname(screen), O_RDWR | O_NOCTTY);
  assert_true(lines >= 0);
  assert_int_equal(tcgetattr(lines, &raw), 0);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  assert_int_equal(tcsetattr(lines, TCSANOW, &raw), 0);
  assert_int_equal(write(lines, text, strlen(text)), strlen(text));
  close(lines);
  return screen;
}

/* True if it is so on this system: on some there is no error, only an end. */
static bool breaks(void)
{
  char text[16];
  ssize_t octets;
  int input = broken_after("x\n");
  while ((octets = read(input, text, sizeof(text))) > 0)
    ;
  close(input);
  return octets < 0;
}

static void test_broken(void **state)
{
  const struct broken *row = *state;
  if (!breaks())
    skip();
  int input = broken_after(row->input);
  struct result result = run_descriptor(row->line, input);
  close(input);
  assert_int_equal(result.status, 2);
  if (!holds(result.errors, "cannot read"))
    fail_msg("not told: '%s'", result.errors);
  if (!holds(result.output, row->answer))
    fail_msg("no '%s' in '%s'", row->answer, result.output);
  result_free(&result);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_broken);
  return suite_run(&suite, "broken input");
}
