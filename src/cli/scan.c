/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan: what logs and bounces say, counted.
 */
#include "blocks.h"
#include "command.h"
#include "mail.h"
#include "texts.h"

#include <errno.h>
#include <string.h>

static enum status unreadable(struct run *run, const char *name)
{
  return complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
}

/* The first octets of compressed files, and what unpacks them. */
static const char *unpacker(const char *text, size_t length)
{
  static const struct {
    char begin[5];
    char tool[8];
  } forms[] = {
      {"\x1f\x8b", "zcat -f"},
      {"\x1f\x9d", "zcat -f"},
      {"BZh", "bzcat"},
      {"\xfd\x37zX", "xzcat"},
      {"\x28\xb5\x2f\xfd", "zstdcat"},
      {"\x04\x22M\x18", "lz4cat"},
  };
  for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
    if (begins(text, length, forms[i].begin))
      return forms[i].tool;
  return NULL;
}

/* Counts what is in the buffer. */
static void count(struct blocks *blocks, struct smtpcode_scan *scan,
                  enum smtpcode_scan_more more)
{
  size_t octets = smtpcode_scan_text(scan, blocks->buffer, blocks->used, more);
  blocks_drop(blocks, octets);
}

/* Returns false if the input cannot be read, see errno; what was read is
 * counted. */
static bool log_scan(struct blocks *blocks, struct smtpcode_scan *scan,
                     struct progress *progress)
{
  long octets;
  do {
    count(blocks, scan, SMTPCODE_SCAN_MORE);
    if (blocks->used == sizeof(blocks->buffer))
      count(blocks, scan, SMTPCODE_SCAN_CUT);
    progress_show(progress, blocks);
  } while ((octets = blocks_read(blocks)) > 0);
  int error = errno;
  count(blocks, scan, SMTPCODE_SCAN_LAST);
  errno = error;
  return octets == 0;
}

/* Counts what is in a file; its first octets are in the buffer. */
static bool count_all(struct run *run, struct blocks *blocks,
                      struct smtpcode_scan *scan)
{
  struct progress progress = progress_begin(run->errors.descriptor);
  bool read = mail_begins(blocks->buffer, blocks->used)
                  ? mail_scan(blocks, scan, &progress)
                  : log_scan(blocks, scan, &progress);
  int error = errno;
  progress_end(&progress);
  errno = error;
  return read;
}

static enum status scan_file(struct run *run, const char *name,
                             struct smtpcode_scan *scan)
{
  struct blocks blocks;
  if (!blocks_open(&blocks, name, run->input))
    return unreadable(run, name);
  long octets = blocks_read(&blocks);
  const char *tool = octets > 0 ? unpacker(blocks.buffer, blocks.used) : NULL;
  enum status status = STATUS_FOUND;
  if (tool)
    status = complain(run, NOTICE_IS_COMPRESSED, name, tool);
  else if (octets < 0 || !count_all(run, &blocks, scan))
    status = unreadable(run, name);
  blocks_close(&blocks);
  return status;
}

static bool is_shown(const struct options *options,
                     const struct smtpcode_count *row, size_t number)
{
  bool machine =
      options->format == FORMAT_JSON || options->format == FORMAT_TSV;
  int digit = row->code > 0 ? row->code / 100 : row->status[0];
  return machine || ((options->all || digit > 3) &&
                     (options->top == 0 || number < options->top));
}

/* A row's reply in full, as if it had been given as an operand. */
static void explain(struct run *run, const struct smtpcode_counted *row)
{
  render_answer(&run->page, &row->answer, row->answer.name,
                strlen(row->answer.name), 0);
}

static void put_rows(struct run *run, struct smtpcode_scan *scan)
{
  const struct options *options = run->options;
  struct smtpcode_counted row;
  size_t rows = smtpcode_scan_end(scan), shown = 0;
  for (size_t i = 0; i < rows; i++)
    if (is_shown(options, &scan->rows[i], shown)) {
      smtpcode_explain_count(&scan->rows[i], run->page.language, &row);
      render_row(&run->page, &row);
      shown++;
    }
  render_totals(&run->page, &scan->totals);
  shown = 0;
  for (size_t i = 0; options->explain && i < rows; i++)
    if (is_shown(options, &scan->rows[i], shown)) {
      smtpcode_explain_count(&scan->rows[i], run->page.language, &row);
      explain(run, &row);
      shown++;
    }
}

enum status scan_run(struct run *run)
{
  const struct options *options = run->options;
  static struct smtpcode_scan scan;
  enum status status = STATUS_FOUND;
  if (options->below && !options->annotate)
    return complain(run, NOTICE_BELOW_ALONE, NULL, NULL);
  if (options->annotate)
    return annotate_run(run);
  smtpcode_scan_begin(&scan);
  for (size_t i = 0; i == 0 || i < options->count; i++) {
    const char *name = options->count > 0 ? options->operands[i] : "-";
    status = worse(status, options->merge ? merge_file(run, name, &scan)
                                          : scan_file(run, name, &scan));
  }
  put_rows(run, &scan);
  return scan.totals.replies == 0 ? worse(status, STATUS_UNKNOWN) : status;
}
