/* SPDX-License-Identifier: MIT
 *
 * smtpcode search: the codes whose texts hold every word, best first.
 */
#include "search.h"

/* The meanings that hold every word, with their first codes. */
static size_t put_meanings(struct run *run)
{
  const struct options *options = run->options;
  size_t found[SMTPCODE_MEANINGS_MOST];
  size_t count =
      smtpcode_search_meanings((const char *const *)options->operands,
                               options->count, found, SMTPCODE_MEANINGS_MOST);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_meaning meaning;
    smtpcode_meaning_at(found[i], &meaning);
    render_meaning(&run->page, &meaning, meaning.codes[0]);
  }
  return count;
}

enum status search_run(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_code found[SMTPCODE_ITEMS];
  if (options->count == 0) {
    return complain(run, NOTICE_NOTHING_TO_SEARCH, NULL, NULL);
  }
  size_t count =
      smtpcode_search((const char *const *)options->operands, options->count,
                      run->page.language, found, SMTPCODE_ITEMS);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_explanation explanation;
    smtpcode_explain(&found[i], run->page.language, &explanation);
    render_entry(&run->page, &explanation, "");
  }
  if (count + put_meanings(run) > 0)
    return STATUS_FOUND;
  complain(run, NOTICE_NOTHING_FOUND, NULL, NULL);
  return STATUS_UNKNOWN;
}
