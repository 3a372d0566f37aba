/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan --merge: adds up the rows that `scan -f tsv` printed. The line
 * numbers of a part go on behind those of the parts before it.
 */
#include "merge.h"

#include "input.h"
#include "texts.h"

#include <errno.h>
#include <string.h>

enum { NAME, COUNT, CODE, ENHANCED, PHASE, RETRY = 6, FIRST = 9, LAST, FIELDS };

/* Reads a code of a kind; an empty text is none, and leaves 0. */
static bool read_code(const char *text, size_t length, enum smtpcode_kind kind,
                      struct smtpcode_code *code)
{
  *code = (struct smtpcode_code){kind, {0, 0, 0}};
  return length == 0 ||
         (!smtpcode_code_read(text, length, code) && code->kind == kind);
}

static bool read_phase(const char *text, size_t length, short *command)
{
  char name[32];
  *command = -1;
  if (length >= sizeof(name))
    return false;
  memcpy(name, text, length);
  name[length] = '\0';
  if (length > 0)
    *command = (short)smtpcode_command(name);
  return length == 0 || *command >= 0;
}

/* What was done although the code says another thing shows in the retry. */
static enum smtpcode_delivery read_delivery(const char *retry, size_t length,
                                            const char *name)
{
  if (*name == '4' && begins(retry, length, "given-up"))
    return SMTPCODE_DELIVERY_GIVEN_UP;
  return *name == '5' && begins(retry, length, "automatic")
             ? SMTPCODE_DELIVERY_KEPT
             : SMTPCODE_DELIVERY_AS_SAID;
}

/* Splits a line at its tabs; returns how many fields it has. */
static size_t split(const char *line, size_t length, const char **fields,
                    size_t *lengths)
{
  size_t count = 0;
  for (const char *end = line + length;; line++) {
    const char *tab = memchr(line, '\t', (size_t)(end - line));
    if (count < FIELDS) {
      fields[count] = line;
      lengths[count] = (size_t)((tab ? tab : end) - line);
    }
    count++;
    if (!tab)
      return count;
    line = tab;
  }
}

static bool read_counts(const char *const *fields, const size_t *lengths,
                        struct smtpcode_count *row)
{
  return read_number(fields[COUNT], lengths[COUNT], ~0ull, &row->count) &&
         read_number(fields[FIRST], lengths[FIRST], ~0ull, &row->first) &&
         read_number(fields[LAST], lengths[LAST], ~0ull, &row->last) &&
         row->count > 0 && row->first > 0 && row->first <= row->last;
}

static bool read_codes(const char *const *fields, const size_t *lengths,
                       struct smtpcode_count *row)
{
  struct smtpcode_code code, enhanced;
  if (!read_code(fields[CODE], lengths[CODE], SMTPCODE_REPLY_CODE, &code) ||
      !read_code(fields[ENHANCED], lengths[ENHANCED], SMTPCODE_ENHANCED_CODE,
                 &enhanced))
    return false;
  row->code = (short)(code.part[0] * 100 + code.part[1] * 10 + code.part[2]);
  for (int i = 0; i < 3; i++)
    row->enhanced[i] = (short)enhanced.part[i];
  return (row->code > 0 || row->enhanced[0] > 0) &&
         !smtpcode_is_pattern(&code) && row->enhanced[0] >= 0;
}

static bool read_row(const char *line, size_t length,
                     struct smtpcode_count *row)
{
  const char *fields[FIELDS];
  size_t lengths[FIELDS];
  if (split(line, length, fields, lengths) != FIELDS ||
      !read_counts(fields, lengths, row) || !read_codes(fields, lengths, row) ||
      !read_phase(fields[PHASE], lengths[PHASE], &row->command))
    return false;
  row->delivery =
      (short)read_delivery(fields[RETRY], lengths[RETRY], fields[NAME]);
  return true;
}

/* Adds a line of a part; `offset` is that of the part. */
static bool add_line(struct smtpcode_scan *scan, const char *line,
                     size_t length, unsigned long long offset)
{
  static const char lines[] = "#lines\t";
  struct smtpcode_count row = {0};
  unsigned long long number;
  const size_t octets = sizeof(lines) - 1;
  if (begins(line, length, lines)) {
    if (!read_number(line + octets, length - octets,
                     ~0ull - smtpcode_scan_totals(scan)->lines, &number))
      return false;
    smtpcode_scan_lines(scan, number);
    return true;
  }
  return read_row(line, length, &row) && smtpcode_scan_add(scan, &row, offset);
}

static enum status complain_line(struct run *run, const char *name,
                                 unsigned long long number)
{
  char digits[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(number, digits);
  return complain(run, NOTICE_NO_ROW, name, digits);
}

enum status merge_file(struct run *run, const char *name,
                       struct smtpcode_scan *scan)
{
  struct input input;
  const char *line;
  size_t length;
  unsigned long long number = 0;
  enum status status = STATUS_FOUND;
  if (!input_open(&input, name, run->input))
    return complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
  while (input_line(&input, &line, &length)) {
    number++;
    bool good = length == 0 ||
                add_line(scan, line, length, smtpcode_scan_totals(scan)->lines);
    if (!good && status == STATUS_FOUND) /* one message tells of a wrong file */
      status = complain_line(run, name, number);
  }
  if (input.error)
    status = complain(run, NOTICE_CANNOT_READ, name, strerror(input.error));
  input_close(&input);
  return status;
}
