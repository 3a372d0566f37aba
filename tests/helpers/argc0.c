/* SPDX-License-Identifier: MIT
 *
 * Runs a program with no arguments at all, not even its name. (Linux since 5.18
 * gives it an empty name then.)
 *
 * usage: argc0 FILE
 */
#define _POSIX_C_SOURCE 200809L
#include <unistd.h>

int main(int argc, char **argv)
{
  char *none[] = {NULL};
  if (argc == 2)
    execv(argv[1], none);
  return 127;
}
