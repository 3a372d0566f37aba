/* SPDX-License-Identifier: MIT
 *
 * The words that tell what was done with a message.
 */
#ifndef SMTPCODE_DELIVERIES_H
#define SMTPCODE_DELIVERIES_H

#include <stdint.h>

/* Where words stand: see deliveries.def. */
enum delivery_kind {
#define KIND(id) DELIVERY_##id,
#include "../../../data/deliveries.def"
  DELIVERY_KINDS,
};

enum delivery_done {
  DONE_GIVEN_UP,
  DONE_KEPT,
  DONE_SENT,
};

/* The offset of words in the pool, their octets, and what they tell. */
struct delivery_words {
  uint32_t words;
  unsigned short length;
  unsigned char done;
};

#pragma GCC visibility push(hidden)
/* The rows by kind; those of a kind end where those of the next begin. */
extern const struct delivery_words deliveries[];
extern const unsigned char delivery_first[DELIVERY_KINDS + 1];
#pragma GCC visibility pop

#endif
