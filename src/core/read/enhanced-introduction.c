/* SPDX-License-Identifier: MIT
 *
 * Tells an enhanced code from other numbers with dots, such as versions, by
 * what stands around it.
 */
#include "enhanced-introduction.h"

#include "catalog.h"
#include "introducing-words.h"
#include "surroundings.h"

/* - 5.4.7 - Delivery expired */
static bool is_dashed(const struct line *line, const char *at, size_t length)
{
  return ends_with(line, at, " - ") && line->end - at > (long)length + 3 &&
         ends_with(line, at + length + 3, " - ");
}

/* Before the colon of an enhanced code, alone in its field or elsewhere. */
static bool follows_enhanced_colon(const struct line *line, const char *colon)
{
  if (is_header(line, colon))
    return follows(line, colon, KIND_STATUS_FIELD);
  return follows_key(line, colon) || follows(line, colon, KIND_STATUS_NAME) ||
         is_near(line, colon, KIND_STATUS_NEAR);
}

bool is_enhanced_code_there(const struct line *line, const char *at,
                            size_t length, const struct smtpcode_code *enhanced)
{
  const char *end = before(line, at);
  char c = octet_before(line, end, 1);
  if (!begins_there(line, at))
    return false;
  const struct catalog_row *row = catalog_row(enhanced);
  if (is_dashed(line, at, length))
    return row;
  bool start = is_start(line, at);
  if (start && enhanced->part[0] == 2) /* versions begin with 2, too */
    return row && catalog_has_class(row, 2);
  if (start || octet_before(line, at, 1) == '#')
    return true;
  if (c == '=')
    return follows(line, end - 1, KIND_STATUS_KEY);
  if (c == ':' && end < at)
    return follows_enhanced_colon(line, end - 1);
  return c == ';' || follows(line, end, KIND_STATUS_WORD);
}
