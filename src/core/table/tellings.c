/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of words that tell a reason.
 */
#include "tellings.h"

#include "pool.h"

#include "listed-code-rows.h"

#define TEXTS_OF(id) .text = {AT(tells_##id, key), AT(tells_##id, words)}
static const struct telling rows[] = {
#define TELLS(id, about, c, ...)                                               \
  {TEXTS_OF(id), .reason = SMTPCODE_REASON_##about, c},
#define TOKENS(id, about, c, ...)                                              \
  {TEXTS_OF(id), .reason = SMTPCODE_REASON_##about, .token = true, c},
#include "words.def"
};

/* FIRST_ is the row before plus one: the first row of the kind. */
enum {
#define KIND(id) FIRST_##id, BEFORE_##id = FIRST_##id - 1,
#define TELLS(id, ...) NUMBER_##id,
#define TOKENS(id, ...) NUMBER_##id,
#include "words.def"
};

const struct telling *telling(size_t number)
{
  return number < sizeof(rows) / sizeof(rows[0]) ? &rows[number] : NULL;
}

size_t telling_first_vague(void)
{
  return FIRST_VAGUE;
}
