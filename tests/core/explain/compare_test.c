/* SPDX-License-Identifier: MIT
 *
 * smtpcode_compare: the title, the summary, the fields and the sources of
 * some codes.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

#define MOST (SMTPCODE_COMPARE_MOST + 1)

static struct smtpcode_explanation codes[MOST];
static struct smtpcode_comparison comparison;

struct row {
  const char *name, *codes;
  bool good;
};

static const struct row rows[] = {
    {"No code is no comparison", "", false},
    {"One code is no comparison", "450", false},
    {"Two codes are compared", "450 502", true},
    {"Three codes are compared", "450 451 421", true},
    {"Eight codes are compared", "211 220 250 354 421 450 502 550", true},
    {"Nine codes are too many", "211 220 250 354 421 450 502 550 554", false},
    {"A code is not compared with itself", "450 450", false},
    {"A code is not compared with itself among others", "450 502 450", false},
    {"The last code may be the one that comes twice", "421 450 502 502", false},
    {"A code in no table is compared", "450 457", true},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  size_t count = explain_all(row->codes, codes, MOST);
  assert_int_equal(smtpcode_compare(codes, count, &comparison), row->good);
  if (!row->good)
    return;
  assert_int_equal(comparison.count, count);
  assert_ptr_equal(comparison.codes, codes);
}

static void compare(const char *texts)
{
  size_t count = explain_all(texts, codes, MOST);
  memset(&comparison, '!', sizeof(comparison));
  assert_true(smtpcode_compare(codes, count, &comparison));
}

struct text {
  const char *name, *codes, *title, *summary;
};

/* The forms are fixed; titles and gists are those of data/. */
static const struct text texts[] = {
    {"Two classes are contrasted", "450 502",
     "SMTP 450 Mailbox Unavailable vs 502 Command Not Implemented",
     "450 Mailbox Unavailable is a 4xx Transient Negative code, while 502 "
     "Command Not Implemented is a 5xx Permanent Negative code. 450 says that "
     "the mailbox cannot take mail at the moment. In contrast, 502 says that "
     "the server knows the command but does not carry it out."},
    {"The order of the codes is kept", "502 450",
     "SMTP 502 Command Not Implemented vs 450 Mailbox Unavailable",
     "502 Command Not Implemented is a 5xx Permanent Negative code, while 450 "
     "Mailbox Unavailable is a 4xx Transient Negative code. 502 says that the "
     "server knows the command but does not carry it out. In contrast, 450 "
     "says that the mailbox cannot take mail at the moment."},
    {"A shared class is said first", "421 450",
     "SMTP 421 Service Not Available vs 450 Mailbox Unavailable",
     "Both 421 Service Not Available and 450 Mailbox Unavailable belong to the "
     "4xx Transient Negative class. 421 ends the session: the service is not "
     "available now and the server closes the channel. Meanwhile, 450 says "
     "that the mailbox cannot take mail at the moment."},
    {"A class shared by three is said once", "211 214 221",
     "SMTP 211 System Status or Help Reply vs 214 Help Message vs 221 Service "
     "Closing Transmission Channel",
     "All of them belong to the 2xx Positive Completion class. 211 answers "
     "HELP with the state of the system or with help, for a person to read. "
     "214 answers HELP with an explanation that is meant for a person. 221 "
     "answers QUIT: the session ends as the client asked, which is a success."},
    {"Three codes of several classes are said in turn", "354 450 502",
     "SMTP 354 Start Mail Input vs 450 Mailbox Unavailable vs 502 Command Not "
     "Implemented",
     "354 Start Mail Input is a 3xx Positive Intermediate code. 354 asks for "
     "the message itself, which ends with a line that holds a single dot. 450 "
     "Mailbox Unavailable is a 4xx Transient Negative code. 450 says that the "
     "mailbox cannot take mail at the moment. 502 Command Not Implemented is a "
     "5xx Permanent Negative code. 502 says that the server knows the command "
     "but does not carry it out."},
};

static void test_text(void **state)
{
  const struct text *row = *state;
  compare(row->codes);
  assert_string_equal(comparison.title, row->title);
  assert_string_equal(comparison.summary, row->summary);
}

struct shown {
  const char *name, *codes, *keys; /* of the fields that are compared */
};

static const struct shown showns[] = {
    {"Fields that say what to do are compared", "450 502",
     "class retry actor description when fix commands"},
    {"A field that a code lacks is not", "450 5.1.1",
     "class retry actor description when fix"},
    {"Nor if it is the first that lacks it", "5.1.1 450",
     "class retry actor description when fix"},
};

static void test_shown(void **state)
{
  const struct shown *row = *state;
  char keys[256] = "";
  compare(row->codes);
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++) {
    if (!comparison.shown[i])
      continue;
    strcat(strcat(keys, *keys ? " " : ""), codes[0].field[i].key);
    for (size_t k = 0; k < comparison.count; k++)
      assert_true(*codes[k].field[i].text != '\0');
  }
  assert_string_equal(keys, row->keys);
}

static void test_sources(void **state)
{
  (void)state;
  compare("250 251 252 550 552 553 554 451");
  for (size_t i = 0; i < comparison.source_count; i++)
    for (size_t k = 0; k < i; k++)
      assert_string_not_equal(comparison.sources[i]->name,
                              comparison.sources[k]->name);
  for (size_t i = 0; i < comparison.count; i++) {
    const struct smtpcode_field *field =
        &codes[i].field[SMTPCODE_FIELD_SOURCES];
    for (size_t k = 0; k < field->count; k++) {
      size_t at = 0;
      while (at < comparison.source_count &&
             strcmp(comparison.sources[at]->name, field->items[k].name) != 0)
        at++;
      assert_true(at < comparison.source_count);
    }
  }
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, texts, test_text);
  SUITE_ROWS(&suite, showns, test_shown);
  suite_add(&suite, "Every source is named, each once", test_sources);
  return suite_run(&suite, "smtpcode_compare");
}
