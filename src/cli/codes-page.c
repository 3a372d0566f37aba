/* SPDX-License-Identifier: MIT
 *
 * Prints smtpcode-codes(7). The build runs it; it is not installed.
 */
#include "mdoc.h"

/* A section with the codes of a pattern. */
static void put_section(const struct smtpcode_code *pattern)
{
  struct smtpcode_code code;
  struct smtpcode_explanation explanation;
  smtpcode_explain(pattern, 0, &explanation);
  mdoc_class(stdout, &explanation);
  for (size_t next = 0; smtpcode_next(pattern, &next, &code);) {
    smtpcode_explain(&code, 0, &explanation);
    mdoc_code(stdout, &explanation);
  }
}

int main(int argc, char **argv)
{
  mdoc_begin(stdout, argc > 1 ? argv[1] : "");
  for (int digit = 1; digit <= 5; digit++)
    put_section(&(struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                        {digit, SMTPCODE_ANY, SMTPCODE_ANY}});
  for (int subject = 0; subject <= 7; subject++)
    put_section(&(struct smtpcode_code){SMTPCODE_ENHANCED_CODE,
                                        {SMTPCODE_ANY, subject, SMTPCODE_ANY}});
  mdoc_end(stdout);
  return fflush(stdout) != 0;
}
