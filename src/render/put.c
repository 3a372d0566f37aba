/* SPDX-License-Identifier: MIT
 *
 * Octets and styles on their way out. Knows nothing of lines, and of
 * codes only the colour of their classes.
 */
#include "put.h"

#include "visible.h"

#include <errno.h>

enum style style_of(const struct smtpcode_code *code)
{
  switch (code->part[0]) {
  case 2:
    return STYLE_SUCCESS;
  case 3:
    return STYLE_INTERMEDIATE;
  case 4:
    return STYLE_TEMPORARY;
  case 5:
    return STYLE_PERMANENT;
  default:
    return STYLE_BOLD;
  }
}

void put_end(struct page *page)
{
  if (!page->failed &&
      !page->write(page->descriptor, page->buffer, page->used)) {
    page->failed = true;
    page->error = errno;
  }
  page->used = 0;
}

/* Fills the buffer as often as it takes. */
void put_more(struct page *page, const char *text, size_t length)
{
  for (size_t room; length > 0; length -= room, text += room) {
    room = sizeof(page->buffer) - page->used;
    if (room > length)
      room = length;
    memcpy(page->buffer + page->used, text, room);
    page->used += room;
    if (page->used == sizeof(page->buffer))
      put_end(page);
  }
}

void put_visible(struct page *page, const char *text, size_t length)
{
  char shown[VISIBLE_SIZE];
  for (size_t at = 0; at < length;) {
    at += visible_read(text + at, length - at, shown);
    put(page, shown);
  }
}

void put_style(struct page *page, enum style style)
{
  static const char sequence[][8] = {
      [STYLE_PLAIN] = "\033[0m",        [STYLE_BOLD] = "\033[1m",
      [STYLE_SUCCESS] = "\033[1;32m",   [STYLE_INTERMEDIATE] = "\033[1;36m",
      [STYLE_TEMPORARY] = "\033[1;33m", [STYLE_PERMANENT] = "\033[1;31m",
  };
  put(page, sequence[style]);
}
