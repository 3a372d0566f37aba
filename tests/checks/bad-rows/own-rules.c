/* SPDX-License-Identifier: MIT
 *
 * Compares each heading and notice of a language with the English one.
 */
#include "own-rules.h"

#include "headings.h"
#include "notices.h"
#include "text-rules.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct own {
  const char *english_file, *row;
  const char *(*text)(int language, unsigned number);
  unsigned number;
} rows[] = {
#define HEADING(id, s)                                                         \
  {"headings.def", "HEADING(" #id ")", heading, HEADING_##id},
#include "headings.def"
#define NOTICE(id, s)                                                          \
  {"notices.def", "NOTICE(" #id ")", notice_text, NOTICE_##id},
#include "notices.def"
};

static const char *fault_of_english(const char *text)
{
  if (!text)
    return "no text";
  return has_every_hole("{it} {other}", text) ? fault_of_ends(text, "")
                                              : "a hole that nothing fills";
}

static void check(const struct own *own, row_report *report)
{
  const char *english_text = own->text(0, own->number);
  const char *fault = fault_of_english(english_text);
  if (fault)
    report("command/%s: %s: %s", own->english_file, own->row, fault);
  for (int language = 1; !fault && smtpcode_language_code(language);
       language++) {
    const char *text = own->text(language, own->number);
    const char *wrong = fault_of_text(language, text, english_text);
    if (wrong)
      report("command/lang/%s.def: %s: %s: '%s'",
             smtpcode_language_code(language), own->row, wrong, text);
  }
}

void check_own_texts(row_report *report)
{
  for (size_t i = 0; i < LENGTH(rows); i++)
    check(&rows[i], report);
}
