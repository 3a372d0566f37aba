/* SPDX-License-Identifier: MIT
 *
 * What `smtpcode list` says of providers: who they are, and what one means.
 */
#include "list-providers.h"

#include "list-words.h"

#include <string.h>

void list_providers(struct run *run)
{
  for (size_t i = 0; smtpcode_provider_name(i); i++)
    render_provider(&run->page, smtpcode_provider_name(i),
                    smtpcode_provider_title(i));
}

/* True if a meaning is the provider's, and about the reason that is asked for.
 */
static bool is_wanted(const struct options *options,
                      const struct smtpcode_meaning *meaning)
{
  const char *provider = smtpcode_provider_name((size_t)options->provider);
  return strcmp(meaning->provider_name, provider) == 0 &&
         (options->reason < 0 || options->reason == (int)meaning->reason);
}

/* True if one of the codes of a kind of reply, such as 550 5.7.27, matches some
 * operand, or there is none. */
static bool is_asked(const struct options *options, const char *codes)
{
  struct smtpcode_code pattern, code;
  for (size_t length; *codes; codes += length + (codes[length] == ' ')) {
    length = strcspn(codes, " ");
    for (size_t i = 0; i < options->count; i++)
      if (list_pattern_read(options->operands[i], &pattern) &&
          !smtpcode_code_read(codes, length, &code) &&
          smtpcode_matches(&pattern, &code))
        return true;
  }
  return options->count == 0;
}

enum status list_meanings(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_meaning meaning;
  struct smtpcode_code pattern;
  for (size_t i = 0; i < options->count; i++)
    if (!list_pattern_read(options->operands[i], &pattern) &&
        !operand_read(run, options->operands[i], &pattern))
      return STATUS_ERROR;
  for (size_t i = 0; smtpcode_meaning_at(i, &meaning); i++)
    for (size_t k = 0; is_wanted(options, &meaning) && k < meaning.code_count;
         k++)
      if (is_asked(options, meaning.codes[k]))
        render_meaning(&run->page, &meaning, meaning.codes[k]);
  if (run->page.answers > 0)
    return STATUS_FOUND;
  complain(run, NOTICE_NO_CODE_MATCHES, NULL, NULL);
  return STATUS_UNKNOWN;
}
