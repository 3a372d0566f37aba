/* SPDX-License-Identifier: MIT
 *
 * A fuzz target: what must hold for any octets. libFuzzer calls it, or
 * replay.c.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the program, and says what is wrong, unless a condition holds. */
#define MUST(condition) MUST_SAY(condition, #condition)
#define MUST_SAY(condition, fault)                                             \
  do {                                                                         \
    if (!(condition)) {                                                        \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, fault);       \
      abort();                                                                 \
    }                                                                          \
  } while (0)

#endif
