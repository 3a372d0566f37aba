/* SPDX-License-Identifier: MIT: the ten-line program of the install test. */
#include <smtpcode.h>
#include <stdio.h>

int main(void)
{
  static struct smtpcode_explanation explanation;
  struct smtpcode_code code;
  if (smtpcode_code_read("450", 3, &code) == SMTPCODE_NO_PROBLEM)
    smtpcode_explain(&code, 0, &explanation);
  return puts(explanation.title ? explanation.title : "none") == EOF;
}
