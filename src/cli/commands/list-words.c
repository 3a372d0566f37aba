/* SPDX-License-Identifier: MIT
 *
 * The operands of `smtpcode list`: patterns, and words in place of one.
 */
#include "list-words.h"

#include <string.h>

static const char words[LIST_WORDS][10] = {
    [LIST_ENHANCED] = "enhanced", [LIST_PROVIDERS] = "providers"};

const char *list_word(size_t number)
{
  return number < LIST_WORDS ? words[number] : NULL;
}

bool list_pattern_read(const char *operand, struct smtpcode_code *pattern)
{
  *pattern = (struct smtpcode_code){SMTPCODE_ENHANCED_CODE,
                                    {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  return strcmp(operand, words[LIST_ENHANCED]) == 0 ||
         !smtpcode_code_read(operand, strlen(operand), pattern);
}
