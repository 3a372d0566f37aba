/* SPDX-License-Identifier: MIT
 *
 * Prints smtpcode-codes(7). The build runs it; it is not installed.
 */
#include "mdoc.h"

int main(int argc, char **argv)
{
  mdoc_begin(stdout, argc > 1 ? argv[1] : "");
  for (int digit = 1; digit <= 5; digit++) {
    struct smtpcode_code code,
        class = {SMTPCODE_REPLY, {digit, SMTPCODE_ANY, SMTPCODE_ANY}};
    struct smtpcode_explanation explanation;
    smtpcode_explain(&class, &explanation);
    mdoc_class(stdout, &explanation);
    for (size_t place = 0; smtpcode_next(&class, &place, &code);) {
      smtpcode_explain(&code, &explanation);
      mdoc_code(stdout, &explanation);
    }
  }
  mdoc_end(stdout);
  return fflush(stdout) != 0;
}
