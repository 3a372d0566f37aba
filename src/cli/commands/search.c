/* SPDX-License-Identifier: MIT
 *
 * smtpcode search: the codes, reasons and meanings whose texts hold every word,
 * and where they do.
 */
#include "search.h"

/* What is searched for. */
static const char *const *words_of(const struct run *run)
{
  return (const char *const *)run->options->operands;
}

static size_t put_codes(struct run *run)
{
  const size_t words = run->options->count;
  const int language = run->page.language;
  struct smtpcode_code found[SMTPCODE_ITEMS];
  size_t count =
      smtpcode_search(words_of(run), words, language, found, SMTPCODE_ITEMS);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_explanation explanation;
    char quote[SMTPCODE_QUOTE_SIZE];
    smtpcode_explain(&found[i], language, &explanation);
    render_entry(&run->page, &explanation, "");
    smtpcode_quote_code(words_of(run), words, language, &found[i], quote,
                        sizeof(quote));
    render_quote(&run->page, quote);
  }
  return count;
}

static size_t put_reasons(struct run *run)
{
  const size_t words = run->options->count;
  const int language = run->page.language;
  enum smtpcode_reason found[SMTPCODE_ITEMS];
  size_t count = smtpcode_search_reasons(words_of(run), words, language, found,
                                         SMTPCODE_ITEMS);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_reason_explanation explanation;
    char quote[SMTPCODE_QUOTE_SIZE];
    smtpcode_explain_reason(found[i], language, &explanation);
    render_reason_entry(&run->page, &explanation);
    smtpcode_quote_reason(words_of(run), words, language, found[i], quote,
                          sizeof(quote));
    render_quote(&run->page, quote);
  }
  return count;
}

/* The meanings, with their first codes. */
static size_t put_meanings(struct run *run)
{
  const size_t words = run->options->count;
  size_t found[SMTPCODE_MEANINGS_MOST];
  size_t count = smtpcode_search_meanings(words_of(run), words, found,
                                          SMTPCODE_MEANINGS_MOST);
  for (size_t i = 0; i < count; i++) {
    struct smtpcode_meaning meaning;
    char quote[SMTPCODE_QUOTE_SIZE];
    smtpcode_meaning_at(found[i], &meaning);
    render_meaning(&run->page, &meaning, meaning.codes[0]);
    smtpcode_quote_meaning(words_of(run), words, found[i], quote,
                           sizeof(quote));
    render_quote(&run->page, quote);
  }
  return count;
}

enum status search_run(struct run *run)
{
  if (run->options->count == 0)
    return complain(run, NOTICE_NOTHING_TO_SEARCH, NULL, NULL);
  size_t count = put_codes(run);
  count += put_reasons(run);
  count += put_meanings(run);
  if (count > 0)
    return STATUS_FOUND;
  complain(run, NOTICE_NOTHING_FOUND, NULL, NULL);
  return STATUS_UNKNOWN;
}
