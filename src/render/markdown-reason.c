/* SPDX-License-Identifier: MIT
 *
 * What replies can be about, as Markdown.
 */
#include "headings.h"
#include "markdown.h"

static void put_label(struct page *page, enum heading label)
{
  markdown_label(page, heading(page->language, label));
}

/* After a reply of a class. */
static void put_verdict(struct page *page, const char *class,
                        const struct smtpcode_verdict *verdict)
{
  markdown_label(page, class);
  markdown_verdict(page, "", verdict);
  put(page, "\n");
}

static void put_part(struct page *page, enum heading label, const char *first,
                     const char *text)
{
  if (!*text)
    return;
  put_label(page, label);
  put(page, first);
  put(page, *first ? ". " : "");
  markdown_text(page, text);
  put(page, "\n");
}

void markdown_reason(struct page *page,
                     const struct smtpcode_reason_explanation *reason)
{
  put(page, page->answers > 0 ? "\n" : "");
  put(page, "## ");
  put(page, reason->name);
  put(page, ": ");
  markdown_text(page, reason->title);
  put(page, "\n\n");
  if (reason->verdict.retry == SMTPCODE_RETRY_NOT_NEEDED) {
    markdown_verdict(page, "", &reason->verdict);
    put(page, "\n\n");
  } else {
    put_verdict(page, "4yz", &reason->waiting_verdict);
    put_verdict(page, "5yz", &reason->verdict);
  }
  put_part(page, HEADING_MEANING, "", reason->meaning);
  put_part(page, HEADING_FIX, "", reason->fix);
  put_part(page, HEADING_WAITING, "", reason->waiting);
  put_part(page, HEADING_ADVICE_SEND, reason->reply, reason->send);
  for (size_t i = 0; i < reason->code_count; i++) {
    if (i == 0)
      put_label(page, HEADING_CODES);
    put(page, reason->codes[i]);
    put(page, i + 1 < reason->code_count ? "; " : "\n");
  }
  for (size_t i = 0; i < reason->provider_count; i++) {
    if (i == 0)
      put_label(page, HEADING_PROVIDERS);
    markdown_text(page, reason->providers[i]);
    put(page, i + 1 < reason->provider_count ? "; " : "\n");
  }
}

void markdown_reason_entry(struct page *page,
                           const struct smtpcode_reason_explanation *reason)
{
  markdown_provider(page, reason->name, reason->title);
}
