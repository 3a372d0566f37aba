/* SPDX-License-Identifier: MIT
 *
 * Each renderer, with all that it can print: what a terminal gets holds nothing
 * that could harm it, JSON is JSON, and all of it is UTF-8.
 */
#include "fuzz.h"

#include "harm.h"
#include "json-reader.h"
#include "put.h"
#include "render.h"
#include "scan.h"

#include <string.h>

static char output[1 << 20];
static size_t used;

static bool keep(int descriptor, const char *text, size_t length)
{
  (void)descriptor;
  MUST(length <= sizeof(output) - used);
  memcpy(output + used, text, length);
  used += length;
  return true;
}

static void check_output(struct page *page)
{
  const struct harmless but = {.colours = page->colour,
                               .tabs = page->format == FORMAT_TSV};
  put_end(page);
  MUST(!page->failed && used < sizeof(output));
  output[used] = '\0';
  MUST(!harm_in(output, used, but));
  for (size_t i = 0; page->format == FORMAT_JSON && i < used;) {
    size_t line = strcspn(output + i, "\n");
    MUST(reader_valid(output + i, line));
    i += line + 1;
  }
  page->answers = used = 0;
}

/* As it comes in a scan, each as often as there are octets. */
static void put_scan(struct page *page, const struct smtpcode_reply *reply,
                     const char *text, size_t size)
{
  size_t times = size % 100 + 1;
  static struct smtpcode_scan scan;
  static struct smtpcode_row counted;
  smtpcode_scan_begin(&scan);
  for (size_t i = 0; i < times; i++)
    smtpcode_scan_reply(&scan, reply, text, size, ++scan.totals.lines);
  size_t rows = smtpcode_scan_end(&scan);
  for (size_t i = 0; i < rows; i++) {
    smtpcode_explain_row(smtpcode_scan_count(&scan, i), page->language,
                         &counted);
    render_row(page, &counted);
  }
  scan.totals.folded = times % 2;
  render_totals(page, &scan.totals);
}

/* The reply's codes against others. */
static void put_comparison(struct page *page,
                           const struct smtpcode_reply *reply, int other)
{
  static struct smtpcode_explanation codes[3];
  static struct smtpcode_comparison comparison;
  const struct smtpcode_code more = {SMTPCODE_ENHANCED_CODE,
                                     {4, other % 8, other}};
  size_t count = 0;
  if (reply->has_code)
    smtpcode_explain(&reply->code, page->language, &codes[count++]);
  if (reply->has_enhanced)
    smtpcode_explain(&reply->enhanced, page->language, &codes[count++]);
  smtpcode_explain(&more, page->language, &codes[count++]);
  for (size_t i = 0; i < count; i++) {
    render_explanation(page, &codes[i]);
    render_entry(page, &codes[i], i ? "" : "no");
  }
  if (smtpcode_compare(codes, count, &comparison))
    render_comparison(page, &comparison);
}

static void put_meaning(struct page *page, size_t number)
{
  struct smtpcode_meaning meaning;
  if (smtpcode_meaning_at(number, &meaning)) {
    render_meaning(page, &meaning, meaning.codes[0]);
    render_quote(page, meaning.fix);
  }
  if (number < 8)
    render_provider(page, smtpcode_provider_name(number),
                    smtpcode_provider_title(number));
}

static void put_reply(struct page *page, const struct smtpcode_reply *reply,
                      const char *text, size_t size)
{
  static struct smtpcode_finding answer;
  const struct smtpcode_known known = {page->language, -1, "",
                                       SMTPCODE_CONTEXT_UNKNOWN};
  unsigned char other = (unsigned char)text[size - 1];
  smtpcode_explain_reply(reply, text, size, &known, &answer);
  const struct given given = {text, size, other, other % 2 == 0};
  page->full = other % 3 == 0;
  render_finding(page, &answer, &given);
  check_output(page);
  put_scan(page, reply, text, size);
  check_output(page);
  put_comparison(page, reply, other);
  put_meaning(page, other);
  check_output(page);
  if (page->format == FORMAT_TEXT)
    render_annotation(page, &answer);
  check_output(page);
}

/* The length and some octets choose how to print. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct page page;
  const char *text = (const char *)data;
  char operand[64] = "";
  struct smtpcode_reply reply;
  if (size == 0)
    return 0;
  page.write = keep;
  page.format = size % FORMATS;
  page.colour = page.format == FORMAT_TEXT && size / FORMATS % 2;
  page.brief = size / FORMATS % 3 == 0;
  page.safe = true;
  page.language = data[size / 2] % 13;
  page.width = data[size / 3] < 40 ? 0 : data[size / 3];
  if (smtpcode_reply_read(text, size, &reply))
    put_reply(&page, &reply, text, size);
  memcpy(operand, text, size < sizeof(operand) ? size : sizeof(operand) - 1);
  render_silence(&page, text, size, 1);
  render_problem(&page, operand, "wrong");
  check_output(&page);
  return 0;
}
