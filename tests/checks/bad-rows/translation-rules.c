/* SPDX-License-Identifier: MIT
 *
 * Compares each text of data/lang with the English one at its place in the
 * pool.
 */
#include "translation-rules.h"

#include "pool.h"
#include "text-rules.h"

#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* All English texts, in the order of the pool. */
static const struct english {
  const char *row;
  struct {
    const char *field, *text;
    size_t size;
  } texts[TEXTS + 1];
} english[] = {
#define TEXT(member, s) {#member, s, sizeof(s)},
#define ROW(name, ...) {#name, {__VA_ARGS__}},
#include "tables.h"
};

static bool ends_with_stop(const char *text)
{
  size_t length = strlen(text);
  return text[length - 1] == '.' ||
         (length > 2 && strcmp(text + length - 3, "\xe3\x80\x82") == 0);
}

static void check(const char *row, const char *field, const char *english_text,
                  uint32_t offset, row_report *report)
{
  bool clause = strcmp(field, "title") == 0 || strcmp(field, "gist") == 0;
  for (int language = 1; smtpcode_language_code(language); language++) {
    const char *text = language_text(language, offset);
    if (!text)
      continue;
    const char *fault = fault_of_text(language, text, english_text);
    if (!fault && clause && ends_with_stop(text))
      fault = "a full stop at the end";
    if (fault)
      report("lang/%s.def: %s, %s: %s: '%s'", smtpcode_language_code(language),
             row, field, fault, text);
  }
}

void check_translations(row_report *report)
{
  uint32_t offset = offsetof(struct pool, none) + 1;
  for (size_t i = 0; i < LENGTH(english); i++)
    for (size_t k = 0; english[i].texts[k].field; k++) {
      check(english[i].row, english[i].texts[k].field, english[i].texts[k].text,
            offset, report);
      offset += (uint32_t)english[i].texts[k].size;
    }
  if (offset != sizeof(struct pool))
    report("the pool has other texts than the tables");
}
