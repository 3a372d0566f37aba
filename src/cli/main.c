/* SPDX-License-Identifier: MIT */
#include "command.h"

int main(int argc, char **argv)
{
  return smtpcode_run(argc, argv, stdout, 1, stderr);
}
