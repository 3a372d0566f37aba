/* SPDX-License-Identifier: MIT
 *
 * When common servers send a code: every row is found by its code, which a
 * search in halves can do only if the rows ascend, and once.
 */
#include "catalog.h"
#include "suite.h"
#include "text.h"

#include <string.h>

struct row {
  struct smtpcode_code code;
  const char *text;
};

static const struct row rows[] = {
#define SERVER(...)
#define SENT(code, server, s)                                                  \
  {{SMTPCODE_REPLY, {(code) / 100, (code) / 10 % 10, (code) % 10}}, s},
#define SENT_STATUS(class, subject, detail, server, s)                         \
  {{SMTPCODE_STATUS, {class, subject, detail}}, s},
#include "servers.def"
};

static size_t count_of(const struct row *row)
{
  struct catalog_sent sent;
  size_t count = 0;
  for (size_t place = 0; catalog_sent(&row->code, &place, &sent);)
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

/* A row stands for a code that the tables have, in a class that makes sense. */
static void test_codes(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(rows); i++) {
    const struct catalog_row *row = catalog_row(&rows[i].code);
    int class = rows[i].code.part[0];
    if (!row ||
        (rows[i].code.kind == SMTPCODE_STATUS && !(row->classes >> class & 1)))
      fault("no such code: %s", rows[i].text);
  }
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

int main(void)
{
  static struct suite suite;
  suite_add(&suite, "Every row is found by its code, once", test_found);
  suite_add(&suite, "Every row has a code of the tables", test_codes);
  suite_add(&suite, "The rows are sentences", test_texts);
  return suite_run(&suite, "servers");
}
