/* SPDX-License-Identifier: MIT
 *
 * The differences of some codes: which there are, and what each code says.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

static struct smtpcode_explanation codes[SMTPCODE_COMPARE_MOST];
static struct smtpcode_comparison comparison;

static void compare(const char *texts)
{
  size_t count = explain_all(texts, codes, SMTPCODE_COMPARE_MOST);
  memset(&comparison, '!', sizeof(comparison));
  assert_true(smtpcode_compare(codes, count, &comparison));
}

struct difference {
  const char *name, *codes, *keys; /* of the differences, in order */
};

static const struct difference differences[] = {
    {"Two codes may differ in all", "450 502",
     "class category refuses actor commands"},
    {"A shared class is no difference", "450 421", "category refuses commands"},
    {"A shared category is no difference", "450 550", "class actor commands"},
    {"Two codes may differ in what they refuse only", "500 501", "refuses"},
    {"Two codes may differ in nothing", "211 214", ""},
    {"One code that differs is enough", "211 214 221", "category commands"},
};

static void test_difference(void **state)
{
  const struct difference *row = *state;
  char keys[128] = "";
  compare(row->codes);
  for (size_t i = 0; i < comparison.difference_count; i++) {
    strcat(keys, i > 0 ? " " : "");
    strcat(keys, comparison.differences[i].key);
  }
  assert_string_equal(keys, row->keys);
}

struct saying {
  const char *name, *codes;
  enum smtpcode_difference_name difference;
  const char *says[3];
};

static const struct saying sayings[] = {
    {"The class says how long it lasts",
     "450 550",
     SMTPCODE_DIFFERENCE_CLASS,
     {"temporary", "permanent"}},
    {"The class of a success says so",
     "250 354",
     SMTPCODE_DIFFERENCE_CLASS,
     {"success", "3xx Positive Intermediate"}},
    {"The class of no SMTP reply says so",
     "111 421",
     SMTPCODE_DIFFERENCE_CLASS,
     {"outside SMTP", "temporary"}},
    {"The category has its digit and name",
     "450 502",
     SMTPCODE_DIFFERENCE_CATEGORY,
     {"x5z Mail system", "x0z Syntax"}},
    {"A digit outside the grammar has no category",
     "450 471",
     SMTPCODE_DIFFERENCE_CATEGORY,
     {"x5z", "no category"}},
    {"What is refused is named",
     "421 450",
     SMTPCODE_DIFFERENCE_REFUSES,
     {"session", "mailbox"}},
    {"Who acts is named",
     "450 502",
     SMTPCODE_DIFFERENCE_ACTOR,
     {"nobody", "software"}},
    {"Only the commands that the other lacks are named",
     "450 451",
     SMTPCODE_DIFFERENCE_COMMANDS,
     {"only what another can answer", "alone can answer BURL"}},
    {"All commands are any command",
     "421 450",
     SMTPCODE_DIFFERENCE_COMMANDS,
     {"any command", "only what another can answer"}},
    {"A code that no server sends answers none",
     "200 250",
     SMTPCODE_DIFFERENCE_COMMANDS,
     {"no command", "RCPT"}},
    {"Commands are told apart among three",
     "221 235 211",
     SMTPCODE_DIFFERENCE_COMMANDS,
     {"QUIT", "AUTH", "HELP"}},
};

static void test_saying(void **state)
{
  const struct saying *row = *state;
  size_t at = 0;
  compare(row->codes);
  while (at < comparison.difference_count &&
         comparison.differences[at].name != row->difference)
    at++;
  assert_true(at < comparison.difference_count);
  for (size_t i = 0; i < comparison.count; i++)
    if (!holds(comparison.differences[at].says[i], row->says[i]))
      fault("%s says '%s', not '%s'", codes[i].name,
            comparison.differences[at].says[i], row->says[i]);
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, differences, test_difference);
  SUITE_ROWS(&suite, sayings, test_saying);
  return suite_run(&suite, "differences");
}
