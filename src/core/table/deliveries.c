/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what was done with a message.
 */
#include "deliveries.h"

#include "pool.h"

#undef KIND
#undef DELIVERY

const struct delivery_words deliveries[] = {
#define KIND(...)
#define DELIVERY(id, form, done, s, ...)                                       \
  {AT(delivery_##id, words), sizeof(s) - 1, DONE_##done},
#include "deliveries.def"
#undef KIND
#undef DELIVERY
};

/* FIRST_ is the row before plus one: the first row of the kind. */
enum {
#define KIND(id) FIRST_##id, BEFORE_##id = FIRST_##id - 1,
#define DELIVERY(id, ...) NUMBER_##id,
#include "deliveries.def"
  DELIVERIES,
#undef KIND
#undef DELIVERY
};

#define DELIVERY(...)
const unsigned char delivery_first[DELIVERY_KINDS + 1] = {
#define KIND(id) FIRST_##id,
#include "deliveries.def"
    DELIVERIES};
