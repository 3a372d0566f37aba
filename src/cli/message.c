/* SPDX-License-Identifier: MIT
 *
 * Messages for the user.
 */
#include "message.h"

#include "terminal.h"

#include <assert.h>
#include <string.h>

void message_begin(struct page *page, int errors)
{
  page->descriptor = errors;
  page->write = terminal_write;
  page->used = 0;
  page->failed = false;
}

void message(const struct errors *errors, enum notice notice, const char *it,
             const char *other)
{
  struct page page;
  const char *text = notice_text(errors->language, notice);
  message_begin(&page, errors->descriptor);
  put(&page, "smtpcode: ");
  while (*text) {
    size_t plain = strcspn(text, "{");
    put_octets(&page, text, plain);
    text += plain;
    if (!*text)
      break;
    const char *filling = strncmp(text, "{it}", 4) == 0 ? it : other;
    put_visible(&page, filling, strlen(filling));
    text += strcspn(text, "}") + 1;
  }
  put(&page, "\n");
  put_end(&page);
}

/* The notices of problems stand in the order of the problems. */
#define STANDS(problem)                                                        \
  static_assert(NOTICE_PROBLEM_##problem - NOTICE_PROBLEM_EMPTY ==             \
                    SMTPCODE_##problem - SMTPCODE_EMPTY,                       \
                "PROBLEM_" #problem " stands in the wrong place");
STANDS(SIGN)
STANDS(NOT_A_DIGIT)
STANDS(TOO_SHORT)
STANDS(TOO_LONG)
STANDS(FIRST_DIGIT)
STANDS(PARTS)
STANDS(CLASS_DIGIT)
STANDS(PART_TOO_LONG)
STANDS(LEADING_ZERO)

const char *problem_text(int language, enum smtpcode_problem problem)
{
  return notice_text(language, NOTICE_PROBLEM_EMPTY + problem - SMTPCODE_EMPTY);
}
