/* SPDX-License-Identifier: MIT
 *
 * smtpcode list: the codes that match some pattern and every option, a line
 * each, ascending.
 */
#include "list.h"

#include "list-providers.h"
#include "list-words.h"

#include <string.h>

static bool wanted(const struct options *options,
                   const struct smtpcode_explanation *explanation)
{
  if (options->answers >= 0 && !(explanation->commands >> options->answers & 1))
    return false;
  if (options->reason >= 0 &&
      !smtpcode_may_be(&explanation->code, (unsigned)options->reason))
    return false;
  return options->standing < 0 ||
         options->standing == (int)explanation->standing;
}

/* How a command that is answered so has ended. */
static const char *outcome(const struct options *options,
                           const struct smtpcode_code *code)
{
  if (options->answers < 0)
    return "";
  return code->part[0] == 2   ? "success"
         : code->part[0] == 3 ? "intermediate"
                              : "error";
}

/* True if a code is what an operand asks for; a class that the operand names
 * becomes that of the code. */
static bool matches(const char *operand, struct smtpcode_code *code)
{
  struct smtpcode_code pattern, found = *code;
  size_t next = 0;
  if (!list_pattern_read(operand, &pattern))
    return false;
  if (code->kind == SMTPCODE_ENHANCED_CODE)
    found.part[0] = pattern.part[0];
  return smtpcode_matches(&pattern, &found) &&
         smtpcode_next(&found, &next, code);
}

static void put_entry(struct run *run, const struct smtpcode_code *code)
{
  struct smtpcode_explanation explanation;
  smtpcode_explain(code, run->page.language, &explanation);
  if (wanted(run->options, &explanation))
    render_entry(&run->page, &explanation, outcome(run->options, code));
}

/* Lists a row's code in each class that some operand asks for. */
static void put_asked(struct run *run, const struct smtpcode_code *row)
{
  const struct options *options = run->options;
  bool asked[10] = {false}; /* by class; 0: a reply code, or in any class */
  struct smtpcode_code code;
  for (size_t i = 0; i < options->count; i++) {
    code = *row;
    if (matches(options->operands[i], &code))
      asked[code.kind == SMTPCODE_REPLY_CODE || code.part[0] == SMTPCODE_ANY
                ? 0
                : code.part[0]] = true;
  }
  for (int class = 0; class < 10; class ++)
    if (asked[class]) {
      code = *row;
      if (class > 0)
        code.part[0] = class;
      put_entry(run, &code);
    }
}

/* Lists the codes of a kind that match some operand; without operands, every
 * reply code, or all that carry the reason that is asked for. */
static void list(struct run *run, enum smtpcode_kind kind)
{
  const struct smtpcode_code every = {
      kind, {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  struct smtpcode_code code;
  for (size_t next = 0; smtpcode_next(&every, &next, &code);)
    if (run->options->count > 0)
      put_asked(run, &code);
    else if (kind == SMTPCODE_REPLY_CODE || run->options->reason >= 0)
      put_entry(run, &code);
}

/* Says what is wrong with the operands. */
static enum status check_operands(struct run *run)
{
  enum status status = STATUS_FOUND;
  for (size_t i = 0; i < run->options->count; i++) {
    const char *operand = run->options->operands[i];
    struct smtpcode_code pattern, code;
    size_t next = 0;
    if (!list_pattern_read(operand, &pattern)) {
      operand_read(run, operand, &pattern);
      status = STATUS_ERROR;
    } else if (!smtpcode_next(&pattern, &next, &code)) {
      complain(run, NOTICE_NO_CODE_MATCHES_IT, operand, NULL);
      status = status == STATUS_ERROR ? status : STATUS_UNKNOWN;
    }
  }
  return status;
}

enum status list_run(struct run *run)
{
  const struct options *options = run->options;
  bool providers = options->count > 0 &&
                   strcmp(options->operands[0], list_word(LIST_PROVIDERS)) == 0;
  if (providers && (options->count > 1 || options->provider >= 0))
    return complain(run, NOTICE_PROVIDERS_ALONE,
                    options->count > 1 ? options->operands[1] : "--provider",
                    NULL);
  if (options->provider >= 0)
    return list_meanings(run);
  if (providers) {
    list_providers(run);
    return STATUS_FOUND;
  }
  enum status status = check_operands(run);
  list(run, SMTPCODE_REPLY_CODE);
  list(run, SMTPCODE_ENHANCED_CODE);
  if (run->page.answers > 0 || status != STATUS_FOUND)
    return status;
  complain(run, NOTICE_NO_CODE_MATCHES, NULL, NULL);
  return STATUS_UNKNOWN;
}
