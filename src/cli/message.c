/* SPDX-License-Identifier: MIT
 *
 * Messages for the user.
 */
#include "message.h"

#include "terminal.h"

#include <string.h>

void message_begin(struct page *page, int errors)
{
  page->descriptor = errors;
  page->write = terminal_write;
  page->used = 0;
  page->failed = false;
}

void message(int errors, const char *format, const char *first,
             const char *second)
{
  struct page page;
  const char *text = first;
  message_begin(&page, errors);
  put(&page, "smtpcode: ");
  for (; *format; format++) {
    if (*format != '%' && *format != '$') {
      put_octets(&page, format, 1);
      continue;
    }
    const char *quote = *format == '%' ? "'" : "";
    put(&page, quote);
    put_visible(&page, text, strlen(text));
    put(&page, quote);
    text = second;
  }
  put(&page, "\n");
  put_end(&page);
}

const char *problem_text(enum smtpcode_problem problem)
{
  static const char texts[][88] = {
      [SMTPCODE_NO_PROBLEM] = "",
      [SMTPCODE_EMPTY] = "it is empty: give a code such as 450 or 4xx",
      [SMTPCODE_SIGN] = "it begins with a sign: give three digits such as 450",
      [SMTPCODE_NOT_A_DIGIT] = "it has a character that is no digit: give "
                               "three digits such as 450 or 45x",
      [SMTPCODE_TOO_SHORT] =
          "it is too short: give three digits such as 450 or 45x",
      [SMTPCODE_TOO_LONG] = "it is too long: give three digits such as 450",
      [SMTPCODE_FIRST_DIGIT] = "no SMTP reply begins with that digit: give one "
                               "that begins with 2, 3, 4 or 5",
      [SMTPCODE_PARTS] =
          "an enhanced code has three parts: give one such as 5.1.1 or 5.1.x",
      [SMTPCODE_CLASS_DIGIT] =
          "no enhanced code begins so: give one that begins with 2, 4 or 5",
      [SMTPCODE_PART_TOO_LONG] =
          "a part has more than three digits: give one such as 5.1.1",
      [SMTPCODE_LEADING_ZERO] =
          "a part begins with a zero: give one such as 5.1.1",
  };
  return texts[problem];
}

unsigned distance(const char *a, const char *b)
{
  unsigned row[33];
  size_t wide = strlen(b);
  if (wide > 31)
    wide = 31;
  for (unsigned k = 0; k <= wide; k++)
    row[k] = k;
  for (unsigned i = 0; i < 31 && a[i] != '\0'; i++) {
    unsigned diagonal = row[0];
    row[0] = i + 1;
    for (size_t k = 0; k < wide; k++) {
      unsigned least = diagonal + (a[i] != b[k]);
      diagonal = row[k + 1];
      if (row[k] + 1 < least)
        least = row[k] + 1;
      if (row[k + 1] + 1 < least)
        least = row[k + 1] + 1;
      row[k + 1] = least;
    }
  }
  return row[wide];
}
