/* SPDX-License-Identifier: MIT
 *
 * Looks for the words of introductions.def.
 */
#include "introducing-words.h"

bool follows_whole(const struct line *line, const char *at,
                   enum introduction_kind kind)
{
  for (const struct introduction *row = introduction_row(kind);
       row < introduction_row(kind + 1); row++)
    if (ends_so(line, at, catalog_at(row->words), row->length) &&
        !is_letter(octet_before(line, at, row->length + 1u)))
      return true;
  return false;
}

bool precedes_whole(const struct line *line, const char *at,
                    enum introduction_kind kind)
{
  for (const struct introduction *row = introduction_row(kind);
       row < introduction_row(kind + 1); row++)
    if (begins_so(line, at, catalog_at(row->words), row->length) &&
        !is_letter(octet_behind(line, at, row->length)) &&
        octet_behind(line, at, row->length) != '-')
      return true;
  return false;
}

bool has_words(const char *begin, const char *end, enum introduction_kind kind)
{
  for (const struct introduction *row = introduction_row(kind);
       row < introduction_row(kind + 1); row++)
    if (occurs_so(begin, end, catalog_at(row->words), row->length))
      return true;
  return false;
}

bool is_near(const struct line *line, const char *at,
             enum introduction_kind kind)
{
  const size_t far = introduction_octets[kind];
  const bool cut = (size_t)(at - line->begin) > far;
  return has_words(cut ? at - far : line->begin, at, kind);
}

bool has_underscores(const struct line *line)
{
  const size_t far = introduction_octets[KIND_UNDERSCORES];
  const bool cut = (size_t)(line->end - line->begin) > far;
  return has_words(line->begin, cut ? line->begin + far : line->end,
                   KIND_UNDERSCORES);
}
