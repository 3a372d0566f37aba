/* SPDX-License-Identifier: MIT
 *
 * The program: the command with the streams of the process.
 */
#include "command.h"

int main(int argc, char **argv, char **environment)
{
  const struct streams streams = {0, 1, 2, environment};
  return smtpcode_run(argc, argv, &streams);
}
