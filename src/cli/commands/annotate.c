/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan --annotate: each line as it came in, with the verdict on its
 * reply. What can be answered is answered before more is read.
 */
#include "annotate.h"

#include "blocks.h"

#include <errno.h>
#include <string.h>

/* What is known of the line that is being printed. */
struct annotation {
  struct smtpcode_reply reply;
  struct smtpcode_finding finding;
  bool found; /* it has a reply */
  bool begun; /* some of it was printed: it is too long for the buffer */
};

static void read_reply(const struct run *run, struct annotation *note,
                       const char *text, size_t length)
{
  const struct smtpcode_known known = {
      .language = run->page.language, .command = -1, .recipients = ""};
  note->found = smtpcode_reply_read(text, length, &note->reply) > 0;
  if (note->found)
    smtpcode_explain_reply(&note->reply, text, length, &known, &note->finding);
}

static void put_text(struct run *run, const char *text, size_t length)
{
  if (run->page.safe)
    put_visible(&run->page, text, length);
  else
    put_octets(&run->page, text, length);
}

/* Prints the verdict and the line's end, which has `length` octets. */
static void end_line(struct run *run, struct annotation *note, const char *end,
                     size_t length)
{
  bool below = run->options->below;
  if (note->found && below)
    put(&run->page, length > 0 ? "" : "\n");
  if (below)
    put_octets(&run->page, end, length);
  if (note->found) {
    put(&run->page, "\t");
    render_annotation(&run->page, &note->finding);
    put(&run->page, below ? "\n" : "");
    run->page.answers++;
  }
  if (!below)
    put_octets(&run->page, end, length);
  note->begun = false;
}

/* Prints the lines of the buffer that are whole; returns where the rest begins.
 */
static size_t put_lines(struct run *run, struct annotation *note,
                        const struct blocks *blocks)
{
  const char *at = blocks->buffer, *end = at + blocks->used, *line_end;
  for (; !run->page.failed && (line_end = memchr(at, '\n', (size_t)(end - at)));
       at = line_end + 1) {
    size_t length = (size_t)(line_end - at);
    size_t octets = length > 0 && line_end[-1] == '\r' ? 2 : 1;
    length -= octets - 1;
    if (!note->begun)
      read_reply(run, note, at, length);
    put_text(run, at, length);
    end_line(run, note, line_end + 1 - octets, octets);
  }
  return (size_t)(at - blocks->buffer);
}

/* How much of a line that fills the buffer is printed now: the end of a CR LF
 * or of a character may be still to come. */
static size_t whole_characters(const char *text, size_t length)
{
  size_t back = 0;
  while (back < 3 && ((unsigned char)text[length - 1 - back] & 0xc0) == 0x80)
    back++;
  unsigned char first = (unsigned char)text[length - 1 - back];
  return first >= 0xc0 || first == '\r' ? length - 1 - back : length;
}

/* Prints what the buffer holds of a line that is longer than it. */
static size_t put_part(struct run *run, struct annotation *note,
                       const struct blocks *blocks)
{
  size_t length = whole_characters(blocks->buffer, blocks->used);
  if (!note->begun)
    read_reply(run, note, blocks->buffer, blocks->used);
  put_text(run, blocks->buffer, length);
  note->begun = true;
  return length;
}

static enum status annotate(struct run *run, const char *name,
                            struct blocks *blocks)
{
  struct annotation note;
  long octets;
  note.begun = note.found = false;
  while ((octets = blocks_read(blocks)) > 0 && !run->page.failed) {
    if (blocks->read == (unsigned long long)octets && blocks_unpacker(blocks))
      return complain(run, NOTICE_IS_COMPRESSED, name, blocks_unpacker(blocks));
    size_t printed = put_lines(run, &note, blocks);
    if (printed == 0 && blocks->used == sizeof(blocks->buffer))
      printed = put_part(run, &note, blocks);
    blocks_drop(blocks, printed);
    put_end(&run->page);
  }
  int error = octets < 0 ? errno : 0;
  if (blocks->used > 0 && !note.begun)
    read_reply(run, &note, blocks->buffer, blocks->used);
  if (blocks->used > 0 || note.begun) {
    put_text(run, blocks->buffer, blocks->used);
    end_line(run, &note, "", 0);
  }
  return error ? complain(run, NOTICE_CANNOT_READ, name, strerror(error))
               : STATUS_FOUND;
}

/* Refuses what is about the table of a scan. */
static enum status check_options(struct run *run)
{
  const struct options *options = run->options;
  const char *name = options->merge                   ? "merge"
                     : options->explain               ? "explain"
                     : options->all                   ? "all"
                     : options->top > 0               ? "top"
                     : options->format != FORMAT_TEXT ? "format"
                                                      : NULL;
  return name ? complain(run, NOTICE_OPTIONS_APART, name, "annotate")
              : STATUS_FOUND;
}

enum status annotate_run(struct run *run)
{
  const struct options *options = run->options;
  enum status status = check_options(run);
  struct blocks blocks;
  if (status != STATUS_FOUND)
    return status;
  for (size_t i = 0; (i == 0 || i < options->count) && !run->page.failed; i++) {
    const char *name = options->count > 0 ? options->operands[i] : "-";
    if (blocks_open(&blocks, name, run->input)) {
      status = worse(status, annotate(run, name, &blocks));
      blocks_close(&blocks);
    } else {
      status = complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
    }
  }
  return run->page.answers > 0 ? status : worse(status, STATUS_UNKNOWN);
}
