/* SPDX-License-Identifier: MIT
 *
 * smtpcode list: the codes that match some pattern and every option, a line
 * each, ascending.
 */
#include "command.h"

#include <string.h>

static bool wanted(const struct options *options,
                   const struct smtpcode_explanation *explanation)
{
  if (options->answers >= 0 && !(explanation->commands >> options->answers & 1))
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

static const char words[][10] = {"enhanced", "providers"};
enum { ENHANCED, PROVIDERS, WORDS };

const char *list_word(size_t number)
{
  return number < WORDS ? words[number] : NULL;
}

/* Reads an operand: a pattern, or the word for all enhanced codes. */
static bool read_pattern(const char *operand, struct smtpcode_code *pattern)
{
  *pattern = (struct smtpcode_code){SMTPCODE_STATUS,
                                    {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  return strcmp(operand, words[ENHANCED]) == 0 ||
         !smtpcode_code_read(operand, strlen(operand), pattern);
}

/* True if a code is what an operand asks for; a class that the operand names
 * becomes that of the code. */
static bool matches(const char *operand, struct smtpcode_code *code)
{
  struct smtpcode_code pattern, found = *code;
  size_t place = 0;
  if (!read_pattern(operand, &pattern))
    return false;
  if (code->kind == SMTPCODE_STATUS)
    found.part[0] = pattern.part[0];
  return smtpcode_matches(&pattern, &found) &&
         smtpcode_next(&found, &place, code);
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
      asked[code.kind == SMTPCODE_REPLY || code.part[0] == SMTPCODE_ANY
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
 * reply code. */
static void list(struct run *run, enum smtpcode_kind kind)
{
  const struct smtpcode_code every = {
      kind, {SMTPCODE_ANY, SMTPCODE_ANY, SMTPCODE_ANY}};
  struct smtpcode_code code;
  for (size_t place = 0; smtpcode_next(&every, &place, &code);)
    if (run->options->count > 0)
      put_asked(run, &code);
    else if (kind == SMTPCODE_REPLY)
      put_entry(run, &code);
}

/* Says what is wrong with the operands. */
static enum status check_operands(struct run *run)
{
  enum status status = STATUS_FOUND;
  for (size_t i = 0; i < run->options->count; i++) {
    const char *operand = run->options->operands[i];
    struct smtpcode_code pattern, code;
    size_t place = 0;
    if (!read_pattern(operand, &pattern)) {
      operand_read(run, operand, &pattern);
      status = STATUS_ERROR;
    } else if (!smtpcode_next(&pattern, &place, &code)) {
      complain(run, NOTICE_NO_CODE_MATCHES_IT, operand, NULL);
      status = status == STATUS_ERROR ? status : STATUS_UNKNOWN;
    }
  }
  return status;
}

static void list_providers(struct run *run)
{
  for (size_t i = 0; smtpcode_provider_name(i); i++)
    render_provider(&run->page, smtpcode_provider_name(i),
                    smtpcode_provider_title(i));
}

/* True if one of the codes of a kind of reply, such as 550 5.7.27, matches some
 * operand, or there is none. */
static bool is_asked(const struct options *options, const char *codes)
{
  struct smtpcode_code pattern, code;
  for (size_t length; *codes; codes += length + (codes[length] == ' ')) {
    length = strcspn(codes, " ");
    for (size_t i = 0; i < options->count; i++)
      if (read_pattern(options->operands[i], &pattern) &&
          !smtpcode_code_read(codes, length, &code) &&
          smtpcode_matches(&pattern, &code))
        return true;
  }
  return options->count == 0;
}

/* A line for each code of each kind of reply, in the order of the table. */
static enum status list_meanings(struct run *run)
{
  const struct options *options = run->options;
  const char *provider = smtpcode_provider_name((size_t)options->provider);
  struct smtpcode_meaning meaning;
  struct smtpcode_code pattern;
  for (size_t i = 0; i < options->count; i++)
    if (!read_pattern(options->operands[i], &pattern) &&
        !operand_read(run, options->operands[i], &pattern))
      return STATUS_ERROR;
  for (size_t i = 0; smtpcode_meaning_at(i, &meaning); i++)
    for (size_t k = 0; k < meaning.code_count; k++)
      if (strcmp(meaning.provider_name, provider) == 0 &&
          is_asked(options, meaning.codes[k]))
        render_meaning(&run->page, &meaning, meaning.codes[k]);
  if (run->page.answers > 0)
    return STATUS_FOUND;
  complain(run, NOTICE_NO_CODE_MATCHES, NULL, NULL);
  return STATUS_UNKNOWN;
}

enum status list_run(struct run *run)
{
  const struct options *options = run->options;
  bool providers =
      options->count > 0 && strcmp(options->operands[0], words[PROVIDERS]) == 0;
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
  list(run, SMTPCODE_REPLY);
  list(run, SMTPCODE_STATUS);
  if (run->page.answers > 0 || status != STATUS_FOUND)
    return status;
  complain(run, NOTICE_NO_CODE_MATCHES, NULL, NULL);
  return STATUS_UNKNOWN;
}
