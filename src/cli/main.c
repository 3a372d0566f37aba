/* SPDX-License-Identifier: MIT */
#include "command.h"

int main(int argc, char **argv)
{
  const struct streams streams = {NULL, NULL, 1, NULL};
  return smtpcode_run(argc, argv, &streams);
}
