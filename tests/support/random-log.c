/* SPDX-License-Identifier: MIT
 *
 * Logs of pieces that a scanner may stumble over.
 */
#include "random-log.h"

#include <string.h>

unsigned random_below(unsigned long *seed, unsigned most)
{
  *seed = (*seed * 1103515245ul + 12345ul) & 0x7fffffff;
  return (unsigned)(*seed >> 16) % most;
}

static const char pieces[][64] = {
    "550",
    "5.1.1",
    "250",
    "2.0.0",
    "450 4.2.0 ",
    "354",
    "\n",
    "\n",
    "\r\n",
    " ",
    " ",
    "-",
    ".",
    ":",
    "=",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "\"",
    "'",
    "#",
    ",",
    ";",
    "\\n",
    "\\",
    "_",
    "/",
    "dsn=",
    "status=",
    "said: ",
    "status=sent (",
    "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ABC)\n",
    "dsn=2.0.0, status=sent (250 2.0.0 ",
    "dsn=2.0.0, stat=Sent (Ok)",
    "C=\"250 2.0.0 Ok\"",
    "Subject: ",
    "subject:",
    "(in reply to RCPT TO command)",
    "after RCPT TO:<a@b>: ",
    "192.0.2.1",
    "2.3.4.5",
    "x250",
    "25",
    "5.",
    "2.1.5",
    "5.10.123",
    "550-5.7.1 a\n550 5.7.1 b\n",
    "550-",
    "Diagnostic-Code: smtp; ",
    "Status: 5.1.1",
    "Remote_host_said:_550_",
    "delivery 1: success: Remote_host_said:_250_ok_123456/",
    "delivery 1: success: Remote_host_said:_250_ok_123456/\n",
    "delivery 1: exit _host_said:_250_ok_123456/\n",
    "_(#2.1.5)",
    "a.example host said: 250 http/",
    "1.1 gone away\n",
    "to=<a@b>, dsn=2.0.0, stat=Sent (Ok)\n",
    " bytes",
    "http ",
    "exit ",
    "to=<a>",
    "relay=mx[1.2.3.4]:25, ",
    "sent (250 2.0.0 a\n",
    "sent (250 2.0.01 a\n",
    "sent (250 2.0.0.1 a\n",
    "sent (250-2.0.0 a\n",
    "x (250-2.0.0 abc\n250 2.0.0 b\n",
    "250 2.0.0 b\n",
    "postfix/smtp[250]: ",
    "\t",
    "error ",
    "code=",
    "T=\"",
    "\" for u@x",
    "subject=\"",
    "\"@x>",
    "\\\"",
    ": header Subject: ",
    "; from=<a@b>",
    "reject_warning: ",
    "\"code\":250",
    ",\"message\":\"2.0.0 Ok a\"",
    "(250 rows",
    "Expected response code ",
    "got ",
    "250+a",
    "S: 250-2.0.0 ab\n",
    "\nS: 250 2.0.0 abc\n",
    "\nS: ",
    "C=\"250 2.0.0 Ok a",
    "=2.0.0, status=sent (250 2.0.0 Ok",
    "** a@b: SMTP error from remote mail server after RCPT TO:<a>: ",
    "\x80\xff"};

size_t random_log(unsigned long *seed, char *text, unsigned count)
{
  size_t length = 0;
  while (count-- > 0) {
    const char *piece =
        pieces[random_below(seed, sizeof(pieces) / sizeof(pieces[0]))];
    memcpy(text + length, piece, strlen(piece));
    length += strlen(piece);
    if (random_below(seed, 200) == 0)
      text[length++] = '\0';
  }
  return length;
}
