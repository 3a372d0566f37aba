/* SPDX-License-Identifier: MIT
 *
 * Each renderer: what a terminal gets has no control but line ends and colour,
 * JSON is JSON, and all of it is UTF-8.
 */
#include "fuzz.h"

#include "json-reader.h"
#include "put.h"

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

/* The octets of a colour's sequence that begins a text; 0 if none does. */
static size_t colour_at(const char *text, size_t length)
{
  size_t i = 2;
  if (length < 3 || text[0] != '\033' || text[1] != '[')
    return 0;
  while (i < length && ((text[i] >= '0' && text[i] <= '9') || text[i] == ';'))
    i++;
  return i < length && text[i] == 'm' ? i + 1 : 0;
}

static void check_output(const struct page *page)
{
  for (size_t i = 0; i < used;) {
    size_t colour = page->colour ? colour_at(output + i, used - i) : 0;
    size_t octets = colour ? colour : reader_utf8(output + i, used - i);
    unsigned char c = (unsigned char)output[i];
    MUST(octets > 0);
    MUST(colour || (c >= ' ' && c != 0x7f) || c == '\n' ||
         (c == '\t' && page->format == FORMAT_TSV));
    bool direction = octets == 3 && c == 0xe2 && output[i + 1] == '\x80' &&
                     (unsigned char)output[i + 2] >= 0xaa &&
                     (unsigned char)output[i + 2] <= 0xae;
    MUST(!direction &&
         !(octets == 2 && c == 0xc2 && (unsigned char)output[i + 1] < 0xa0));
    i += octets;
  }
  for (size_t i = 0; page->format == FORMAT_JSON && i < used;) {
    size_t line = strcspn(output + i, "\n");
    MUST(reader_valid(output + i, line));
    i += line + 1;
  }
}

/* The first two octets choose how to print the rest. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct smtpcode_answer answer;
  static struct page page;
  if (size < 2)
    return 0;
  const char *text = (const char *)data + 2;
  struct smtpcode_reply reply;
  size -= 2;
  page.write = keep;
  page.format = data[0] % FORMATS;
  page.colour = page.format == FORMAT_TEXT && data[0] & 0x10;
  page.brief = data[0] & 0x20;
  page.safe = true;
  page.language = data[1] % 13;
  page.width = data[1] < 40 ? 0 : data[1];
  page.answers = page.used = used = 0;
  if (smtpcode_reply_read(text, size, &reply)) {
    smtpcode_explain_reply(&reply, text, size, page.language, &answer);
    render_answer(&page, &answer, text, size, data[0]);
  } else {
    char operand[64] = "";
    memcpy(operand, text, size < sizeof(operand) ? size : sizeof(operand) - 1);
    render_silence(&page, text, size, 1);
    render_problem(&page, operand, "wrong");
  }
  put_end(&page);
  MUST(!page.failed && used < sizeof(output));
  output[used] = '\0';
  check_output(&page);
  return 0;
}
