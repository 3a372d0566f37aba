/* SPDX-License-Identifier: MIT */
#include "command.h"

int main(int argc, char **argv)
{
  const struct streams streams = {NULL, stdout, 1, stderr};
  setvbuf(stdout, NULL, _IONBF, 0); /* a page has its own buffer */
  return smtpcode_run(argc, argv, &streams);
}
