/* SPDX-License-Identifier: MIT
 *
 * The distinct replies of a bounce and their recipients.
 */
#include "kept.h"

#include "delivery.h"
#include "line.h"

#include <string.h>

void bounce_address(const char *at, const char *end, char *address)
{
  while (at < end && (is_blank(*at) || *at == '<'))
    at++;
  const char *begin = at;
  bool sign = false;
  while (at < end && !is_among(*at, " \t\r\n<>:;,()")) {
    sign |= *at == '@';
    at++;
  }
  size_t length = (size_t)(at - begin);
  if (!sign || *begin == '@' || at[-1] == '@' || length >= BOUNCE_ADDRESS)
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

static bool is_member(const char *list, const char *address)
{
  size_t length = strlen(address);
  while (*list) {
    size_t member = strcspn(list, ",");
    if (member == length && same_word(list, address, length))
      return true;
    list += member;
    while (*list == ',' || *list == ' ')
      list++;
  }
  return false;
}

/* Adds an address, or "..." once where it does not fit. */
static void add_recipient(struct kept *reply, const char *address)
{
  static const char more[] = "...";
  size_t used = strlen(reply->recipients), length = strlen(address);
  if (length == 0 || is_member(reply->recipients, address) ||
      is_member(reply->recipients, more))
    return;
  if (used + 2 + length + 2 + sizeof(more) > sizeof(reply->recipients)) {
    address = more;
    length = sizeof(more) - 1;
  }
  if (used > 0) {
    memcpy(reply->recipients + used, ", ", 2);
    used += 2;
  }
  memcpy(reply->recipients + used, address, length + 1);
}

void bounce_drop(struct smtpcode_bounce *bounce, bool weak)
{
  size_t kept = 0;
  for (size_t i = 0; i < bounce->count; i++)
    if (bounce->replies[i].weak != weak)
      bounce->replies[kept++] = bounce->replies[i];
  bounce->count = kept;
}

void bounce_keep(struct smtpcode_bounce *bounce, const char *text,
                 size_t length, const struct smtpcode_reply *reply,
                 enum bounce_rank rank)
{
  bool weak = rank == BOUNCE_STATUS;
  if (rank < bounce->rank && !weak)
    return;
  if (rank > bounce->rank) {
    bounce_drop(bounce, false);
    bounce->rank = rank;
  }
  size_t i = 0, room = sizeof(bounce->replies->text);
  /* Of too long a text the reply counts more. */
  if ((size_t)(reply->begin - text) + reply->length > room) {
    length -= (size_t)(reply->begin - text);
    text = reply->begin;
  }
  size_t at = (size_t)(reply->begin - text);
  size_t kept_length = reply->length < room ? reply->length : room;
  while (i < bounce->count &&
         !alike(bounce->replies[i].text + bounce->replies[i].begin,
                bounce->replies[i].reply.length, reply->begin, kept_length))
    i++;
  if (i == BOUNCE_REPLIES) {
    bounce->more = true;
    return;
  }
  struct kept *kept = &bounce->replies[i];
  if (i == bounce->count) {
    bounce->count++;
    kept->length = length < room ? length : room;
    memcpy(kept->text, text, kept->length);
    kept->begin = at;
    kept->reply = *reply;
    kept->reply.length = kept_length;
    kept->weak = weak;
    *kept->recipients = '\0';
  }
  add_recipient(kept, bounce->recipient);
}

void bounce_heed(struct smtpcode_bounce *bounce)
{
  const struct delivery told =
      delivery_of_bounce(bounce->text, bounce->text + bounce->length);
  bounce->kept |= told.kept;
  bounce->given_up |= told.given_up;
}

bool smtpcode_bounce_has_more(const struct smtpcode_bounce *bounce)
{
  return bounce->more;
}

bool smtpcode_bounce_reply(const struct smtpcode_bounce *bounce, size_t number,
                           struct smtpcode_bounced *bounced)
{
  if (number >= bounce->count)
    return false;
  const struct kept *kept = &bounce->replies[number];
  *bounced = (struct smtpcode_bounced){kept->text, kept->length,
                                       kept->recipients, kept->reply};
  const struct delivery told = {.given_up = bounce->given_up && !bounce->kept,
                                .kept = bounce->kept};
  bounced->reply.begin = kept->text + kept->begin;
  bounced->reply.delivery = delivery_against(&told, &kept->reply);
  return true;
}
