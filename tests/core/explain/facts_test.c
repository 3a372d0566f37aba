/* SPDX-License-Identifier: MIT
 *
 * Facts about reply codes that do not come from data/: a table made by hand
 * from the RFCs, and words that the texts of some codes must have.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define REPLIES TESTS_DATA "/replies.tsv"

static void append(char *whole, size_t size, const char *text)
{
  size_t used = strlen(whole);
  assert_true(used + strlen(text) + 2 < size);
  strcpy(whole + used, text);
  strcat(whole, " ");
}

/* All that an explanation says, in one text. */
static void all_of(const struct smtpcode_explanation *explanation, char *whole,
                   size_t size)
{
  *whole = '\0';
  append(whole, size, explanation->heading);
  append(whole, size, explanation->gist);
  append(whole, size, explanation->send);
  for (int i = 0; i < SMTPCODE_FIELDS; i++) {
    const struct smtpcode_field *field = &explanation->field[i];
    append(whole, size, field->text);
    for (size_t k = 0; k < field->count; k++)
      append(whole, size, field->items[k].name);
  }
}

struct saying {
  const char *name, *code;
  const char *words[9];
};

static const struct saying sayings[] = {
    {"421 closes the channel, at any time",
     "421",
     {"closes", "channel", "greeting", "any command", "unasked", "RFC 5321"}},
    {"421 comes of load, upkeep and limits",
     "421",
     {"overload", "maintenance", "shutting down", "rate limit", "greylist"}},
    {"421 asks to retry, then to look at the server",
     "421",
     {"tries again later", "state", "load", "disk"}},
    {"450 means a mailbox that cannot take mail now",
     "450",
     {"not taken", "unavailable", "locked", "busy", "policy", "greylist"}},
    {"450 passes after minutes, or somebody is asked",
     "450",
     {"minutes", "retries", "second attempt", "full", "disabled"}},
    {"502 is a known command that is not there",
     "502",
     {"known to the specification", "does not implement", "VRFY", "EXPN",
      "TURN", "security", "spam"}},
    {"502 asks for another way", "502", {"another way", "reply to EHLO"}},
    {"503 is a wrong order",
     "503",
     {"EHLO", "MAIL FROM", "RCPT TO", "DATA", "order", "MAIL before EHLO",
      "DATA came before"}},
    {"503 is cured by order or RSET", "503", {"follow the order", "RSET"}},
    {"503 also comes for missing AUTH", "503", {"AUTH", "530"}},
    {"530 asks for a login before mail commands",
     "530",
     {"authenticate", "before it takes mail commands", "587", "AUTH"}},
    {"530 is cured in the client",
     "530",
     {"log in", "client", "user name", "password", "method"}},
    {"530 also asks for STARTTLS", "530", {"RFC 3207", "STARTTLS"}},
    {"552 after RCPT is another thing",
     "552",
     {"RCPT TO", "too many recipients", "temporary", "452",
      "section 4.5.3.1.10"}},
    {"554 may be the greeting",
     "554",
     {"greeting", "whole session", "final dot", "no recipient"}},
    {"450, 451 and 421 may be greylisting: 451", "451", {"greylist", "421"}},
    {"550 has three causes", "550", {"5.1.1", "5.7.", "relay", "policy"}},
    {"550 gives the advice opposite to 450", "550", {"do not resend"}},
    {"500 is not 502", "500", {"502", "recognize"}},
    {"502 is not 500", "502", {"500"}},
    {"521 is not 554, nor 556", "521", {"554", "556", "never"}},
    {"535 is not 530, nor 454", "535", {"530", "454", "password"}},
    {"534 is not 535", "534", {"535", "mechanism"}},
    {"252 confirms nothing", "252", {"confirms nothing", "not proved|proved"}},
    {"251 may give an address away", "251", {"gives the new address away"}},
    {"551 may give an address away", "551", {"strangers"}},
    {"511 has lost the dots of 5.1.1", "511", {"5.1.1", "lost its dots"}},
    {"571 has lost the dots of 5.7.1", "571", {"5.7.1", "lost its dots"}},
    {"471 is outside the grammar", "471", {"outside the grammar"}},
};

/* One of some words with bars between. */
static bool mentions_one(const char *text, const char *words)
{
  char word[64];
  for (; *words; words += *words == '|') {
    size_t length = strcspn(words, "|");
    snprintf(word, sizeof(word), "%.*s", (int)length, words);
    if (mentions(text, word))
      return true;
    words += length;
  }
  return false;
}

static void test_saying(void **state)
{
  const struct saying *row = *state;
  static char whole[8192];
  struct smtpcode_explanation explanation;
  explain(row->code, &explanation);
  all_of(&explanation, whole, sizeof(whole));
  assert_non_null(row->words[0]);
  for (size_t i = 0; i < LENGTH(row->words) && row->words[i]; i++)
    if (!mentions_one(whole, row->words[i]))
      fault("%s does not say '%s'", row->code, row->words[i]);
  assert_no_fault();
}

/* Words with blanks between are the commands that a code answers by its RFC. */
static void check_commands(const struct smtpcode_explanation *explanation,
                           const char *commands)
{
  unsigned long bits = 0, all = 0;
  char name[32];
  for (int i = 0; smtpcode_command_name(i); i++)
    all |= 1ul << i;
  if (strcmp(commands, "any") == 0)
    bits = all;
  else if (strcmp(commands, "-") != 0)
    for (int used = 0; sscanf(commands, "%31s%n", name, &used) == 1;
         commands += used) {
      int number = smtpcode_command(name);
      if (number < 0)
        fault("no command %s", name);
      else
        bits |= 1ul << number;
    }
  if (bits & ~explanation->commands)
    fault("%s lacks a command that it answers", explanation->name);
  if (explanation->standing == SMTPCODE_STANDING_STANDARD &&
      explanation->commands & ~bits)
    fault("%s has a command that no RFC gives it", explanation->name);
}

/* A source is a document, or a document and its section. */
static bool cites(const struct smtpcode_explanation *explanation,
                  const char *source)
{
  const struct smtpcode_field *field =
      &explanation->field[SMTPCODE_FIELD_SOURCES];
  size_t length = strlen(source);
  for (size_t i = 0; i < field->count; i++) {
    const char *name = field->items[i].name;
    if (strncmp(name, source, length) == 0 && strchr(",", name[length]))
      return true;
  }
  return false;
}

static void check_sources(const struct smtpcode_explanation *explanation,
                          char *sources)
{
  for (char *source = strtok(sources, ";"); source; source = strtok(NULL, ";"))
    if (strcmp(source, "-") != 0 &&
        !cites(explanation, source + strspn(source, " ")))
      fault("%s does not cite %s", explanation->name, source);
}

static void check_row(const char *code, const char *standing,
                      const char *commands, char *sources)
{
  struct smtpcode_explanation explanation;
  explain(code, &explanation);
  if (!explanation.known)
    fault("%s is in no table", code);
  if (strcmp(smtpcode_standing_name(explanation.standing), standing) != 0)
    fault("%s is not %s", code, standing);
  if (strcmp(explanation.field[SMTPCODE_FIELD_STANDING].value, standing) != 0)
    fault("%s does not say that it is %s", code, standing);
  if (explanation.registered == (strcmp(standing, "in-no-rfc") == 0))
    fault("%s: is it registered?", code);
  check_commands(&explanation, commands);
  check_sources(&explanation, sources);
}

/* Every row of the table, and no code beside them without a document. */
static void test_table(void **state)
{
  (void)state;
  FILE *stream = fopen(REPLIES, "r");
  char line[256], code[8], standing[16], commands[128], sources[96];
  size_t rows = 0, count;
  assert_non_null(stream);
  assert_non_null(fgets(line, sizeof(line), stream));
  assert_string_equal(line, "code\tstanding\tcommands\tsources\n");
  for (; fgets(line, sizeof(line), stream); rows++) {
    if (sscanf(line, "%7[^\t]\t%15[^\t]\t%127[^\t]\t%95[^\t\n]", code, standing,
               commands, sources) != 4)
      fail_msg("not a row of four fields: %s", line);
    check_row(code, standing, commands, sources);
  }
  fclose(stream);
  assert_no_fault();
  every_code(&count);
  assert_int_equal(rows, count);
}

/* Both RFCs that define 530 except these commands from it. */
static void test_never(void **state)
{
  (void)state;
  struct smtpcode_explanation explanation;
  explain("530", &explanation);
  const char *const never[] = {"CONNECTION", "EHLO", "NOOP", "QUIT"};
  for (size_t i = 0; i < LENGTH(never); i++)
    assert_false(explanation.commands >> smtpcode_command(never[i]) & 1);
}

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "The table made by hand agrees with the library",
            test_table);
  suite_add(&suite, "530 does not answer what the RFCs except", test_never);
  SUITE_ROWS(&suite, sayings, test_saying);
  return suite_run(&suite, "facts about reply codes");
}
