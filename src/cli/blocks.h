/* SPDX-License-Identifier: MIT
 *
 * Input by blocks as they come, in constant memory: a pipe's octets are given
 * out as soon as they are there.
 */
#ifndef SMTPCODE_BLOCKS_H
#define SMTPCODE_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>

#define BLOCKS_SIZE 65536

struct blocks {
  int descriptor;
  bool opened;                   /* and to be closed */
  size_t used;                   /* octets in the buffer */
  unsigned long long size, read; /* octets: of a file, 0 if unknown; so far */
  char buffer[BLOCKS_SIZE];
};

/* Opens a file; "-" is `input`. Returns false if it cannot, see errno. */
bool blocks_open(struct blocks *blocks, const char *name, int input);

/* Reads behind what is in the buffer. Returns how many octets; 0 at the end;
 * -1 if it cannot be read, see errno. */
long blocks_read(struct blocks *blocks);

/* Drops the first octets of the buffer. */
void blocks_drop(struct blocks *blocks, size_t octets);

/* What unpacks a compressed file, told by the first octets in the buffer; NULL
 * if it is none. */
const char *blocks_unpacker(const struct blocks *blocks);

void blocks_close(struct blocks *blocks);

#endif
