/* SPDX-License-Identifier: MIT
 *
 * Codes for tests.
 */
#include "codes.h"

#include "suite.h"

#include <string.h>

struct smtpcode_code code_of(const char *text)
{
  struct smtpcode_code code = {SMTPCODE_REPLY_CODE, {0, 0, 0}};
  enum smtpcode_problem problem = smtpcode_code_read(text, strlen(text), &code);
  if (problem)
    fail_msg("%s is no code: problem %d", text, (int)problem);
  return code;
}

void explain(const char *text, struct smtpcode_explanation *explanation)
{
  struct smtpcode_code code = code_of(text);
  smtpcode_explain(&code, 0, explanation);
}

size_t explain_all(const char *texts, struct smtpcode_explanation *explanations,
                   size_t most)
{
  size_t count = 0;
  while (*texts) {
    char text[SMTPCODE_CODE_SIZE] = "";
    size_t length = strcspn(texts, " ");
    assert_true(length < sizeof(text) && count < most);
    memcpy(text, texts, length);
    explain(text, &explanations[count++]);
    texts += length + strspn(texts + length, " ");
  }
  return count;
}

const char *sentence(const struct smtpcode_verdict *verdict, int language,
                     int number)
{
  const char *sentences[3] = {NULL, NULL, NULL};
  smtpcode_verdict_sentences(verdict, language, sentences);
  assert_in_range(number, 0, 2);
  assert_non_null(sentences[number]);
  return sentences[number];
}

bool explain_text(const char *text, size_t length, int language,
                  struct smtpcode_finding *finding)
{
  const struct smtpcode_known known = {language, -1, "",
                                       SMTPCODE_CONTEXT_UNKNOWN};
  struct smtpcode_reply reply;
  if (!smtpcode_reply_read(text, length, &reply))
    return false;
  smtpcode_explain_reply(&reply, text, length, &known, finding);
  return true;
}

/* Explains the codes that match a pattern; returns how many. */
static size_t explain_matches(const char *pattern, size_t most,
                              struct smtpcode_explanation *explanations)
{
  struct smtpcode_code all = code_of(pattern), code;
  size_t count = 0;
  for (size_t next = 0; smtpcode_next(&all, &next, &code);) {
    assert_true(count < most);
    smtpcode_explain(&code, 0, &explanations[count++]);
  }
  return count;
}

const struct smtpcode_explanation *every_code(size_t *count)
{
  static struct smtpcode_explanation explanations[CODES_MOST];
  static size_t codes;
  if (codes == 0)
    codes = explain_matches("xxx", CODES_MOST, explanations);
  *count = codes;
  return explanations;
}

const struct smtpcode_explanation *every_status(size_t *count)
{
  static struct smtpcode_explanation explanations[STATUSES_MOST];
  static const char patterns[][6] = {"X.x.x", "2.x.x", "4.x.x", "5.x.x"};
  static size_t codes;
  if (codes == 0)
    for (size_t i = 0; i < LENGTH(patterns); i++)
      codes += explain_matches(patterns[i], STATUSES_MOST - codes,
                               explanations + codes);
  *count = codes;
  return explanations;
}

struct smtpcode_code code_numbered(int number)
{
  return (struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                {number / 100, number / 10 % 10, number % 10}};
}

int number_of(const struct smtpcode_code *code)
{
  return code->part[0] * 100 + code->part[1] * 10 + code->part[2];
}
