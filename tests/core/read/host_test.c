/* SPDX-License-Identifier: MIT
 *
 * The host that answered, as a text around a reply tells it.
 */
#include "host.h"
#include "suite.h"

#include <string.h>

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

/* The host directly before a reply, and the one that begins a text. */
static const struct beside {
  const char *name;
  struct line (*find)(const char *, const char *);
  const char *text, *host;
} besides[] = {
    {"A host stands before a reply", host_before,
     "x mx.example.org: ", "mx.example.org"},
    {"A word before a reply is no host", host_before, "x said: ", ""},
    {"A recipient's domain is not who answered", host_before,
     "bob@example.org... ", ""},
    {"A recipient's domain in brackets is not either", host_before,
     "<bob@example.org> ", ""},
    {"A host begins a text", host_first, "mx.example.org said no",
     "mx.example.org"},
    {"A host is all there is", host_first, "mx.example.org.", "mx.example.org"},
    {"A local part that begins a text is no host", host_first,
     "bob.b@example.org no", ""},
};

static void test_beside(void **state)
{
  const struct beside *row = *state;
  struct line host = row->find(row->text, row->text + strlen(row->text));
  assert_int_equal(host.end - host.begin, strlen(row->host));
  assert_memory_equal(host.begin, row->host, strlen(row->host));
}

static void test_host(void **state)
{
  const struct host *row = *state;
  struct line host = host_told(row->text, row->text + strlen(row->text));
  assert_int_equal(host.end - host.begin, strlen(row->host));
  assert_memory_equal(host.begin, row->host, strlen(row->host));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, hosts, test_host);
  SUITE_ROWS(&suite, besides, test_beside);
  return suite_run(&suite, "hosts that answered");
}
