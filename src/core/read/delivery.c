/* SPDX-License-Identifier: MIT
 *
 * What was done with a message, by the words of logs and bounces. They are
 * looked for where an octet stands that few other places have. Knows nothing of
 * codes.
 */
#include "delivery.h"

#include "line.h"

#include <string.h>

static const char *find(const char *at, const char *end, char octet)
{
  return at < end ? memchr(at, octet, (size_t)(end - at)) : NULL;
}

/* True if a word begins there. */
static bool begins(const char *at, const char *end, const char *word)
{
  size_t length = strlen(word);
  return (size_t)(end - at) >= length && same_word(at, word, length);
}

/* Postfix and Sendmail: status=bounced, stat=Deferred; OpenSMTPD: result="Ok";
 * Exim: => address; Haraka: delivered file=. */
static void read_equals(const struct line *log, const char *at,
                        struct delivery *told)
{
  char before = octet_before(log, at, 1);
  const char *value = at + 1;
  if (before == ' ')
    told->sent |= begins(at, log->end, "=> ");
  if (before == 'e')
    told->sent |= ends_with(log, at, " delivered file");
  if (octet(log, value) == '"' && ends_with(log, at, " result")) {
    told->given_up |= begins(value, log->end, "\"permfail\"");
    told->kept |= begins(value, log->end, "\"tempfail\"");
    told->sent |= begins(value, log->end, "\"ok\"");
  }
  if (!is_letter(octet(log, value)) || !is_among(before, "sStT") ||
      !(ends_with(log, at, "status") || ends_with(log, at, "stat")))
    return;
  told->given_up |=
      begins(value, log->end, "bounced") || begins(value, log->end, "expired");
  told->kept |= begins(value, log->end, "deferred") ||
                begins(value, log->end, "softbounce");
  told->sent |= begins(value, log->end, "sent");
}

/* qmail: delivery 7: failure: reason; a notification: Action: failed. */
static void read_colon(const struct line *text, const char *at,
                       const char *said, struct delivery *told)
{
  const char *value = at + 2;
  char first = octet(text, value) | 0x20;
  if (octet(text, at + 1) != ' ' ||
      (first != 'f' && first != 'd' && first != 's'))
    return;
  if (ends_with(text, at, "action")) {
    told->given_up |= begins(value, text->end, "failed");
    told->kept |= begins(value, text->end, "delayed");
  } else if (value < said) {
    told->given_up |= begins(value, said, "failure: ");
    told->kept |= begins(value, said, "deferral: ");
    told->sent |= begins(value, said, "success: ");
  }
}

/* True if some words stand there, of which `rare` is an octet, not the first.
 */
static bool says(const char *begin, const char *end, char rare,
                 const char *words)
{
  size_t before = (size_t)(strchr(words, rare) - words);
  struct line text = {begin, end};
  for (; (begin = find(begin, end, rare)); begin++)
    if (octet_before(&text, begin, 1) == words[before - 1] &&
        (size_t)(begin - text.begin) >= before &&
        begins(begin - before, end, words))
      return true;
  return false;
}

/* Most logs are of Postfix, which says status=bounced (reason); those of Exim
 * have ** for what failed. */
static void read_logged(const struct line *log, struct delivery *told)
{
  const char *at = find(log->begin, log->end, '(');
  while (at && at > log->begin && *at != '=')
    at--;
  if (at && *at == '=')
    read_equals(log, at, told);
  if (told->given_up || told->kept)
    return;
  told->given_up = says(log->begin, log->end, '*', " ** ");
  told->kept = says(log->begin, log->end, '(', " defer (");
  for (at = log->begin; !told->given_up && (at = find(at, log->end, '=')); at++)
    read_equals(log, at, told);
}

/* That a message came back is told in many words; of a permanent reply it is no
 * news. */
static bool is_given_up(const char *begin, const char *end, const char *said)
{
  return says(begin, said, 'f', "permanent fatal errors") ||
         says(begin, end, 'x', "retry timeout exceeded") ||
         says(begin, end, 'y', "not going to try again") ||
         says(begin, end, 'q', "will be deleted from queue");
}

struct delivery delivery_told(const char *begin, const char *end,
                              const struct smtpcode_reply *reply)
{
  const char *said = reply->has_code ? reply->begin : end;
  struct line text = {begin, end}, log = {begin, said};
  struct delivery told = {false, false, false};
  read_logged(&log, &told);
  if (told.given_up || told.kept)
    return told; /* as a log says it, and but once */
  for (const char *at = begin; (at = find(at, end, ':')); at++)
    read_colon(&text, at, said, &told);
  int digit = (reply->has_code ? reply->code : reply->enhanced).part[0];
  if (digit == 4 && !told.given_up)
    told.given_up = is_given_up(begin, end, said);
  return told;
}

enum smtpcode_delivery delivery_against(const struct delivery *told,
                                        const struct smtpcode_reply *reply)
{
  int digit = (reply->has_code ? reply->code : reply->enhanced).part[0];
  if (digit == 4 && told->given_up)
    return SMTPCODE_DELIVERY_GIVEN_UP;
  return digit == 5 && told->kept && !told->given_up
             ? SMTPCODE_DELIVERY_KEPT
             : SMTPCODE_DELIVERY_AS_SAID;
}
