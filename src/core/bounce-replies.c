/* SPDX-License-Identifier: MIT
 *
 * The distinct replies of a bounce and their recipients.
 */
#include "bounce.h"

#include "token.h"

#include <string.h>

void bounce_address(const char *at, const char *end, char *address)
{
  while (at < end && (is_blank(*at) || *at == '<'))
    at++;
  const char *begin = at;
  bool sign = false;
  while (at < end && !strchr(" \t\r\n<>:;,()", *at)) {
    sign |= *at == '@';
    at++;
  }
  size_t length = (size_t)(at - begin);
  if (!sign || length >= SMTPCODE_BOUNCE_ADDRESS)
    return;
  memcpy(address, begin, length);
  address[length] = '\0';
}

/* True if two texts are equal but for addresses. */
static bool alike(const char *a, size_t a_length, const char *b,
                  size_t b_length)
{
  const char *a_end = a + a_length, *b_end = b + b_length;
  while (a < a_end && b < b_end) {
    if (*a != *b)
      return false;
    bool angle = *a == '<';
    a++, b++;
    while (angle && a < a_end && *a != '>')
      a++;
    while (angle && b < b_end && *b != '>')
      b++;
  }
  return a == a_end && b == b_end;
}

static void add_recipient(struct smtpcode_bounced *reply, const char *address)
{
  size_t used = strlen(reply->recipients), length = strlen(address);
  const char *end = reply->recipients + used;
  if (length == 0 || occurs(reply->recipients, end, address) ||
      used + length + 3 > sizeof(reply->recipients))
    return;
  memcpy(reply->recipients + used, ", ", 2);
  used = used > 0 ? used + 2 : 0;
  memcpy(reply->recipients + used, address, length + 1);
}

void bounce_keep(struct smtpcode_bounce *bounce, const char *text,
                 size_t length, const struct smtpcode_reply *reply)
{
  size_t i = 0, room = sizeof(bounce->replies->text);
  if (reply->begin + reply->length > text + room) { /* the reply counts more */
    length -= (size_t)(reply->begin - text);
    text = reply->begin;
  }
  size_t at = (size_t)(reply->begin - text);
  size_t kept_length = reply->length < room ? reply->length : room;
  while (i < bounce->count &&
         !alike(bounce->replies[i].text + bounce->replies[i].begin,
                bounce->replies[i].reply_length, reply->begin, kept_length))
    i++;
  if (i == SMTPCODE_BOUNCE_REPLIES) {
    bounce->more = true;
    return;
  }
  struct smtpcode_bounced *kept = &bounce->replies[i];
  if (i == bounce->count) {
    bounce->count++;
    kept->length = length < room ? length : room;
    memcpy(kept->text, text, kept->length);
    kept->begin = at;
    kept->reply_length = kept_length;
    *kept->recipients = '\0';
  }
  add_recipient(kept, bounce->recipient);
}
