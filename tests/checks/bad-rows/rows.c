/* SPDX-License-Identifier: MIT
 *
 * Prints what is wrong with the rows of data/, and ends with 1 if something is.
 */
#include "own-rules.h"
#include "row-rules.h"
#include "translation-rules.h"

#include <stdarg.h>
#include <stdio.h>

static int faults;

static void print(const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
  putchar('\n');
  faults++;
}

int main(void)
{
  check_rows(print);
  check_translations(print);
  check_own_texts(print);
  return faults > 0;
}
