/* SPDX-License-Identifier: MIT
 *
 * Input by blocks. stdio would wait for a pipe to fill its buffer.
 */
#define _DEFAULT_SOURCE
#include "blocks.h"

#include "texts.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

bool blocks_open(struct blocks *blocks, const char *name, int input)
{
  blocks->opened = strcmp(name, "-") != 0;
  blocks->descriptor = blocks->opened ? open(name, O_RDONLY | O_NOCTTY) : input;
  blocks->used = 0;
  blocks->size = blocks->read = 0;
  if (blocks->descriptor < 0)
    return false;
  /* standard input may be another program's, too: it stays where it is */
  off_t end = blocks->opened ? lseek(blocks->descriptor, 0, SEEK_END) : 0;
  if (end > 0) {
    blocks->size = (unsigned long long)end;
    lseek(blocks->descriptor, 0, SEEK_SET);
  }
  return true;
}

long blocks_read(struct blocks *blocks)
{
  char *at = blocks->buffer + blocks->used;
  size_t room = sizeof(blocks->buffer) - blocks->used;
  long octets;
  do
    octets = read(blocks->descriptor, at, room);
  while (octets < 0 && errno == EINTR);
  if (octets > 0) {
    blocks->used += (size_t)octets;
    blocks->read += (unsigned long long)octets;
  }
  return octets;
}

void blocks_drop(struct blocks *blocks, size_t octets)
{
  size_t left = blocks->used - octets;
  for (size_t at = 0, part; octets > 0 && at < left; at += part) {
    part = left - at < octets ? left - at : octets; /* no part meets another */
    memcpy(blocks->buffer + at, blocks->buffer + at + octets, part);
  }
  blocks->used = left;
}

const char *blocks_unpacker(const struct blocks *blocks)
{
  static const struct {
    char begin[5];
    char tool[8];
  } forms[] = {
      {"\x1f\x8b", "zcat -f"},
      {"\x1f\x9d", "zcat -f"},
      {"BZh", "bzcat"},
      {"\xfd\x37zX", "xzcat"},
      {"\x28\xb5\x2f\xfd", "zstdcat"},
      {"\x04\x22M\x18", "lz4cat"},
  };
  for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
    if (begins(blocks->buffer, blocks->used, forms[i].begin))
      return forms[i].tool;
  return NULL;
}

void blocks_close(struct blocks *blocks)
{
  if (blocks->opened)
    close(blocks->descriptor);
}
