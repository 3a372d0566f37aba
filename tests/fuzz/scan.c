/* SPDX-License-Identifier: MIT
 *
 * The log scanner: it counts what the careful reader finds, row by row, however
 * the text is cut, and wherever one of its blocks ends.
 */
#include "fuzz.h"

#include "careful.h"
#include "marks.h"
#include "scan.h"

#include <string.h>

#define MOST (1 << 20)

static struct smtpcode_scan scan;
static struct careful careful;

/* The text behind so many octets that a block ends in it, if its first octet
 * says so: in lines of their own or, else, in its first line. */
static size_t pad(const uint8_t *data, size_t size, char *text)
{
  size_t padding = 0;
  if (size > 1 && data[0] % 2)
    padding = SCAN_BLOCK - (data[1] * (size % SCAN_BLOCK) >> 8);
  memset(text, 'x', padding);
  for (size_t i = 99; data[0] % 4 == 1 && i < padding; i += 100)
    text[i] = '\n';
  if (data[0] % 8 == 1 && padding > 0)
    text[padding - 1] = '\n';
  memcpy(text + padding, data, size);
  return padding + size;
}

static void scan_whole(const char *text, size_t length)
{
  careful_begin(&careful);
  careful_read(&careful, text, length);
  smtpcode_scan_begin(&scan);
  MUST(smtpcode_scan_text(&scan, text, length, SMTPCODE_SCAN_LAST) == length);
  smtpcode_scan_end(&scan);
  const char *fault = careful_fault(&careful, &scan);
  MUST_SAY(!fault, fault);
}

/* A small buffer cuts lines and leaves replies open. */
static void scan_pieces(const char *text, size_t length, size_t room,
                        size_t longest)
{
  const struct feeding how = {room, longest, length};
  careful_begin(&careful);
  smtpcode_scan_begin(&scan);
  careful_feed(&careful, &scan, text, length, how);
  const char *fault = careful_fault(&careful, &scan);
  MUST_SAY(!fault, fault);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static char text[MOST + SCAN_BLOCK];
  if (size == 0 || size > MOST)
    return 0;
  size_t length = pad(data, size, text);
  size_t longest = 1 + length * (data[size / 2] + 1u) / 256;
  scan_whole(text, length);
  scan_pieces(text, length, MOST, longest);
  scan_pieces(text, length, 1 + data[size - 1] % 128u * (length / 256 + 1),
              longest);
  return 0;
}
