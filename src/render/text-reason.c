/* SPDX-License-Identifier: MIT
 *
 * What replies can be about, for people.
 */
#include "headings.h"
#include "text.h"

/* A label, and one or several texts behind it, separated by semicolons. */
static void begin(struct paragraph *paragraph, enum heading label)
{
  paragraph_add(paragraph, STYLE_BOLD,
                heading(paragraph->page->language, label));
  paragraph_glue(paragraph, ':');
  paragraph->indent = 2;
}

static void put_part(struct page *page, enum heading label, const char *first,
                     const char *text)
{
  struct paragraph paragraph = {.page = page};
  if (!*text)
    return;
  begin(&paragraph, label);
  if (*first) {
    paragraph_add(&paragraph, STYLE_PLAIN, first);
    paragraph_glue(&paragraph, '.');
  }
  paragraph_add(&paragraph, STYLE_PLAIN, text);
  paragraph_end(&paragraph);
}

static void put_codes(struct page *page,
                      const struct smtpcode_reason_explanation *reason)
{
  struct paragraph paragraph = {.page = page};
  if (reason->code_count == 0)
    return;
  begin(&paragraph, HEADING_CODES);
  for (size_t i = 0; i < reason->code_count; i++) {
    paragraph_add(&paragraph, STYLE_PLAIN, reason->codes[i]);
    if (i + 1 < reason->code_count)
      paragraph_glue(&paragraph, ';');
  }
  paragraph_end(&paragraph);
}

static void put_providers(struct page *page,
                          const struct smtpcode_reason_explanation *reason)
{
  struct paragraph paragraph = {.page = page};
  if (reason->provider_count == 0)
    return;
  begin(&paragraph, HEADING_PROVIDERS);
  for (size_t i = 0; i < reason->provider_count; i++) {
    paragraph_add(&paragraph, STYLE_PLAIN, reason->providers[i]);
    if (i + 1 < reason->provider_count)
      paragraph_glue(&paragraph, ';');
  }
  paragraph_end(&paragraph);
}

/* After a reply of a class. */
static void put_verdict(struct page *page, const char *class,
                        const struct smtpcode_verdict *verdict)
{
  struct paragraph paragraph = {.page = page, .indent = 2};
  const char *sentences[3];
  smtpcode_verdict_sentences(verdict, page->language, sentences);
  paragraph_add(&paragraph, STYLE_BOLD, class);
  paragraph_glue(&paragraph, ':');
  for (size_t i = 0; i < 3; i++)
    paragraph_add(&paragraph, STYLE_PLAIN, sentences[i]);
  paragraph_end(&paragraph);
}

void text_reason(struct page *page,
                 const struct smtpcode_reason_explanation *reason)
{
  struct paragraph paragraph = {.page = page};
  text_begin(page);
  paragraph_add(&paragraph, STYLE_BOLD, reason->name);
  paragraph_glue(&paragraph, ':');
  paragraph_add(&paragraph, STYLE_BOLD, reason->title);
  paragraph_end(&paragraph);
  if (reason->verdict.retry == SMTPCODE_RETRY_NOT_NEEDED) {
    text_verdict(page, &reason->verdict);
  } else {
    put_verdict(page, "4yz", &reason->waiting_verdict);
    put_verdict(page, "5yz", &reason->verdict);
  }
  put(page, "\n");
  put_part(page, HEADING_MEANING, "", reason->meaning);
  put_part(page, HEADING_FIX, "", reason->fix);
  put_part(page, HEADING_WAITING, "", reason->waiting);
  put_part(page, HEADING_ADVICE_SEND, reason->reply, reason->send);
  put_codes(page, reason);
  put_providers(page, reason);
}

void text_reason_entry(struct page *page,
                       const struct smtpcode_reason_explanation *reason)
{
  text_provider(page, reason->name, reason->title);
}
