/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan: what logs and bounces say, counted.
 */
#include "scan.h"

#include "annotate.h"
#include "mail.h"
#include "merge.h"

#include <errno.h>
#include <stdlib.h>
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
                           struct progress *progress, void *storage)
{
  struct mailbox mailbox;
  const struct smtpcode_bounce *bounce;
  struct smtpcode_bounced bounced;
  unsigned long long before = smtpcode_scan_totals(scan)->lines;
  bool more = false;
  mailbox_begin(&mailbox, input, progress);
  while ((bounce = mailbox_next(&mailbox, storage))) {
    for (size_t i = 0; smtpcode_bounce_reply(bounce, i, &bounced); i++)
      smtpcode_scan_reply(scan, &bounced.reply, bounced.text, bounced.length,
                          before + mailbox.begin);
    more |= smtpcode_bounce_has_more(bounce);
  }
  smtpcode_scan_lines(scan, mailbox.lines);
  return more;
}

/* Counts what a file holds. */
static enum status count_file(struct run *run, const char *name,
                              struct input *input, struct progress *progress,
                              struct smtpcode_scan *scan)
{
  const char *unpacker = blocks_unpacker(&input->blocks);
  bool more = false;
  if (unpacker)
    return complain(run, NOTICE_IS_COMPRESSED, name, unpacker);
  if (mail_begins(input->blocks.buffer, input->blocks.used)) {
    void *storage = malloc(smtpcode_bounce_size());
    if (!storage)
      return complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
    more = count_messages(input, scan, progress, storage);
    free(storage);
  } else {
    count_log(input, scan, progress);
  }
  progress_end(progress);
  if (input->error)
    return complain(run, NOTICE_CANNOT_READ, name, strerror(input->error));
  return more ? complain(run, NOTICE_MORE_REPLIES, NULL, NULL) : STATUS_FOUND;
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
  enum status status = count_file(run, name, &input, &progress, scan);
  input_close(&input);
  return status;
}

static bool is_shown(const struct options *options,
                     const struct smtpcode_count *row, size_t number)
{
  bool machine =
      options->format == FORMAT_JSON || options->format == FORMAT_TSV;
  int digit = row->code > 0 ? row->code / 100 : row->enhanced[0];
  return machine || ((options->all || digit > 3) &&
                     (options->top == 0 || number < (size_t)options->top));
}

/* A row's reply in full, as if it had been given as an operand. */
static void explain(struct page *page, const struct smtpcode_row *row)
{
  const char *name = row->finding.name;
  const struct given given = {name, strlen(name), 0, false};
  render_finding(page, &row->finding, &given);
}

/* Prints the rows, with one of the functions for a row. */
static void put_rows(struct run *run, const struct smtpcode_scan *scan,
                     void (*put_row)(struct page *page,
                                     const struct smtpcode_row *row))
{
  const struct smtpcode_count *count;
  struct smtpcode_row row;
  size_t shown = 0;
  for (size_t i = 0; (count = smtpcode_scan_count(scan, i)); i++)
    if (is_shown(run->options, count, shown)) {
      smtpcode_explain_row(count, run->page.language, &row);
      put_row(&run->page, &row);
      shown++;
    }
}

static enum status put_scan(struct run *run, struct smtpcode_scan *scan)
{
  smtpcode_scan_end(scan);
  put_rows(run, scan, render_row);
  render_totals(&run->page, smtpcode_scan_totals(scan));
  if (run->options->explain)
    put_rows(run, scan, explain);
  return smtpcode_scan_totals(scan)->replies > 0 ? STATUS_FOUND
                                                 : STATUS_UNKNOWN;
}

static enum status scan_files(struct run *run, struct smtpcode_scan *scan)
{
  const struct options *options = run->options;
  const struct smtpcode_totals *totals = smtpcode_scan_totals(scan);
  enum status status = STATUS_FOUND;
  for (size_t i = 0; i == 0 || i < options->count; i++) {
    const char *name = options->count > 0 ? options->operands[i] : "-";
    status = worse(status, options->merge ? merge_file(run, name, scan)
                                          : scan_file(run, name, scan));
  }
  if (status == STATUS_ERROR && totals->lines == 0 && totals->replies == 0)
    return status; /* an empty table would look like a clean log */
  return worse(status, put_scan(run, scan));
}

enum status scan_run(struct run *run)
{
  const struct options *options = run->options;
  if (options->below && !options->annotate)
    return complain(run, NOTICE_BELOW_ALONE, NULL, NULL);
  if (options->annotate)
    return annotate_run(run);
  if (options->explain && options->format == FORMAT_TSV)
    return complain(run, NOTICE_OPTIONS_APART, "explain", "format=tsv");
  void *storage = malloc(smtpcode_scan_size());
  if (!storage)
    return complain(run, NOTICE_CANNOT_READ_INPUT, strerror(errno), NULL);
  enum status status = scan_files(run, smtpcode_scan_begin(storage));
  free(storage);
  return status;
}
