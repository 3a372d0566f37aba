/* SPDX-License-Identifier: MIT
 *
 * The rules that the rows of the table keep: style, and facts that follow from
 * other facts.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const struct smtpcode_explanation *codes;
static size_t count;

static const char *text_of(const struct smtpcode_explanation *code,
                           enum smtpcode_field_name field)
{
  return code->field[field].text;
}

static void test_sentences(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const char *const texts[] = {text_of(&codes[i], SMTPCODE_FIELD_DESCRIPTION),
                                 text_of(&codes[i], SMTPCODE_FIELD_WHEN),
                                 text_of(&codes[i], SMTPCODE_FIELD_FIX),
                                 codes[i].send};
    for (size_t k = 0; k < LENGTH(texts); k++)
      if (!is_sentences(texts[k]))
        fault("%s: no sentence: '%s'", codes[i].name, texts[k]);
  }
  assert_no_fault();
}

/* A title has capitals, but for small words; a gist continues "450 ...". */
static void test_titles(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const char *title = codes[i].title, *gist = codes[i].gist;
    char word[64], words[160];
    snprintf(words, sizeof(words), " %s ", title);
    for (size_t at = 0; sscanf(words + at, " %63s", word) == 1;
         at += strspn(words + at, " ") + strlen(word)) {
      char small[68];
      snprintf(small, sizeof(small), " %s ", word);
      if (word[0] >= 'a' && word[0] <= 'z' &&
          (at == 0 ||
           !holds(" a an and at but by for from in not of on or over "
                  "the to with ",
                  small)))
        fault("%s: '%s' is small in '%s'", codes[i].name, word, title);
    }
    if (!*title || strlen(title) > 60 ||
        strchr(".:;", title[strlen(title) - 1]))
      fault("%s: no title: '%s'", codes[i].name, title);
    if (!(gist[0] >= 'a' && gist[0] <= 'z') ||
        strchr(".:;", gist[strlen(gist) - 1]) || strstr(gist, ". "))
      fault("%s: no clause: '%s'", codes[i].name, gist);
  }
  assert_no_fault();
}

static void test_filler(void **state)
{
  (void)state;
  static const char *const fillers[] = {
      "please note",    "it is important", "basically",       "simply ",
      "in order to",    "when when",       "due to the fact", "note that",
      "as you can see", "obviously",       "unfortunately"};
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; k < LENGTH(fillers); k++)
      if (mentions(text_of(&codes[i], SMTPCODE_FIELD_DESCRIPTION),
                   fillers[k]) ||
          mentions(text_of(&codes[i], SMTPCODE_FIELD_WHEN), fillers[k]) ||
          mentions(text_of(&codes[i], SMTPCODE_FIELD_FIX), fillers[k]) ||
          mentions(codes[i].send, fillers[k]))
        fault("%s says '%s'", codes[i].name, fillers[k]);
  assert_no_fault();
}

/* One answer: a sentence stands in it once, and no text holds another. */
static void test_once(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const char *const texts[] = {codes[i].gist,
                                 sentence(&codes[i].verdict, 0, 0),
                                 sentence(&codes[i].verdict, 0, 1),
                                 sentence(&codes[i].verdict, 0, 2),
                                 text_of(&codes[i], SMTPCODE_FIELD_DESCRIPTION),
                                 text_of(&codes[i], SMTPCODE_FIELD_WHEN),
                                 text_of(&codes[i], SMTPCODE_FIELD_FIX),
                                 codes[i].send};
    char whole[4096] = "", sentence[512];
    for (size_t k = 0; k < LENGTH(texts); k++)
      for (const char *text = texts[k];
           next_sentence(&text, sentence, sizeof(sentence));) {
        if (mentions(whole, sentence))
          fault("%s says twice '%s'", codes[i].name, sentence);
        strcat(strcat(whole, sentence), " ");
      }
  }
  assert_no_fault();
}

/* Two rows that say the same could not be told apart in a comparison. */
static void test_unlike(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; k < i; k++) {
      if (strcmp(codes[i].gist, codes[k].gist) == 0)
        fault("%s and %s have one gist", codes[k].name, codes[i].name);
      if (strcmp(codes[i].send, codes[k].send) == 0)
        fault("%s and %s have one advice", codes[k].name, codes[i].name);
      for (unsigned field = SMTPCODE_FIELD_DESCRIPTION;
           field <= SMTPCODE_FIELD_FIX; field++)
        if (strcmp(text_of(&codes[i], field), text_of(&codes[k], field)) == 0)
          fault("%s and %s have one %s", codes[k].name, codes[i].name,
                codes[i].field[field].key);
    }
  assert_no_fault();
}

static bool lists(const struct smtpcode_explanation *code,
                  enum smtpcode_field_name field, const char *name)
{
  for (size_t i = 0; i < code->field[field].count; i++)
    if (strcmp(code->field[field].items[i].name, name) == 0)
      return true;
  return false;
}

static void test_lists(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    if (lists(&codes[i], SMTPCODE_FIELD_SEE_ALSO, codes[i].name))
      fault("%s says: see %s", codes[i].name, codes[i].name);
    if (codes[i].field[SMTPCODE_FIELD_SEE_ALSO].count == 0)
      fault("%s names no other code", codes[i].name);
    if (codes[i].field[SMTPCODE_FIELD_SOURCES].count == 0)
      fault("%s has no source", codes[i].name);
    for (int field = 0; field < SMTPCODE_FIELDS; field++)
      for (size_t a = 0; a < codes[i].field[field].count; a++)
        for (size_t b = 0; b < a; b++)
          if (strcmp(codes[i].field[field].items[a].name,
                     codes[i].field[field].items[b].name) == 0)
            fault("%s lists %s twice", codes[i].name,
                  codes[i].field[field].items[a].name);
  }
  assert_no_fault();
}

/* RFC 2034, section 4: an enhanced code agrees with the first digit, and none
 * comes with an intermediate reply. What is no SMTP reply leaves it open. */
static void test_enhanced(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const struct smtpcode_field *field =
        &codes[i].field[SMTPCODE_FIELD_ENHANCED];
    for (size_t k = 0; k < field->count; k++) {
      const char *name = field->items[k].name;
      struct smtpcode_code code;
      if (smtpcode_code_read(name, strlen(name), &code) ||
          code.kind != SMTPCODE_ENHANCED_CODE ||
          code.part[0] != (codes[i].code.part[0] == 1 ? SMTPCODE_ANY
                                                      : codes[i].code.part[0]))
        fault("%s does not come with %s", name, codes[i].name);
      if (!*field->items[k].title || style_fault(field->items[k].title))
        fault("%s has no good title", name);
    }
  }
  assert_no_fault();
}

/* What the first digit says of retry, actor and message. */
static void test_verdicts(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    bool done = codes[i].verdict.retry == SMTPCODE_RETRY_NOT_NEEDED,
         automatic = codes[i].verdict.retry == SMTPCODE_RETRY_AUTOMATIC,
         nobody = codes[i].verdict.actor == SMTPCODE_ACTOR_NOBODY;
    int digit = codes[i].code.part[0];
    if (done != (digit == 2 || digit == 3))
      fault("%s: is a retry needed?", codes[i].name);
    if (automatic && digit == 5)
      fault("%s is permanent, yet retried", codes[i].name);
    if (done && !nobody)
      fault("%s succeeded, yet somebody has to act", codes[i].name);
    if (!done && !automatic && nobody)
      fault("%s needs a change, yet nobody acts", codes[i].name);
    if (done != (codes[i].refuses == SMTPCODE_REFUSES_NOTHING))
      fault("%s: does it refuse?", codes[i].name);
    if ((codes[i].verdict.message == SMTPCODE_MESSAGE_ACCEPTED && digit != 2) ||
        (codes[i].verdict.message == SMTPCODE_MESSAGE_RETURNED && automatic))
      fault("%s: where is the message?", codes[i].name);
  }
  assert_no_fault();
}

/* A code that no RFC defines says so, and what to send instead; 353 may be sent
 * to who asked for it. */
static void test_no_rfc(void **state)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const char *text = text_of(&codes[i], SMTPCODE_FIELD_DESCRIPTION);
    char refusal[16 + SMTPCODE_NAME_SIZE];
    snprintf(refusal, sizeof(refusal), "Do not send %s", codes[i].name);
    if (codes[i].standing == SMTPCODE_STANDING_REGISTRY_ONLY &&
        !(holds(text, "No RFC") && holds(text, "IANA")))
      fault("%s does not say that the registry alone has it", codes[i].name);
    if (codes[i].standing != SMTPCODE_STANDING_IN_NO_RFC)
      continue;
    if (!holds(text, "RFC") && !holds(codes[i].gist, "RFC"))
      fault("%s does not say that no RFC has it", codes[i].name);
    if (!holds(codes[i].send, refusal) && strcmp(codes[i].name, "353") != 0)
      fault("%s does not say that it is not to be sent", codes[i].name);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite both, replies;
  suite_add(&both, "Texts are whole sentences", test_sentences);
  suite_add(&both, "Titles and gists have their form", test_titles);
  suite_add(&both, "No text has filler", test_filler);
  suite_add(&both, "No sentence stands twice in one answer", test_once);
  suite_add(&both, "Lists name nothing twice and not the code itself",
            test_lists);
  suite_add(&replies, "No two codes say the same", test_unlike);
  suite_add(&replies, "Enhanced codes agree with the first digit",
            test_enhanced);
  suite_add(&replies, "Verdicts agree with the first digit", test_verdicts);
  suite_add(&replies, "Codes that no RFC defines say so", test_no_rfc);
  codes = every_status(&count);
  int failed = suite_run(&both, "the texts of enhanced codes");
  codes = every_code(&count);
  failed += suite_run(&both, "the texts of reply codes");
  return failed + suite_run(&replies, "the rows of reply codes");
}
