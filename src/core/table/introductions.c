/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of what introduces a code.
 */
#include "introductions.h"

#include "pool.h"

#undef KIND
#undef INTRODUCTION

const struct introduction introductions[] = {
#define KIND(...)
#define INTRODUCTION(id, form, s, ...)                                         \
  {AT(introduction_##id, words), sizeof(s) - 1},
#include "introductions.def"
#undef KIND
#undef INTRODUCTION
};

/* FIRST_ is the row before plus one: the first row of the kind. */
enum {
#define KIND(id, octets) FIRST_##id, BEFORE_##id = FIRST_##id - 1,
#define INTRODUCTION(id, ...) NUMBER_##id,
#include "introductions.def"
  INTRODUCTIONS,
#undef KIND
#undef INTRODUCTION
};

#define INTRODUCTION(...)
const unsigned short introduction_first[KINDS + 1] = {
#define KIND(id, octets) FIRST_##id,
#include "introductions.def"
#undef KIND
    INTRODUCTIONS};

const unsigned short introduction_octets[KINDS] = {
#define KIND(id, octets) octets,
#include "introductions.def"
};
