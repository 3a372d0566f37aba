/* SPDX-License-Identifier: MIT
 *
 * The log scanner: it counts what the careful reader finds, however the text is
 * cut.
 */
#include "fuzz.h"

#include <smtpcode.h>
#include <string.h>

/* What the careful reader counts, one reply a line. */
static unsigned long long read_with_care(const char *text, size_t length)
{
  unsigned long long replies = 0;
  struct smtpcode_reply reply;
  size_t octets;
  while (length > 0 && (octets = smtpcode_reply_read(text, length, &reply))) {
    const char *end = text + octets;
    replies++;
    if (end[-1] != '\n') {
      const char *next = memchr(end, '\n', length - octets);
      end = next ? next + 1 : text + length;
    }
    length -= (size_t)(end - text);
    text = end;
  }
  return replies;
}

static void check_rows(struct smtpcode_scan *scan)
{
  unsigned long long sum = 0;
  size_t rows = smtpcode_scan_end(scan);
  MUST(rows == scan->totals.distinct && rows <= SMTPCODE_SCAN_PLACES);
  for (size_t i = 0; i < rows; i++) {
    const struct smtpcode_count *row = &scan->rows[i];
    MUST(row->first >= 1 && row->first <= row->last &&
         row->last <= scan->totals.lines && row->count > 0);
    sum += row->count;
  }
  MUST(sum == scan->totals.replies);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct smtpcode_scan whole, parts;
  const char *text = (const char *)data;
  smtpcode_scan_begin(&whole);
  MUST(smtpcode_scan_text(&whole, text, size, SMTPCODE_SCAN_LAST) == size);
  MUST(whole.totals.replies == read_with_care(text, size));
  size_t cut = size > 0 ? data[0] * size / 256 : 0;
  smtpcode_scan_begin(&parts);
  size_t octets = smtpcode_scan_text(&parts, text, cut, SMTPCODE_SCAN_MORE);
  MUST(octets <= cut);
  smtpcode_scan_text(&parts, text + octets, size - octets, SMTPCODE_SCAN_LAST);
  MUST(memcmp(&whole.totals, &parts.totals,
              offsetof(struct smtpcode_totals, folded)) == 0);
  check_rows(&whole);
  check_rows(&parts);
  return 0;
}
