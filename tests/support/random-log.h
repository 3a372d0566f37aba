/* SPDX-License-Identifier: MIT
 *
 * Logs of pieces that a scanner may stumble over, in any order; a seed yields
 * the same again.
 */
#ifndef TESTS_RANDOM_LOG_H
#define TESTS_RANDOM_LOG_H

#include <stddef.h>

/* A number below `most`. */
unsigned random_below(unsigned long *seed, unsigned most);

/* Writes `count` pieces, each of less than 64 octets, and perhaps a NUL behind
 * one; returns how many octets. */
size_t random_log(unsigned long *seed, char *text, unsigned count);

#endif
