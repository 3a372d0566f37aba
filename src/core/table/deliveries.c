/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what was done with a message.
 */
#include "deliveries.h"

#include "pool.h"

const struct delivery_words deliveries[] = {
#define DELIVERY(id, form, done, s, ...)                                       \
  {AT(delivery_##id, words), sizeof(s) - 1, DONE_##done},
#include "deliveries.def"
};

/* FIRST_ is the row before plus one: the first row of the kind. */
enum {
#define KIND(id) FIRST_##id, BEFORE_##id = FIRST_##id - 1,
#define DELIVERY(id, ...) NUMBER_##id,
#include "deliveries.def"
  DELIVERIES,
};

const unsigned char delivery_first[DELIVERY_KINDS + 1] = {
#define KIND(id) FIRST_##id,
#include "deliveries.def"
    DELIVERIES};
