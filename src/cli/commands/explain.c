/* SPDX-License-Identifier: MIT
 *
 * smtpcode explain: codes, replies, and standard input, in turn.
 */
#include "explain.h"

#include "explain-input.h"
#include "explain-reply.h"
#include "terminal.h"
#include "texts.h"

#include <string.h>

static enum status put_code(struct run *run, const struct smtpcode_code *code)
{
  struct smtpcode_explanation explanation;
  smtpcode_explain(code, run->page.language, &explanation);
  render_explanation(&run->page, &explanation);
  return explanation.known ? STATUS_FOUND : STATUS_UNKNOWN;
}

/* All replies of a text; STATUS_ERROR if it holds none. */
static enum status put_replies(struct run *run, const char *text, size_t length)
{
  struct smtpcode_reply reply;
  enum status status = STATUS_ERROR;
  size_t octets;
  bool alone = smtpcode_reply_read(text, length, &reply) &&
               is_whole(&reply, text, length);
  while ((octets = smtpcode_reply_read(text, length, &reply))) {
    struct given given = {text, octets, 0, alone};
    while (text[given.length - 1] == '\n' || text[given.length - 1] == '\r')
      given.length--;
    size_t whole = octets_about(text, length, octets);
    enum status found = put_reply(run, &reply, text, whole, "", &given);
    status = status == STATUS_ERROR ? found : worse(status, found);
    text += octets;
    length -= octets;
  }
  return status;
}

/* 550 and 5.1.1, two operands, are one reply. */
static bool is_pair(const char *first, const char *second,
                    struct smtpcode_reply *reply)
{
  struct smtpcode_code *code = &reply->code, *enhanced = &reply->enhanced;
  *reply = (struct smtpcode_reply){
      .has_code = true, .has_enhanced = true, .command = -1};
  return !smtpcode_code_read(first, strlen(first), code) &&
         !smtpcode_code_read(second, strlen(second), enhanced) &&
         code->kind == SMTPCODE_REPLY_CODE &&
         enhanced->kind == SMTPCODE_ENHANCED_CODE &&
         !smtpcode_is_pattern(code) && !smtpcode_is_pattern(enhanced);
}

#define BLANKS " \t\r\n"

/* Blanks around an operand, from a paste, are not part of it. */
static char *trim(char *operand)
{
  operand += strspn(operand, BLANKS);
  size_t length = strlen(operand);
  while (length > 0 && strchr(BLANKS, operand[length - 1]))
    length--;
  if (operand[length] != '\0')
    operand[length] = '\0';
  return operand;
}

/* One word that looks like the name of a file, and like no pattern. */
static bool is_path(const char *operand)
{
  bool begun = strchr("/.~", *operand) || begins_as_word(operand);
  bool separated =
      strchr(operand, '/') || (*operand != '.' && strchr(operand, '.'));
  return begun && separated && operand[strcspn(operand, " @")] == '\0';
}

/* Says why an operand has no answer. */
static enum status refuse(struct run *run, const char *operand)
{
  bool path = is_path(operand);
  struct smtpcode_code code;
  if (!path && !strchr(operand, ' ')) {
    operand_read(run, operand, &code);
    return STATUS_ERROR;
  }
  const char *why = notice_text(run->page.language,
                                path ? NOTICE_IS_FILE : NOTICE_HOLDS_NO_CODE);
  complain(run, path ? NOTICE_NO_CODE : NOTICE_NO_REPLY, operand, why);
  render_problem(&run->page, operand, why);
  return path ? STATUS_ERROR : STATUS_UNKNOWN;
}

static enum status put_operand(struct run *run, char *operand)
{
  struct smtpcode_code code;
  operand = trim(operand);
  size_t length = strlen(operand);
  struct smtpcode_reply reply;
  if (strcmp(operand, "-") == 0)
    return run->options->lines ? explain_lines(run)
                               : explain_messages(run, true);
  bool is_code = !smtpcode_code_read(operand, length, &code);
  if (is_code && run->options->at < 0)
    return put_code(run, &code);
  if (smtpcode_reply_read(operand, length, &reply))
    return put_replies(run, operand, length);
  if (is_code)
    return put_code(run, &code);
  return refuse(run, operand);
}

static enum status put_pair(struct run *run, struct smtpcode_reply reply)
{
  char text[2 * SMTPCODE_CODE_SIZE];
  size_t length = smtpcode_code_write(&reply.code, text);
  text[length++] = ' ';
  length += smtpcode_code_write(&reply.enhanced, text + length);
  reply.begin = text;
  reply.length = length;
  const struct given given = {text, length, 0, true};
  return put_reply(run, &reply, text, length, "", &given);
}

/* True for words of a reply, of which some may be quoted: behind a code they
 * make the codes before them and all that follows one reply. A path that stands
 * there alone is a mistake. */
static bool is_word(const char *operand, bool alone)
{
  struct smtpcode_reply reply;
  return *operand != '\0' && strcmp(operand, "-") != 0 && *operand != '#' &&
         !(*operand >= '0' && *operand <= '9') &&
         !(alone && is_path(operand)) &&
         !smtpcode_reply_read(operand, strlen(operand), &reply);
}

/* True for the beginning of a line that others follow, as in 550-5.7.1. */
static bool is_continued(const char *operand)
{
  struct smtpcode_code code;
  return strcspn(operand, "-") == 3 && operand[3] == '-' &&
         !smtpcode_code_read(operand, 3, &code);
}

/* How many operands stand before the first word, if all of them are codes; 0 if
 * not. */
static size_t codes_before_word(const struct options *options)
{
  size_t i = 0;
  struct smtpcode_code code;
  while (i < options->count &&
         (is_continued(options->operands[i]) ||
          !smtpcode_code_read(options->operands[i],
                              strlen(options->operands[i]), &code)))
    i++;
  bool alone = i + 1 == options->count;
  return i < options->count && is_word(options->operands[i], alone) ? i : 0;
}

/* The octets of a reply that came without quotes; what is more is left out. */
#define UNQUOTED_MOST 4096

/* A reply that came without quotes. */
static enum status put_unquoted(struct run *run)
{
  const struct options *options = run->options;
  char text[UNQUOTED_MOST];
  size_t used = 0;
  for (size_t i = 0; i < options->count; i++) {
    size_t length = strlen(options->operands[i]);
    if (used + length + 1 >= sizeof(text))
      length = sizeof(text) - 1 - used > 1 ? sizeof(text) - 2 - used : 0;
    if (used > 0 && length > 0)
      text[used++] = ' ';
    memcpy(text + used, options->operands[i], length);
    used += length;
  }
  text[used] = '\0';
  return put_operand(run, text);
}

static enum status put_operands(struct run *run)
{
  const struct options *options = run->options;
  char **operands = options->operands;
  enum status status = STATUS_FOUND;
  if (codes_before_word(options) > 0)
    return put_unquoted(run);
  for (size_t i = 0; i < options->count; i++) {
    struct smtpcode_reply reply;
    bool pair =
        i + 1 < options->count && is_pair(operands[i], operands[i + 1], &reply);
    status = worse(status,
                   pair ? put_pair(run, reply) : put_operand(run, operands[i]));
    i += pair;
  }
  return status;
}

enum status explain_run(struct run *run)
{
  const struct options *options = run->options;
  if (options->count == 0 && options->lines)
    return explain_lines(run);
  if (options->count == 0)
    return terminal_is(run->input)
               ? complain(run, NOTICE_NOTHING_TO_EXPLAIN, NULL, NULL)
               : explain_messages(run, false);
  if (options->lines && strcmp(*options->operands, "-") != 0)
    return complain(run, NOTICE_LINES_OF_INPUT, *options->operands, NULL);
  return put_operands(run);
}
