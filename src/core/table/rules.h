/* SPDX-License-Identifier: MIT
 *
 * How the rules say something of each member of a list.
 */
#ifndef SMTPCODE_RULES_H
#define SMTPCODE_RULES_H

#include "fields.h"

#include <assert.h>

/* Each member of a list keeps a rule; six stand for the most, NONE for those
 * that are not there. */
#define EACH(rule, a, b, c, d, e, f, ...)                                      \
  (rule(a) && rule(b) && rule(c) && rule(d) && rule(e) && rule(f))
#define EACH_OF(rule, ...)                                                     \
  EACH(rule, __VA_ARGS__, NONE, NONE, NONE, NONE, NONE, NONE)
#define COUNT(...) (sizeof((int[]){__VA_ARGS__}) / sizeof(int))
#define AT_MOST(most, row, list, ...)                                          \
  static_assert(COUNT(__VA_ARGS__) <= (most), "too many " list ": " row);
#define ALL_ARE(kind, row, list, ...)                                          \
  static_assert(EACH_OF(IS_##kind, __VA_ARGS__), "wrong " list ": " row);
static_assert(CATALOG_LIST == 6 && LISTED_CODES == 6, "EACH takes six");

#endif
