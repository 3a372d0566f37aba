/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_DELIVERY_H
#define SMTPCODE_DELIVERY_H

#include <smtpcode.h>

/* What the sending server did with a message. */
struct delivery {
  bool given_up; /* it will not try again */
  bool kept;     /* it will */
  bool sent;     /* the next server has the message */
};

/* What a text says of the delivery that a reply in it is about. A log says it
 * before the reply, a bounce and its reader anywhere. What stands in the reply
 * is the other server's word. */
struct delivery delivery_told(const char *begin, const char *end,
                              const struct smtpcode_reply *reply);

/* What a text for people in a bounce says of all its replies. */
struct delivery delivery_of_bounce(const char *begin, const char *end);

/* What of it is another thing than the reply's code says. */
enum smtpcode_delivery delivery_against(const struct delivery *told,
                                        const struct smtpcode_reply *reply);

#endif
