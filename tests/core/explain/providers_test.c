/* SPDX-License-Identifier: MIT
 *
 * What providers mean: each sample of tests/data/providers.tsv is recognised by
 * its own row and by no other; words of a provider from somebody else are not.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <smtpcode.h>

#include <stdio.h>
#include <string.h>

#define SAMPLES TESTS_DATA "/providers.tsv"
#define MOST 512

static struct smtpcode_meaning meanings[MOST];
static bool sampled[MOST];

static size_t read_meanings(void)
{
  size_t count = 0;
  while (smtpcode_meaning_at(count, &meanings[count]))
    count++;
  return count;
}

static size_t number_named(const char *name, size_t count)
{
  size_t number = 0;
  while (number < count && strcmp(meanings[number].name, name) != 0)
    number++;
  return number;
}

/* Puts line ends where \n is written. */
static void unescape(char *text)
{
  char *out = text;
  for (; *text; text++)
    if (text[0] == '\\' && text[1] == 'n') {
      *out++ = '\n';
      text++;
    } else {
      *out++ = *text;
    }
  *out = '\0';
}

static void answer(const char *text, struct smtpcode_finding *finding)
{
  if (!explain_text(text, strlen(text), 0, finding))
    fault("no reply: %s", text);
}

static void check_sample(const char *name, const char *text, size_t count)
{
  static struct smtpcode_finding found;
  answer(text, &found);
  if (strcmp(name, "-") == 0) {
    if (found.meant && *found.meaning.provider)
      fault("%s is not what was meant: %s", found.meaning.name, text);
    return;
  }
  size_t number = number_named(name, count);
  if (number == count)
    fault("no such row: %s", name);
  else if (!found.meant || strcmp(found.meaning.name, name) != 0)
    fault("%s, not %s: %s", found.meant ? found.meaning.name : "nothing", name,
          text);
  else if (strcmp(found.provider, meanings[number].provider) != 0 &&
           *meanings[number].provider)
    fault("%s is said to come from %s", name, found.provider);
  sampled[number] = true;
}

static void test_samples(void **state)
{
  (void)state;
  char row[1024];
  size_t count = read_meanings();
  FILE *file = fopen(SAMPLES, "r");
  assert_non_null(file);
  while (fgets(row, sizeof(row), file)) {
    row[strcspn(row, "\n")] = '\0';
    if (*row == '#')
      continue;
    char *text = strchr(row, '\t');
    assert_non_null(text);
    *text++ = '\0';
    unescape(text);
    check_sample(row, text, count);
  }
  fclose(file);
  for (size_t i = 0; i < count; i++)
    if (!sampled[i])
      fault("%s has no sample", meanings[i].name);
  assert_no_fault();
}

static bool share_a_code(const struct smtpcode_meaning *a,
                         const struct smtpcode_meaning *b)
{
  for (size_t i = 0; i < a->code_count; i++)
    for (size_t k = 0; k < b->code_count; k++)
      if (strcmp(a->codes[i], b->codes[k]) == 0)
        return true;
  return false;
}

/* True if some alternative of the words is the same. */
static bool share_words(const char *a, const char *b)
{
  char list[512], other[512], word[256];
  snprintf(other, sizeof(other), "|%s|", b);
  snprintf(list, sizeof(list), "%s", a);
  for (const char *at = list; at;) {
    size_t length = strcspn(at, "|");
    snprintf(word, sizeof(word), "|%.*s|", (int)length, at);
    if (strstr(other, word))
      return true;
    at = at[length] ? at + length + 1 : NULL;
  }
  return false;
}

static void test_no_tie(void **state)
{
  (void)state;
  size_t count = read_meanings();
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; k < i; k++)
      if (meanings[i].provider == meanings[k].provider &&
          share_a_code(&meanings[i], &meanings[k]) &&
          share_words(meanings[i].words, meanings[k].words))
        fault("%s and %s cannot be told apart", meanings[i].name,
              meanings[k].name);
  assert_no_fault();
}

static bool is_upper(char c)
{
  return c >= 'A' && c <= 'Z';
}

static void test_texts(void **state)
{
  (void)state;
  size_t count = read_meanings();
  for (size_t i = 0; i < count; i++) {
    const struct smtpcode_meaning *row = &meanings[i];
    const char *texts[] = {row->title, row->meaning, row->fix, row->waiting,
                           row->source};
    for (size_t k = 0; k < LENGTH(texts); k++)
      if (style_fault(texts[k]))
        fault("%s: %s: %s", row->name, style_fault(texts[k]), texts[k]);
    if (!is_sentences(row->meaning) || !is_sentences(row->fix))
      fault("%s has a text that is no sentence", row->name);
    if (!is_upper(*row->title) || strlen(row->title) > 44)
      fault("%s: %s", row->name, row->title);
    bool temporary = true;
    for (size_t k = 0; k < row->code_count; k++)
      temporary &= row->codes[k][0] == '4';
    if (temporary != (row->retry == SMTPCODE_RETRY_AUTOMATIC))
      fault("%s: is it tried again?", row->name);
  }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every sample is recognised by its own row", test_samples);
  suite_add(&suite, "No two rows of a provider can tie", test_no_tie);
  suite_add(&suite, "The rows' texts keep the style", test_texts);
  return suite_run(&suite, "providers");
}
