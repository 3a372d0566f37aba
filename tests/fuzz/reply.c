/* SPDX-License-Identifier: MIT
 *
 * The reply reader: what it finds lies inside the text, it gets on, and it
 * finds the same again.
 */
#include "fuzz.h"

#include <smtpcode.h>
#include <string.h>

static void check_reply(const struct smtpcode_reply *reply, const char *text,
                        size_t length)
{
  MUST(reply->has_code || reply->has_enhanced);
  MUST(reply->begin >= text && reply->begin < text + length);
  MUST(reply->length > 0 &&
       reply->length <= (size_t)(text + length - reply->begin));
  MUST(reply->command >= -1 &&
       (reply->command < 0 || smtpcode_command_name(reply->command)));
  for (int i = 0; i < 3 && reply->has_code; i++)
    MUST(reply->code.part[i] >= 0 && reply->code.part[i] <= 9);
  for (int i = 0; i < 3 && reply->has_enhanced; i++)
    MUST(reply->enhanced.part[i] >= 0 && reply->enhanced.part[i] <= 999);
}

static bool are_same(const struct smtpcode_reply *a,
                     const struct smtpcode_reply *b)
{
  return a->begin == b->begin && a->length == b->length &&
         a->has_code == b->has_code && a->has_enhanced == b->has_enhanced &&
         a->mixed == b->mixed && a->command == b->command &&
         (!a->has_code || memcmp(&a->code, &b->code, sizeof(a->code)) == 0) &&
         (!a->has_enhanced ||
          memcmp(&a->enhanced, &b->enhanced, sizeof(a->enhanced)) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct smtpcode_finding answer;
  const struct smtpcode_known known = {(int)(size % 14), -1, "",
                                       SMTPCODE_CONTEXT_UNKNOWN};
  const char *sentences[3];
  const char *text = (const char *)data, *end = text + size;
  struct smtpcode_reply reply, again;
  size_t octets;
  while ((octets = smtpcode_reply_read(text, (size_t)(end - text), &reply))) {
    MUST(octets <= (size_t)(end - text));
    check_reply(&reply, text, (size_t)(end - text));
    MUST(smtpcode_reply_read(text, (size_t)(end - text), &again) == octets);
    MUST(are_same(&reply, &again));
    smtpcode_explain_reply(&reply, text, (size_t)(end - text), &known, &answer);
    MUST(answer.count >= 1 && answer.count <= 2);
    MUST(answer.note_count <= SMTPCODE_NOTES);
    MUST(answer.candidate_count <= SMTPCODE_CANDIDATES);
    smtpcode_verdict_sentences(&answer.verdict, known.language, sentences);
    MUST(*answer.heading != '\0' && *sentences[0] != '\0');
    text += octets;
  }
  return 0;
}
