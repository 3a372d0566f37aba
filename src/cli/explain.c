/* SPDX-License-Identifier: MIT
 *
 * smtpcode explain: codes, replies, and the lines of standard input, in turn.
 */
#include "command.h"

#include "input.h"
#include "texts.h"

#include <errno.h>
#include <string.h>

static enum status put_code(struct run *run, const struct smtpcode_code *code)
{
  struct smtpcode_explanation explanation;
  smtpcode_explain(code, run->page.language, &explanation);
  render_explanation(&run->page, &explanation);
  return explanation.known ? STATUS_FOUND : STATUS_UNKNOWN;
}

/* A reply in a text, of which `shown` is what the user gave. */
struct given {
  const char *shown;
  size_t length;
  size_t line;            /* its number in the input, or 0 */
  const char *recipients; /* of a bounce, or "" */
};

static enum status put_reply(struct run *run, struct smtpcode_reply *reply,
                             const char *text, size_t length,
                             const struct given *given)
{
  struct smtpcode_answer answer;
  enum status status = STATUS_FOUND;
  if (run->options->at >= 0)
    reply->command = run->options->at;
  smtpcode_explain_reply(reply, text, length, run->page.language, &answer);
  answer.recipients = given->recipients;
  render_answer(&run->page, &answer, given->shown, given->length, given->line);
  for (size_t i = 0; i < answer.count; i++)
    if (!answer.codes[i].known)
      status = STATUS_UNKNOWN;
  return status;
}

/* All replies of a text; STATUS_ERROR if it holds none. */
static enum status put_replies(struct run *run, const char *text, size_t length)
{
  struct smtpcode_reply reply;
  enum status status = STATUS_ERROR;
  size_t octets;
  while ((octets = smtpcode_reply_read(text, length, &reply))) {
    struct given given = {text, octets, 0, ""};
    while (text[given.length - 1] == '\n' || text[given.length - 1] == '\r')
      given.length--;
    enum status found = put_reply(run, &reply, text, octets, &given);
    status = status == STATUS_ERROR ? found : worse(status, found);
    text += octets;
    length -= octets;
  }
  return status;
}

static enum status unreadable(struct run *run, int error)
{
  return complain(run, NOTICE_CANNOT_READ_INPUT, strerror(error), NULL);
}

static enum status put_lines(struct run *run)
{
  struct input input;
  const char *text;
  size_t length, line = 0, replies = 0;
  enum status status = STATUS_FOUND;
  if (!input_open(&input, "-", run->input))
    return unreadable(run, errno);
  while (!run->page.failed && input_line(&input, &text, &length)) {
    struct smtpcode_reply reply;
    line++;
    if (smtpcode_reply_read(text, length, &reply)) {
      struct given given = {text, length, line, ""};
      status = worse(status, put_reply(run, &reply, text, length, &given));
      replies++;
    } else {
      render_silence(&run->page, text, length, line);
    }
  }
  if (input.error)
    return unreadable(run, input.error);
  if (replies > 0)
    return status;
  complain(run, NOTICE_NO_LINE_WITH_REPLY, NULL, NULL);
  return STATUS_UNKNOWN;
}

/* The replies of a message that was read; adds how many to `count`. */
static enum status put_message(struct run *run, struct smtpcode_bounce *bounce,
                               size_t *count)
{
  enum status status = STATUS_FOUND;
  smtpcode_bounce_end(bounce);
  *count += bounce->count;
  for (size_t i = 0; i < bounce->count; i++) {
    const struct smtpcode_bounced *kept = &bounce->replies[i];
    struct given given = {kept->text + kept->begin, kept->reply_length, 0,
                          kept->recipients};
    struct smtpcode_reply reply;
    if (smtpcode_bounce_reply(bounce, i, &reply))
      status = worse(status,
                     put_reply(run, &reply, kept->text, kept->length, &given));
  }
  return bounce->more ? complain(run, NOTICE_MORE_REPLIES, NULL, NULL) : status;
}

/* A message, or a mailbox of them (mbox, RFC 4155). */
static enum status put_bounces(struct run *run)
{
  struct input input;
  struct smtpcode_bounce bounce;
  enum status status = STATUS_FOUND;
  const char *text;
  size_t length, count = 0;
  bool empty = false;
  if (!input_open(&input, "-", run->input))
    return unreadable(run, errno);
  smtpcode_bounce_begin(&bounce);
  while (!run->page.failed && input_line(&input, &text, &length)) {
    if (empty && begins(text, length, "From ")) {
      status = worse(status, put_message(run, &bounce, &count));
      smtpcode_bounce_begin(&bounce);
    }
    empty = length == 0;
    smtpcode_bounce_line(&bounce, text, length);
  }
  status = worse(status, put_message(run, &bounce, &count));
  if (input.error)
    return unreadable(run, input.error);
  if (count > 0)
    return status;
  complain(run, NOTICE_NO_BOUNCE, NULL, NULL);
  return STATUS_UNKNOWN;
}

/* 550 and 5.1.1, two operands, are one reply. */
static bool is_pair(const char *first, const char *second,
                    struct smtpcode_reply *reply)
{
  struct smtpcode_code *code = &reply->code, *status = &reply->status;
  *reply = (struct smtpcode_reply){
      .has_code = true, .has_status = true, .command = -1};
  return !smtpcode_code_read(first, strlen(first), code) &&
         !smtpcode_code_read(second, strlen(second), status) &&
         code->kind == SMTPCODE_REPLY && status->kind == SMTPCODE_STATUS &&
         !smtpcode_is_pattern(code) && !smtpcode_is_pattern(status);
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
  const char *why = smtpcode_notice(
      run->page.language, path ? NOTICE_IS_FILE : NOTICE_HOLDS_NO_CODE);
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
    return run->options->lines ? put_lines(run) : put_bounces(run);
  bool is_code = !smtpcode_code_read(operand, length, &code);
  if (is_code && run->options->at < 0)
    return put_code(run, &code);
  if (smtpcode_reply_read(operand, length, &reply))
    return put_replies(run, operand, length);
  if (is_code)
    return put_code(run, &code);
  return refuse(run, operand);
}

enum status explain_run(struct run *run)
{
  const struct options *options = run->options;
  char **operands = options->operands;
  enum status status = STATUS_FOUND;
  if (options->count == 0 && options->lines)
    return put_lines(run);
  if (options->count == 0)
    return complain(run, NOTICE_NOTHING_TO_EXPLAIN, NULL, NULL);
  if (options->lines && strcmp(*operands, "-") != 0)
    return complain(run, NOTICE_LINES_OF_INPUT, *operands, NULL);
  for (size_t i = 0; i < options->count; i++) {
    struct smtpcode_reply reply;
    if (i + 1 < options->count &&
        is_pair(operands[i], operands[i + 1], &reply)) {
      char text[2 * SMTPCODE_CODE_SIZE];
      size_t length = smtpcode_code_write(&reply.code, text);
      text[length++] = ' ';
      length += smtpcode_code_write(&reply.status, text + length);
      reply.begin = text;
      reply.length = length;
      struct given given = {text, length, 0, ""};
      status = worse(status, put_reply(run, &reply, text, length, &given));
      i++;
    } else {
      status = worse(status, put_operand(run, operands[i]));
    }
  }
  return status;
}
