/* SPDX-License-Identifier: MIT
 *
 * Writes its second argument into an array of eight octets: with strcpy(), or,
 * if the first argument is "loop", without.
 */
#include <stdio.h>
#include <string.h>

static void copy(char *to, const char *from)
{
  while ((*to++ = *from++) != '\0')
    ;
}

int main(int argc, char **argv)
{
  char word[8] = "";
  if (argc < 3)
    return 2;
  if (strcmp(argv[1], "loop") == 0)
    copy(word, argv[2]);
  else
    strcpy(word, argv[2]);
  return puts(word) == EOF;
}
