/* SPDX-License-Identifier: MIT
 *
 * The type of the pool in which all texts stand. Leaves the macros of fields.h
 * defined.
 */
#ifndef SMTPCODE_POOL_H
#define SMTPCODE_POOL_H

#include "fields.h"

struct pool {
  char none; /* offset 0: no text */
#define TEXT(member, s) char member[sizeof(s)];
#define ROW(name, ...)                                                         \
  struct {                                                                     \
    __VA_ARGS__                                                                \
  } name;
#include "tables.h"
#undef TEXT
#undef ROW
};

/* The offset of a text of a row. */
#define AT(row, member) offsetof(struct pool, row.member)

#endif
