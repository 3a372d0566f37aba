/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what introduces a code.
 */
#include "introductions.h"

#include "pool.h"

const struct introduction introductions[] = {
#define INTRODUCTION(id, form, s, ...)                                         \
  {AT(introduction_##id, words), sizeof(s) - 1},
#include "introductions.def"
};

/* FIRST_ is the row before plus one: the first row of the kind. */
enum {
#define KIND(id, octets) FIRST_##id, BEFORE_##id = FIRST_##id - 1,
#define INTRODUCTION(id, ...) NUMBER_##id,
#include "introductions.def"
  INTRODUCTIONS,
};

const unsigned short introduction_first[KINDS + 1] = {
#define KIND(id, octets) FIRST_##id,
#include "introductions.def"
    INTRODUCTIONS};

const unsigned short introduction_octets[KINDS] = {
#define KIND(id, octets) octets,
#include "introductions.def"
};
