/* SPDX-License-Identifier: MIT
 *
 * The least that a program can do: what smtpcode is measured against.
 */
#include <stdio.h>

int main(void)
{
  return puts("450") == EOF;
}
