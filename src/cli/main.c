/* SPDX-License-Identifier: MIT */
#include "command.h"

int main(int argc, char **argv)
{
  const struct streams streams = {NULL, NULL, 1, stderr};
  return smtpcode_run(argc, argv, &streams);
}
