/* SPDX-License-Identifier: MIT
 *
 * Prints the cells of every code point, a line for each range of the same.
 */
#include "cells.h"

#include <stdio.h>

int main(void)
{
  unsigned long first = 0;
  for (unsigned long point = 1; point <= 0x110000; point++)
    if (point == 0x110000 || cells_of(point) != cells_of(first)) {
      printf("%lx %lx %u\n", first, point - 1, cells_of(first));
      first = point;
    }
  return 0;
}
