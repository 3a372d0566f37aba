/* SPDX-License-Identifier: MIT
 *
 * Ends lines: at their end, or where one was written as two characters.
 */
#include "reply-line.h"

#include "quotation.h"

/* True for a line end that Exim wrote as two characters, before a code. */
static bool is_written_end(const char *at, const char *end)
{
  return end - at >= 5 && at[0] == '\\' && at[1] == 'n' && at[2] >= '2' &&
         at[2] <= '5' && is_digit(at[3]) && is_digit(at[4]);
}

struct line reply_line_until(const char *text, const char *stop)
{
  struct line line = {text, stop};
  const char *at = text;
  while ((at = memchr(at, '\\', (size_t)(stop - at)))) {
    bool end = is_written_end(at, stop);
    const char *next = end ? quotation_end(&line, at, text) : at + 1;
    if (next == at) {
      line.end = at;
      break;
    }
    at = next;
  }
  return line;
}

struct line reply_line_at(const char *text, const char *end)
{
  const char *stop = memchr(text, '\n', (size_t)(end - text));
  return reply_line_until(text, stop ? stop : end);
}

const char *reply_line_after(const struct line *line, const char *end)
{
  if (line->end == end)
    return end;
  return line->end + (*line->end == '\\' ? 2 : 1);
}
