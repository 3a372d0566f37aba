/* SPDX-License-Identifier: MIT
 *
 * When common servers send a code: every row is found by its code, which a
 * search in halves can do only if the rows ascend, and once; and it agrees with
 * tests/data/servers.tsv, where the defaults of its settings were noted down.
 */
#include "servers.h"
#include "suite.h"
#include "text.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define SETTINGS TESTS_DATA "/servers.tsv"

struct row {
  struct smtpcode_code code;
  const char *server, *text;
};

static const struct row rows[] = {
#define SENT(code, server, s)                                                  \
  {{SMTPCODE_REPLY_CODE, {(code) / 100, (code) / 10 % 10, (code) % 10}},       \
   #server,                                                                    \
   s},
#define SENT_STATUS(class, subject, detail, server, s)                         \
  {{SMTPCODE_ENHANCED_CODE, {class, subject, detail}}, #server, s},
#include "servers.def"
};

static size_t count_of(const struct row *row)
{
  struct server_sends sent;
  size_t count = 0;
  for (size_t next = 0; server_sends(&row->code, &next, &sent);)
    count += strcmp(sent.text, row->text) == 0;
  return count;
}

static void test_found(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(rows); i++)
    if (count_of(&rows[i]) != 1)
      fault("found %zu times: %s", count_of(&rows[i]), rows[i].text);
  assert_no_fault();
}

static void test_texts(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(rows); i++)
    if (style_fault(rows[i].text) || !is_sentences(rows[i].text))
      fault("%s", rows[i].text);
  assert_no_fault();
}

static size_t row_of(const char *code, const char *server)
{
  char written[SMTPCODE_CODE_SIZE];
  size_t i = 0;
  for (; i < LENGTH(rows); i++) {
    smtpcode_code_write(&rows[i].code, written);
    if (strcmp(written, code) == 0 && strcmp(rows[i].server, server) == 0)
      break;
  }
  return i;
}

static bool part_of_name(char c)
{
  return isalnum((unsigned char)c) || c == '_';
}

static bool names(const char *text, const char *setting)
{
  size_t length = strlen(setting);
  for (const char *at = text; (at = strstr(at, setting)) != NULL; at++)
    if ((at == text || !part_of_name(at[-1])) && !part_of_name(at[length]))
      return true;
  return false;
}

/* Most names of settings have an underscore, and no other words have. */
static size_t settings_in(const char *text)
{
  size_t count = 0;
  while (*text) {
    size_t length = 0;
    while (part_of_name(text[length]))
      length++;
    count += length && memchr(text, '_', length) && islower(*text) != 0;
    text += length ? length : 1;
  }
  return count;
}

static void check_setting(const char *code, const char *server,
                          const char *setting, const char *value)
{
  size_t i = row_of(code, server), length = strlen(setting);
  if (i == LENGTH(rows))
    fault("no row %s of %s", code, server);
  else if (!names(rows[i].text, setting))
    fault("%s of %s does not name %s", code, server, setting);
  else if (length > 5 && strcmp(setting + length - 5, "_code") == 0 &&
           rows[i].code.kind == SMTPCODE_REPLY_CODE && strcmp(value, code) != 0)
    fault("by default %s is %s, not %s", setting, value, code);
}

static bool read_setting(FILE *file, char *line, int size, char *fields[5])
{
  do
    if (!fgets(line, size, file))
      return false;
  while (*line == '#');
  line[strcspn(line, "\n")] = '\0';
  for (int i = 0; i < 5; i++) {
    fields[i] = line;
    line += strcspn(line, "\t");
    assert_true((*line == '\t') == (i < 4));
    if (*line)
      *line++ = '\0';
    assert_true(*fields[i]);
  }
  return true;
}

/* A default that is a reply code is that of the row which names the setting. */
static void test_settings(void **state)
{
  (void)state;
  char line[512], *fields[5];
  size_t noted = 0, named = 0;
  FILE *file = fopen(SETTINGS, "r");
  assert_non_null(file);
  while (read_setting(file, line, sizeof(line), fields)) {
    check_setting(fields[0], fields[1], fields[2], fields[3]);
    noted += settings_in(fields[2]);
  }
  fclose(file);
  for (size_t i = 0; i < LENGTH(rows); i++)
    named += settings_in(rows[i].text);
  if (named != noted)
    fault("%zu settings are named, %zu are noted down", named, noted);
  assert_true(noted > 100);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every row is found by its code, once", test_found);
  suite_add(&suite, "The rows are sentences", test_texts);
  suite_add(&suite, "Every setting was noted down with its default",
            test_settings);
  return suite_run(&suite, "servers");
}
