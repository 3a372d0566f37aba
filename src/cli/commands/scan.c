/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan: what logs and bounces say, counted.
 */
#include "scan.h"

#include "annotate.h"
#include "mail.h"
#include "merge.h"

#include <errno.h>
#include <string.h>

#define SIGN 16 /* octets that tell a message or a compressed file */

/* Counts what is in the buffer. */
static void count(struct blocks *blocks, struct smtpcode_scan *scan,
                  enum smtpcode_scan_more more)
{
  size_t octets = smtpcode_scan_text(scan, blocks->buffer, blocks->used, more);
  blocks_drop(blocks, octets);
}

static void count_log(struct input *input, struct smtpcode_scan *scan,
                      struct progress *progress)
{
  struct blocks *blocks = &input->blocks;
  for (; !input->ended; input_fill(input)) {
    count(blocks, scan, SMTPCODE_SCAN_MORE);
    if (blocks->used == sizeof(blocks->buffer))
      count(blocks, scan, SMTPCODE_SCAN_CUT);
    progress_show(progress, blocks);
  }
  count(blocks, scan, SMTPCODE_SCAN_LAST);
}

/* A message's replies are counted where it begins. Returns true if one has more
 * of them than are counted. */
static bool count_messages(struct input *input, struct smtpcode_scan *scan,
                           struct progress *progress)
{
  struct mailbox mailbox;
  struct smtpcode_bounce bounce;
  struct smtpcode_reply reply;
  unsigned long long before = scan->totals.lines;
  bool more = false;
  mailbox_begin(&mailbox, input, progress);
  while (mailbox_next(&mailbox, &bounce)) {
    for (size_t i = 0; i < bounce.count; i++)
      if (smtpcode_bounce_reply(&bounce, i, &reply))
        smtpcode_scan_reply(scan, &reply, bounce.replies[i].text,
                            bounce.replies[i].length, before + mailbox.begin);
    more |= bounce.more;
  }
  scan->totals.lines = before + mailbox.lines;
  return more;
}

static enum status scan_file(struct run *run, const char *name,
                             struct smtpcode_scan *scan)
{
  struct input input;
  struct progress progress = progress_begin(run->errors.descriptor);
  if (!input_open(&input, name, run->input))
    return complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
  while (!input.ended && input.blocks.used < SIGN)
    input_fill(&input);
  const char *unpacker = blocks_unpacker(&input.blocks);
  bool more = false;
  if (!unpacker && mail_begins(input.blocks.buffer, input.blocks.used))
    more = count_messages(&input, scan, &progress);
  else if (!unpacker)
    count_log(&input, scan, &progress);
  progress_end(&progress);
  input_close(&input);
  if (unpacker)
    return complain(run, NOTICE_IS_COMPRESSED, name, unpacker);
  if (input.error)
    return complain(run, NOTICE_CANNOT_READ, name, strerror(input.error));
  return more ? complain(run, NOTICE_MORE_REPLIES, NULL, NULL) : STATUS_FOUND;
}

static bool is_shown(const struct options *options,
                     const struct smtpcode_count *row, size_t number)
{
  bool machine =
      options->format == FORMAT_JSON || options->format == FORMAT_TSV;
  int digit = row->code > 0 ? row->code / 100 : row->status[0];
  return machine || ((options->all || digit > 3) &&
                     (options->top == 0 || number < (size_t)options->top));
}

/* A row's reply in full, as if it had been given as an operand. */
static void explain(struct page *page, const struct smtpcode_counted *row)
{
  const char *name = row->answer.name;
  render_answer(page, &row->answer, name, strlen(name), 0);
}

/* Prints the first `count` rows, with one of the functions for a row. */
static void
put_rows(struct run *run, const struct smtpcode_scan *scan, size_t count,
         void (*put_row)(struct page *page, const struct smtpcode_counted *row))
{
  struct smtpcode_counted row;
  size_t shown = 0;
  for (size_t i = 0; i < count; i++)
    if (is_shown(run->options, &scan->rows[i], shown)) {
      smtpcode_explain_count(&scan->rows[i], run->page.language, &row);
      put_row(&run->page, &row);
      shown++;
    }
}

static void put_scan(struct run *run, struct smtpcode_scan *scan)
{
  size_t count = smtpcode_scan_end(scan);
  put_rows(run, scan, count, render_row);
  render_totals(&run->page, &scan->totals);
  if (run->options->explain)
    put_rows(run, scan, count, explain);
}

enum status scan_run(struct run *run)
{
  const struct options *options = run->options;
  struct smtpcode_scan scan; /* 660 kB, for which a stack has room */
  enum status status = STATUS_FOUND;
  if (options->below && !options->annotate)
    return complain(run, NOTICE_BELOW_ALONE, NULL, NULL);
  if (options->annotate)
    return annotate_run(run);
  if (options->explain && options->format == FORMAT_TSV)
    return complain(run, NOTICE_OPTIONS_APART, "explain", "format=tsv");
  smtpcode_scan_begin(&scan);
  for (size_t i = 0; i == 0 || i < options->count; i++) {
    const char *name = options->count > 0 ? options->operands[i] : "-";
    status = worse(status, options->merge ? merge_file(run, name, &scan)
                                          : scan_file(run, name, &scan));
  }
  if (status == STATUS_ERROR && scan.totals.lines == 0 &&
      scan.totals.replies == 0)
    return status; /* an empty table would look like a clean log */
  put_scan(run, &scan);
  return scan.totals.replies == 0 ? worse(status, STATUS_UNKNOWN) : status;
}
