/* SPDX-License-Identifier: MIT
 *
 * What holds for the explanation of every code and pattern, whatever it says.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

static void with(void (*check)(const struct smtpcode_code *code),
                 enum smtpcode_kind kind, int first, int second, int third)
{
  struct smtpcode_code code = {kind, {first, second, third}};
  check(&code);
}

/* Calls `check` for every reply code and pattern, be they in the tables or not,
 * and for enhanced codes with up to one subject and detail too many. */
static void for_each(void (*check)(const struct smtpcode_code *code))
{
  static const int firsts[] = {SMTPCODE_ANY, 2, 3, 4, 5},
                   classes[] = {SMTPCODE_ANY, 2, 4, 5};
  for (size_t i = 0; i < LENGTH(firsts); i++)
    for (int second = SMTPCODE_ANY; second <= 9; second++)
      for (int third = SMTPCODE_ANY; third <= 9; third++)
        with(check, SMTPCODE_REPLY_CODE, firsts[i], second, third);
  with(check, SMTPCODE_REPLY_CODE, 1, SMTPCODE_ANY, SMTPCODE_ANY);
  with(check, SMTPCODE_REPLY_CODE, 1, 0, 1);
  with(check, SMTPCODE_REPLY_CODE, 1, 1, 1);
  for (size_t i = 0; i < LENGTH(classes); i++)
    for (int subject = SMTPCODE_ANY; subject <= 8; subject++)
      for (int detail = SMTPCODE_ANY; detail <= 31; detail++)
        with(check, SMTPCODE_ENHANCED_CODE, classes[i], subject, detail);
  with(check, SMTPCODE_ENHANCED_CODE, 5, 999, 999);
}

static struct smtpcode_explanation explanation, other;

/* The last octet of the storage stays as it was if the texts do not fill it. */
static void check_storage(const struct smtpcode_code *code)
{
  memset(&explanation, '!', sizeof(explanation));
  smtpcode_explain(code, 0, &explanation);
  if (explanation.storage[SMTPCODE_STORAGE - 1] != '!')
    fault("%s fills its storage", explanation.name);
}

static void test_storage(void **state)
{
  (void)state;
  for_each(check_storage);
  assert_no_fault();
}

static bool same_items(const struct smtpcode_field *a,
                       const struct smtpcode_field *b)
{
  if (a->count != b->count)
    return false;
  for (size_t i = 0; i < a->count; i++)
    if (strcmp(a->items[i].name, b->items[i].name) != 0 ||
        strcmp(a->items[i].title, b->items[i].title) != 0 ||
        strcmp(a->items[i].address, b->items[i].address) != 0)
      return false;
  return true;
}

/* Explained into zeros and into rubbish, a code is the same. */
static void check_same(const struct smtpcode_code *code)
{
  memset(&explanation, 0, sizeof(explanation));
  memset(&other, '!', sizeof(other));
  smtpcode_explain(code, 0, &explanation);
  smtpcode_explain(code, 0, &other);
  bool same = explanation.known == other.known &&
              explanation.registered == other.registered &&
              explanation.verdict.retry == other.verdict.retry &&
              explanation.verdict.actor == other.verdict.actor &&
              explanation.verdict.message == other.verdict.message &&
              explanation.refuses == other.refuses &&
              explanation.standing == other.standing &&
              explanation.commands == other.commands &&
              strcmp(explanation.kind, other.kind) == 0 &&
              strcmp(explanation.title, other.title) == 0 &&
              strcmp(explanation.heading, other.heading) == 0 &&
              strcmp(explanation.gist, other.gist) == 0 &&
              strcmp(explanation.send, other.send) == 0;
  for (int i = 0; i < 3; i++)
    same = same && strcmp(sentence(&explanation.verdict, 0, i),
                          sentence(&other.verdict, 0, i)) == 0;
  for (int i = 0; i < SMTPCODE_FIELDS; i++)
    same = same &&
           strcmp(explanation.field[i].text, other.field[i].text) == 0 &&
           strcmp(explanation.field[i].value, other.field[i].value) == 0 &&
           same_items(&explanation.field[i], &other.field[i]);
  if (!same)
    fault("%s depends on what was there before", explanation.name);
}

static void test_same(void **state)
{
  (void)state;
  for_each(check_same);
  assert_no_fault();
}

static bool inside(const void *pointer)
{
  const char *at = pointer, *begin = (const char *)&explanation;
  return at >= begin && at < begin + sizeof(explanation);
}

static void check_items(const struct smtpcode_code *code)
{
  smtpcode_explain(code, 0, &explanation);
  for (int i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation.field[i];
    bool list =
        field->kind != SMTPCODE_KIND_TEXT && field->kind != SMTPCODE_KIND_WORD;
    if (field->count > 0 && (!list || !inside(field->items) ||
                             !inside(field->items + field->count - 1)))
      fault("%s has %s items elsewhere", explanation.name, field->key);
    for (size_t k = 0; k < field->count; k++)
      if (style_fault(field->items[k].name) || !*field->items[k].name)
        fault("%s has no good %s: '%s'", explanation.name, field->key,
              field->items[k].name);
  }
}

static void test_items(void **state)
{
  (void)state;
  for_each(check_items);
  assert_no_fault();
}

/* The bits, the items and the text are the same commands. */
static void check_commands(const struct smtpcode_code *code)
{
  smtpcode_explain(code, 0, &explanation);
  const struct smtpcode_field *field =
      &explanation.field[SMTPCODE_FIELD_COMMANDS];
  char names[256] = "";
  size_t count = 0;
  for (int i = 0; smtpcode_command_name(i); i++)
    if (explanation.commands >> i & 1) {
      strcat(strcat(names, count ? ", " : ""), smtpcode_command_name(i));
      if (count >= field->count ||
          strcmp(field->items[count++].name, smtpcode_command_name(i)) != 0)
        fault("%s lacks %s", explanation.name, smtpcode_command_name(i));
    }
  if (count != field->count)
    fault("%s has a command too many", explanation.name);
  bool all = count > 0 && !smtpcode_command_name((int)count);
  if (count > 0 && strcmp(field->text, all ? "any" : names) != 0)
    fault("%s has commands '%s'", explanation.name, field->text);
}

static void test_commands(void **state)
{
  (void)state;
  for_each(check_commands);
  assert_no_fault();
}

static void check_style(const struct smtpcode_code *code)
{
  smtpcode_explain(code, 0, &explanation);
  const char *texts[SMTPCODE_FIELDS + 7] = {
      explanation.title,
      explanation.heading,
      explanation.gist,
      explanation.send,
      sentence(&explanation.verdict, 0, 0),
      sentence(&explanation.verdict, 0, 1),
      sentence(&explanation.verdict, 0, 2),
  };
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    texts[7 + i] = explanation.field[i].text;
  for (size_t i = 0; i < LENGTH(texts); i++)
    if (style_fault(texts[i]))
      fault("%s: %s: '%s'", explanation.name, style_fault(texts[i]), texts[i]);
}

static void test_style(void **state)
{
  (void)state;
  for_each(check_style);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "No text is cut off by the storage", test_storage);
  suite_add(&suite, "Nothing is taken from what was there before", test_same);
  suite_add(&suite, "Lists lie inside the explanation", test_items);
  suite_add(&suite, "Bits, items and text name the same commands",
            test_commands);
  suite_add(&suite, "Every text has good style", test_style);
  return suite_run(&suite, "every explanation");
}
